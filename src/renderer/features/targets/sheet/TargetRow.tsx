import { formatPeriod } from '#shared/i18n/format.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { LevelCell } from './LevelCell.tsx';
import type { TargetSheet } from './use-target-sheet.ts';
import { READ_COLUMNS } from './year-columns.tsx';
import type { ShownPreview } from './use-row-note.ts';
import type { YearRow } from './year-rows.ts';
import classes from './YearTable.module.css';

type TargetRowProps = {
  readonly row: YearRow;
  readonly targets: TargetSheet;
  readonly preview: ShownPreview | null;
};

/** A period with its targets, what is to be known of them, and what came of it. */
export function TargetRow({ row, targets, preview }: TargetRowProps) {
  const t = useTranslations('targets.year');
  const locale = useLocale();
  const { metric, levels } = targets;
  const { entry, type } = row;
  const { period } = entry;
  const name = formatPeriod(period, locale);
  return (
    <tr
      data-row={row.key}
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
      {levels.map((level, column) =>
        type === 'period' ? (
          <LevelCell
            key={level}
            position={{ row: row.key, column }}
            entry={entry}
            targets={targets}
            period={name}
            next={preview?.level === level ? (preview.lines.get(row.key) ?? null) : null}
          />
        ) : (
          <td key={level} className={classes.value}>
            {entry[level] === null ? <None /> : <Value value={entry[level]} unit={metric.unit} />}
          </td>
        ),
      )}
      {READ_COLUMNS.map(({ id, Cell }) => (
        <Cell key={id} row={row} metric={metric} preview={preview} />
      ))}
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
