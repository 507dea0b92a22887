import { useEffectEvent, useId, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { ShownPreview } from './shown-preview.ts';
import { useClipboard } from '#renderer/parts/sheet/use-clipboard.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useUnitWord } from '#renderer/ui/unit-words.ts';
import { useSheetKeyboard } from './use-sheet-keyboard.ts';
import { useSheetMouse } from './use-sheet-mouse.ts';
import type { TargetSheet } from './use-target-sheet.ts';
import { TargetRow } from './TargetRow.tsx';
import type { YearRow } from './year-rows.ts';
import classes from './YearTable.module.css';

type YearTableProps = {
  readonly metric: MetricSummary;
  readonly rows: readonly YearRow[];
  readonly sheet: TargetSheet;
  readonly preview: ShownPreview | null;
  /** The name of the year before. */
  readonly lastYear: string;
  readonly label: string;
  readonly onLeave: () => void;
};

/** The targets of a year, a row for each period; totals and figures beside them can only be read. */
export function YearTable(props: YearTableProps) {
  const { metric, rows, sheet } = props;
  const t = useTranslations('targets.year');
  const level = useTranslations('targets.level');
  const unitWord = useUnitWord();
  const hintId = useId();
  const table = useRef<HTMLTableElement>(null);
  const unit = unitWord(2, metric.unit);
  useCellFocus(table, sheet);
  useClipboard(table, sheet);
  const onKeyDown = useSheetKeyboard(sheet, props.onLeave);
  return (
    <>
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- it is typed into
        role="grid"
        aria-label={props.label}
        aria-describedby={hintId}
        aria-multiselectable="true"
        className={classes.table}
        onKeyDown={onKeyDown}
        {...useSheetMouse(sheet)}
      >
        <thead>
          <tr>
            <th scope="col" className={classes.periodHead}>
              {t('column.period')}
            </th>
            {sheet.levels.map((each) => (
              <th key={each} scope="col" className={classes.levelHead}>
                {level(each)}
                {unit !== '' && <span className={classes.unit}> {unit}</span>}
              </th>
            ))}
            <th scope="col" className={classes.noteHead}>
              {t('column.note')}
            </th>
            <th scope="col">{t('column.value')}</th>
            <th scope="col" className={classes.statusHead}>
              {t('column.status')}
            </th>
            <th scope="col">{t('column.lastYear', { year: props.lastYear })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TargetRow
              key={row.key}
              row={row}
              metric={metric}
              sheet={sheet}
              preview={props.preview}
            />
          ))}
        </tbody>
      </table>
      <p id={hintId} className="visually-hidden">
        {t('hint')}
      </p>
    </>
  );
}

/** After each move of the cursor, the focus goes to its cell. */
function useCellFocus(table: RefObject<HTMLElement | null>, { cursor }: TargetSheet): void {
  const follow = useEffectEvent(() => {
    table.current?.querySelector<HTMLElement>('[data-active="true"]')?.focus();
  });
  useLayoutEffect(() => {
    if (cursor.moves > 0) follow();
  }, [cursor.moves]);
}
