import type { ClipboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { allowsFraction } from '#shared/features/values/rules.ts';
import { formatDay, formatPeriod } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useListText } from '#renderer/ui/use-list-text.ts';
import { ValueInput } from '#renderer/ui/ValueInput.tsx';
import { cellKey } from './draft.ts';
import type { FirstRunDraft, InputGroup } from './draft.ts';
import classes from './FirstRun.module.css';
import { pastedBlock } from './pasted-block.ts';
import { BEGINS_HERE } from './StepFrame.tsx';
import { fedBy } from './typed-figures.ts';

type TypedNumbers = FirstRunDraft['numbers'];
type NumbersTableProps = {
  readonly group: InputGroup;
  /** Whether one begins in it. */
  readonly isFirst: boolean;
  readonly draft: FirstRunDraft;
  readonly metrics: MetricsById;
  readonly today: Day;
  readonly onChange: (numbers: TypedNumbers) => void;
};

/** Rows: what to count; columns: the last period and the open one. A pasted block spreads out. */
export function NumbersTable(props: NumbersTableProps) {
  const { group, draft, today, onChange } = props;
  const t = useTranslations('firstRun.numbers');
  const locale = useLocale();
  const paste = usePaste(group, onChange);
  const periodName = (period: Period, index: number): string => {
    const name = formatPeriod(period, locale);
    const isOpen = index === group.periods.length - 1;
    return isOpen ? t('soFar', { period: name, day: formatDay(today, locale, 'short') }) : name;
  };
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('metric')}</th>
          {group.periods.map((period, index) => (
            <th key={period.key} scope="col">
              {formatPeriod(period, locale)}
              {index === group.periods.length - 1 && (
                <span className={classes.toDate}>
                  {t('toDate', { day: formatDay(today, locale, 'short') })}
                </span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group.inputs.map((input, row) => (
          <tr key={input.id}>
            <InputHeading {...props} input={input} />
            {group.periods.map((period, column) => {
              const key = cellKey(input.id, period);
              return (
                <td key={period.key}>
                  <ValueInput
                    key={paste.round}
                    id={key}
                    {...(props.isFirst && row === 0 && column === 0 ? BEGINS_HERE : {})}
                    aria-label={t('cell', {
                      metric: input.name[locale.language],
                      period: periodName(period, column),
                    })}
                    classNames={{ input: classes.value }}
                    unit={input.unit}
                    allowsFraction={allowsFraction(input)}
                    initialText={draft.numbers[key]}
                    onEntry={({ text }) => onChange({ [key]: text })}
                    onPaste={(event) => paste.onPaste(event, { row, column })}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type InputHeadingProps = Pick<NumbersTableProps, 'draft' | 'metrics'> & {
  readonly input: MetricSummary;
};

function InputHeading({ input, draft, metrics }: InputHeadingProps) {
  const t = useTranslations('firstRun.numbers');
  const { language } = useLocale();
  const inList = useListText();
  const fed = fedBy(input, draft, metrics).map(({ name }) => name[language]);
  return (
    <th scope="row">
      <span className={classes.inputName}>{input.name[language]}</span>
      {fed.length > 0 && (
        <span className={classes.feeds}>{t('feeds', { metrics: inList(fed) })}</span>
      )}
      <span className={classes.inputText}>
        {catalogueEntry(input.id)?.words.definition[language] ?? input.description}
      </span>
    </th>
  );
}

type Cell = { readonly row: number; readonly column: number };

/** Spreads a pasted block from a cell to the right and down; `round` starts the fields anew. */
function usePaste({ inputs, periods }: InputGroup, onChange: (numbers: TypedNumbers) => void) {
  const [round, setRound] = useState(0);
  const pastedInto = useRef('');
  useEffect(() => {
    if (round > 0) document.getElementById(pastedInto.current)?.focus();
  }, [round]);

  const onPaste = (event: ClipboardEvent<HTMLInputElement>, from: Cell): void => {
    const block = pastedBlock(event.clipboardData.getData('text/plain'));
    if (!block) return;
    event.preventDefault();
    const pasted: Record<string, string> = {};
    for (const [down, texts] of block.entries()) {
      for (const [right, text] of texts.entries()) {
        const [input, period] = [inputs[from.row + down], periods[from.column + right]];
        if (input && period) pasted[cellKey(input.id, period)] = text;
      }
    }
    pastedInto.current = event.currentTarget.id;
    onChange(pasted);
    setRound((before) => before + 1);
  };
  return { round, onPaste };
}
