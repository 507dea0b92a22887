import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { Link } from 'wouter';
import type { ValueExplanation } from '#shared/features/values/contract.ts';
import type { PeriodInfo } from '#shared/features/values/model.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import type { Value } from '#shared/kernel/unit.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { cellPath } from '#renderer/parts/explanation/cell-path.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { FormRow } from '#renderer/ui/FormRow.tsx';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { DraftNotice } from '#renderer/ui/draft/DraftNotice.tsx';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { ValueInput } from '#renderer/ui/ValueInput.tsx';
import type { ValueEntry } from '#renderer/ui/ValueInput.tsx';
import classes from './InPlace.module.css';
import { useFirstField } from './use-first-field.ts';

type FigureProps = {
  readonly metric: string;
  readonly period: PeriodInfo;
  readonly onClose: () => void;
};

/** The value of a period to type, or what it is made of. */
export function Figure({ metric, period, onClose }: FigureProps) {
  const cell = { metric, period: period.key, segment: null };
  const told = useOperationQuery('values.explain', cell).data;
  const summary = useMetrics().get(metric);
  if (!told || !summary) return null;
  const isTyped =
    told.kind !== 'computed' &&
    told.source !== 'ledger' &&
    summary.segments.length === 0 &&
    summary.cadence === period.kind;
  return isTyped ? (
    <FigureForm told={told} period={period} onClose={onClose} />
  ) : (
    <MadeOf told={told} />
  );
}

type FigureFormProps = {
  readonly told: ValueExplanation;
  readonly period: PeriodInfo;
  readonly onClose: () => void;
};

type TypedOver = { readonly over: Value; readonly entry: ValueEntry | null };

const FigureForm = withDraft(
  ({ told, period }: FigureFormProps) =>
    `figure ${told.metric} ${period.key} ${told.segment ?? ''}`,
  Fields,
);

function Fields({ told, period, onClose }: FigureFormProps) {
  const form = useFirstField();
  const t = useTranslations('focus.inPlace');
  const locale = useLocale();
  const inWords = useRefusalWords();
  // With what it was typed over: another figure is begun anew, in the field and here.
  const [{ entry }, setWritten] = useKeptState<TypedOver>('entry', {
    over: told.value,
    entry: null,
  });
  const leave = useDraftEnd(onClose);
  const [refused, setRefused] = useState<RefusedError | null>(null);
  const enter = useCommand('values.enter', { onRefused: setRefused });
  const name = formatPeriod(period, locale);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (entry === null) return leave();
    if (!entry.reading.ok) return;
    const { metric, segment } = told;
    const cell = { metric, segment, period: period.key, value: entry.reading.value };
    enter.mutate({ cells: [cell] }, { onSuccess: leave });
  };
  return (
    <form ref={form} className={classes.form} onSubmit={save}>
      <DraftNotice />
      <ValueInput
        label={period.isOpen ? t('soFar', { period: name }) : name}
        unit={told.unit}
        initial={told.value}
        allowsFraction
        error={refused && inWords(refused)}
        onFocus={(event) => event.currentTarget.select()}
        onEntry={(typed) => setWritten(({ over }) => ({ over, entry: typed }))}
      />
      <FormRow onCancel={leave} isSending={enter.isPending} />
    </form>
  );
}

/** What is typed so that this number comes out, each with the way to its cell. */
function MadeOf({ told }: { readonly told: ValueExplanation }) {
  const t = useTranslations('focus.inPlace');
  const nameOf = useMetricName();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector('a')?.focus(), []);
  const inputs = told.kind === 'computed' ? told.parts : [told];
  const cells = new Map(
    inputs
      .filter(({ kind }) => kind !== null && kind !== 'computed')
      .map(({ metric, period }) => [metric, { metric, period, segment: null }]),
  );
  return (
    <>
      <p className={classes.words}>{t(told.source === 'ledger' ? 'ofLedger' : 'madeOf')}</p>
      <ul ref={list} className={classes.inputs}>
        {[...cells].map(([metric, cell]) => (
          <li key={metric}>
            <Link href={cellPath(cell)}>{nameOf(metric)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
