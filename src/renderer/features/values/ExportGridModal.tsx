import { Button, Checkbox, Group, Modal, Radio, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { InputOf } from '#shared/ipc/contract.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { GRID_FORMATS } from '#shared/features/values/grid-file/formats.ts';
import type { GridFormat } from '#shared/features/values/grid-file/formats.ts';
import { PERIOD_KINDS, periodAt } from '#shared/kernel/period.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Language } from '#shared/kernel/language.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { DialogFoot } from '#renderer/ui/DialogFoot.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useNotice } from '#renderer/ui/use-notice.ts';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { openingRange } from './grid/column-range.ts';
import type { ValueRow } from './rows/shown-rows.ts';

type ExportGridModalProps = {
  readonly today: Day;
  readonly calendar: Calendar;
  readonly kind: PeriodKind;
  /** The rows as they stand in the grid. */
  readonly rows: readonly ValueRow[];
  /** How the user's spreadsheet writes numbers. */
  readonly language: Language;
  readonly onClose: () => void;
};

/** What goes into the file: what is seen or everything, in which writing, with or without the lines. */
export function ExportGridModal(props: ExportGridModalProps) {
  const { today, calendar, rows, onClose } = props;
  const t = useTranslations('values.export');
  const common = useTranslations('common.button');
  const inWords = useRefusalWords();
  const show = useNotice();
  const [kind, setKind] = useState(props.kind);
  const [scope, setScope] = useState<Scope>('seen');
  const [range, setRange] = useState(() => yearToDate(props.kind, today, calendar));
  const [format, setFormat] = useState<GridFormat>(`excel-${props.language}`);
  const [withTargets, setWithTargets] = useState(true);
  const exporting = useCommand('values.exportGrid', { onRefused: () => undefined });

  const carryOut = (): void => {
    const isAll = scope === 'everything';
    const input: InputOf<'values.exportGrid'> = {
      kind,
      range: isAll ? null : range,
      rows: isAll ? null : rows.map(({ metric, segment }) => ({ metric: metric.id, segment })),
      format,
      withTargets,
    };
    exporting.mutate(input, {
      onSuccess: ({ path }) => {
        if (path === null) return;
        show({ title: t('done'), message: path, autoClose: 8000 });
        onClose();
      },
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size="md"
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <Stack gap="md">
        <ScopeChoice scope={scope} rows={rows.length} onChange={setScope} />
        <Range
          {...{ kind, today, calendar }}
          range={scope === 'seen' ? range : null}
          onKind={(next) => {
            setKind(next);
            setRange(yearToDate(next, today, calendar));
          }}
          onRange={setRange}
        />
        <FormatChoice format={format} onChange={setFormat} />
        <Checkbox
          label={t('withTargets')}
          checked={withTargets}
          onChange={(event) => setWithTargets(event.currentTarget.checked)}
        />
        {exporting.error && <p role="alert">{inWords(exporting.error)}</p>}
        <DialogFoot
          cancel={
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
          }
          main={
            <Button onClick={carryOut} loading={exporting.isPending} data-autofocus>
              {t('save')}
            </Button>
          }
        />
      </Stack>
    </Modal>
  );
}

type FormatChoiceProps = {
  readonly format: GridFormat;
  readonly onChange: (format: GridFormat) => void;
};

function FormatChoice({ format, onChange }: FormatChoiceProps) {
  const t = useTranslations('values.export');
  return (
    <Radio.Group label={t('format')} value={format} onChange={(value) => onChange(value)}>
      <Stack gap="xs" mt={6}>
        {GRID_FORMATS.map((one) => (
          <Radio
            key={one}
            value={one}
            label={t(`formats.${one}.name`)}
            description={t(`formats.${one}.about`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

const SCOPES = ['seen', 'everything'] as const;
type Scope = (typeof SCOPES)[number];

type ScopeChoiceProps = {
  readonly scope: Scope;
  readonly rows: number;
  readonly onChange: (scope: Scope) => void;
};

function ScopeChoice({ scope, rows, onChange }: ScopeChoiceProps) {
  const t = useTranslations('values.export');
  return (
    <Radio.Group label={t('scope')} value={scope} onChange={onChange}>
      <Stack gap="xs" mt={6}>
        {SCOPES.map((one) => (
          <Radio
            key={one}
            value={one}
            label={t(`scopes.${one}.name`, { count: rows })}
            description={t(`scopes.${one}.about`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

type KeyRange = { readonly from: string; readonly to: string };

/** From the first period of the business year before to the open one. */
function yearToDate(kind: PeriodKind, today: Day, calendar: Calendar): KeyRange {
  const columnRange = openingRange(kind, today, calendar);
  const back = { week: 52, month: 12, quarter: 8, year: 5 }[kind];
  return {
    from: periodAt(kind, columnRange.today - back + 1, calendar).key,
    to: periodAt(kind, columnRange.today, calendar).key,
  };
}

type RangeProps = {
  readonly kind: PeriodKind;
  /** null: all periods. */
  readonly range: KeyRange | null;
  readonly today: Day;
  readonly calendar: Calendar;
  readonly onKind: (kind: PeriodKind) => void;
  readonly onRange: (range: KeyRange) => void;
};

function Range({ kind, range, today, calendar, onKind, onRange }: RangeProps) {
  const t = useTranslations('values.export');
  const kinds = useTranslations('values.kind');
  const locale = useLocale();
  const { first, last } = openingRange(kind, today, calendar);
  const periods = Array.from({ length: last - first + 1 }, (_, index) =>
    periodAt(kind, last - index, calendar),
  ).map((period) => ({ value: period.key, label: formatPeriod(period, locale) }));
  const keys = periods.map(({ value }) => value);
  // Whichever end is moved past the other one takes it along.
  const set = (next: KeyRange, moved: 'from' | 'to'): void => {
    const isTurned = keys.indexOf(next.from) < keys.indexOf(next.to);
    onRange(isTurned ? { from: next[moved], to: next[moved] } : next);
  };
  return (
    <>
      <Select
        label={t('kind')}
        value={kind}
        data={PERIOD_KINDS.map((one) => ({ value: one, label: kinds(one) }))}
        allowDeselect={false}
        onChange={(value) => value && onKind(value)}
      />
      {range && (
        <Group grow align="flex-start">
          <Select
            label={t('from')}
            value={range.from}
            data={periods}
            searchable
            allowDeselect={false}
            onChange={(from) => from && set({ ...range, from }, 'from')}
          />
          <Select
            label={t('to')}
            value={range.to}
            data={periods}
            searchable
            allowDeselect={false}
            onChange={(to) => to && set({ ...range, to }, 'to')}
          />
        </Group>
      )}
    </>
  );
}
