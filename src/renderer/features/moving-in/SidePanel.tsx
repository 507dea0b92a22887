import { SHEET_QUESTIONS } from '#shared/features/values/old-sheet/codes.ts';
import type { SheetDoubtCode } from '#shared/features/values/old-sheet/codes.ts';
import type { SheetDoubt } from '#shared/features/values/old-sheet/model.ts';
import { columnsNotTaken, rowsNotTaken } from '#shared/features/values/old-sheet/not-taken.ts';
import type { HandedSheet } from '#renderer/parts/moving-in/handed-sheet.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { ConflictList } from './ConflictList.tsx';
import { DoubtGroup } from './DoubtGroup.tsx';
import { LeftOutColumns } from './LeftOutColumns.tsx';
import { LeftOutRows } from './LeftOutRows.tsx';
import type { PreviewProps } from './preview-props.ts';
import { QuestionCard } from './QuestionCard.tsx';
import classes from './SidePanel.module.css';
import { WorkbookNotes } from './WorkbookNotes.tsx';

type SidePanelProps = PreviewProps & { readonly sheet: HandedSheet | null };

/** Everything that is not sure: first what only the user can say, then what is worth a look. */
export function SidePanel({ sheet, ...props }: SidePanelProps) {
  const t = useTranslations('movingIn.side');
  const { reading } = props;
  const groups = byCode(reading.doubts);
  const questions = groups.filter(([code]) => SHEET_QUESTIONS.has(code));
  const doubts = groups.filter(([code]) => !SHEET_QUESTIONS.has(code));
  const { unknownCells = 0, exports = [] } = reading.workbook ?? {};
  const isTold = unknownCells === 0 && exports.length === 0;
  const isWhole = rowsNotTaken(reading).length + columnsNotTaken(reading).length === 0;
  const isClear = groups.length === 0 && reading.conflictCount === 0 && isWhole && isTold;
  return (
    <aside className={classes.side} aria-label={t('label')}>
      {questions.length > 0 && (
        <section className={classes.section}>
          <h2 className={classes.title}>{t('questions')}</h2>
          <p className="visually-hidden" role="status">
            {t('questionsLeft', { count: questions.length })}
          </p>
          {questions.map(([code, list]) => (
            <QuestionCard key={code} {...props} code={code} doubts={list} />
          ))}
        </section>
      )}
      {reading.workbook && <WorkbookNotes workbook={reading.workbook} sheet={sheet} />}
      {reading.conflictCount > 0 && <ConflictList {...props} />}
      {doubts.length > 0 && (
        <section className={classes.section}>
          <h2 className={classes.title}>{t('doubts')}</h2>
          {doubts.map(([code, list]) => (
            <DoubtGroup
              key={code}
              {...props}
              code={code}
              doubts={list}
              count={reading.doubtCounts[code] ?? list.length}
            />
          ))}
        </section>
      )}
      {isClear && <p className={classes.clear}>{t('nothing')}</p>}
      <LeftOutColumns {...props} />
      <LeftOutRows reading={reading} />
    </aside>
  );
}

function byCode(doubts: readonly SheetDoubt[]): [SheetDoubtCode, SheetDoubt[]][] {
  const groups = new Map<SheetDoubtCode, SheetDoubt[]>();
  for (const doubt of doubts) groups.set(doubt.code, [...(groups.get(doubt.code) ?? []), doubt]);
  return [...groups];
}
