import { funnelStageWords } from '#shared/features/metrics/catalogue/facet-words.ts';
import type { GridCell } from '#shared/features/values/model.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import classes from './ReportGrid.module.css';
import type { ReportGroup, ReportRow } from './report-rows.ts';
import sheet from './ReportSheet.module.css';
import type { QuarterReport } from './use-report.ts';

/** The followed metrics month by month, with the quarter that they make, its target and status. */
export function ReportGrid({ report: { groups, months, view } }: { report: QuarterReport }) {
  const t = useTranslations('reviews.report.grid');
  const locale = useLocale();
  if (groups.length === 0) return null;
  return (
    <section className={sheet.section}>
      <table className={classes.table}>
        <caption className={sheet.title}>{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('metric')}</th>
            {months.map((month) => (
              <th key={month.key} scope="col" className={classes.number}>
                {formatPeriod(month, locale)}
              </th>
            ))}
            <th scope="col" className={classes.whole}>
              {formatPeriod(view.quarter, locale)}
            </th>
            <th scope="col" className={classes.number}>
              {t('target')}
            </th>
            <th scope="col">{t('status')}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <Group
            key={group.stage}
            group={group}
            columns={months.length + 4}
            focus={view.pact?.metric ?? null}
            isOpen={view.quarter.isOpen}
          />
        ))}
      </table>
    </section>
  );
}

type ReportGroupProps = {
  readonly group: ReportGroup;
  readonly columns: number;
  readonly focus: string | null;
  readonly isOpen: boolean;
};

function Group({ group: { stage, rows }, columns, focus, isOpen }: ReportGroupProps) {
  const t = useTranslations('reviews.report.grid');
  const { language } = useLocale();
  return (
    <tbody>
      <tr className={classes.group}>
        <th scope="rowgroup" colSpan={columns}>
          {stage === 'own' ? t('own') : funnelStageWords[stage][language]}
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.metric.id} row={row} isFocus={row.metric.id === focus} isOpen={isOpen} />
      ))}
    </tbody>
  );
}

type ReportRowProps = {
  readonly row: ReportRow;
  readonly isFocus: boolean;
  /** Nothing of a quarter that is not over is whole. */
  readonly isOpen: boolean;
};

function Row({ row: { metric, months, quarter }, isFocus, isOpen }: ReportRowProps) {
  const { language } = useLocale();
  const { unit } = metric;
  const cells = months.map((cell, index) => ({ key: `month-${index}`, cell }));
  const hasStatus = quarter.status !== 'no_target' && quarter.value !== null;
  return (
    <tr className={classes.row} data-focus={isFocus}>
      <th scope="row">
        {isFocus && <span aria-hidden="true">★ </span>}
        {metric.name[language]}
      </th>
      {cells.map(({ key, cell }) => (
        <td key={key} className={classes.number}>
          <Value value={cell.value} unit={cell.unit ?? unit} />
        </td>
      ))}
      <td className={classes.whole}>
        <Value value={quarter.value} unit={quarter.unit ?? unit} />
        {!isOpen && <Part cell={quarter} />}
      </td>
      <td className={classes.number}>
        <Target cell={quarter} unit={unit} />
      </td>
      <td className={classes.status}>{hasStatus && <StatusMark status={quarter.status} />}</td>
    </tr>
  );
}

/** A quarter of which only some months are known says so. */
function Part({ cell: { have, of, value, isWhole } }: { cell: GridCell }) {
  const t = useTranslations('reviews.report.grid');
  if (value === null || isWhole || have >= of) return null;
  return (
    <span className={classes.part}>{t('incomplete', { have: String(have), of: String(of) })}</span>
  );
}

function Target({ cell: { line, low, high }, unit }: { cell: GridCell; unit: Unit }) {
  const t = useTranslations('reviews.report.grid');
  const { valueText } = useValueText();
  if (line !== null) return <Value value={line} unit={unit} />;
  if (low === null || high === null) return null;
  return t('between', { low: valueText(low, unit), high: valueText(high, unit) });
}
