import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Quantity } from '#renderer/ui/Quantity.tsx';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import { LevelCell } from './LevelCell.tsx';
import { useRowNote } from './use-row-note.ts';
import type { TargetSheet } from './use-target-sheet.ts';
import type { YearRow } from './year-rows.ts';
import classes from './YearTable.module.css';
import type { ShownPreview } from './shown-preview.ts';

type TargetRowProps = {
  readonly row: YearRow;
  readonly metric: MetricSummary;
  readonly sheet: TargetSheet;
  readonly preview: ShownPreview | null;
};

/** A period with its targets, what is to be known of them, and what came of it. */
export function TargetRow({ row, metric, sheet, preview }: TargetRowProps) {
  const t = useTranslations('targets.year');
  const locale = useLocale();
  const noteOf = useRowNote();
  const { entry, type } = row;
  const { period } = entry;
  const name = formatPeriod(period, locale);
  const note = noteOf(row, metric, preview);
  return (
    <tr
      data-total={type === 'total'}
      data-year={period.kind === 'year'}
      data-open={period.isOpen}
      data-closed={period.closedBy !== null}
    >
      <th scope="row" className={classes.period}>
        {name}
        {period.isOpen && type === 'period' && (
          <span className={classes.running}>
            <span aria-hidden="true">◐</span>
            <span className="visually-hidden">{t('running')}</span>
          </span>
        )}
      </th>
      {sheet.levels.map((level, at) =>
        type === 'period' ? (
          <LevelCell
            key={level}
            spot={{ row: row.key, at }}
            entry={entry}
            metric={metric}
            sheet={sheet}
            period={name}
            next={preview?.level === level ? (preview.lines.get(row.key) ?? null) : null}
          />
        ) : (
          <td key={level} className={classes.figure}>
            {entry[level] === null ? (
              <None />
            ) : (
              <Quantity value={entry[level]} unit={metric.unit} />
            )}
          </td>
        ),
      )}
      <td className={classes.note}>{note}</td>
      <td className={classes.figure} data-part={!entry.isWhole}>
        {entry.value === null && period.isFuture ? null : (
          <Quantity value={entry.value} unit={metric.unit} />
        )}
      </td>
      <td className={classes.status}>
        {period.isFuture ? null : <StatusMark status={entry.status} />}
      </td>
      <td className={classes.figure} data-quiet="true">
        <Quantity value={entry.lastYear} unit={metric.unit} />
      </td>
    </tr>
  );
}

function None() {
  const t = useTranslations('common.status');
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('no_target')}</span>
    </>
  );
}
