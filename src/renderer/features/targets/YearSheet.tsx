import { Button } from '@mantine/core';
import { useId } from 'react';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { TargetYear } from '#shared/features/targets/contract.ts';
import type { Skipped } from '#shared/features/targets/lay-out.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import type { Calendar, Period } from '#shared/kernel/period.ts';
import { suggestedTarget } from '#renderer/parts/benchmark/suggestion.ts';
import { SuggestedBy } from '#renderer/parts/benchmark/SuggestedBy.tsx';
import { useAsker } from '#renderer/parts/benchmark/use-asker.ts';
import { PasteQuestion } from '#renderer/parts/sheet/PasteQuestion.tsx';
import { UnreadTexts } from '#renderer/parts/sheet/UnreadTexts.tsx';
import { SheetStatusBar } from '#renderer/parts/sheet/SheetStatusBar.tsx';
import type { Writing } from '#renderer/parts/sheet/writing.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { FillBar } from './fill/FillBar.tsx';
import { useFilling } from './fill/use-filling.ts';
import { useFaultWords } from './sheet/use-fault-words.ts';
import { useTargetSheet } from './sheet/use-target-sheet.ts';
import { levelsShown, mainLevel, yearRows } from './sheet/year-rows.ts';
import { YearTable } from './sheet/YearTable.tsx';
import classes from './YearSheet.module.css';

type YearSheetProps = {
  readonly metric: MetricSummary;
  readonly year: TargetYear;
  /** The same year by quarters, where its periods are shorter. */
  readonly quarters: TargetYear | null;
  readonly calendar: Calendar;
  readonly language: Writing['language'];
  readonly lastYear: Period;
};

/** One year: the form that lays it out, the sheet, and what to know of its totals. */
export function YearSheet(props: YearSheetProps) {
  const { metric, year, quarters, calendar } = props;
  const t = useTranslations('targets.year');
  const locale = useLocale();
  const fillId = useId();
  const asker = useAsker();
  const levels = levelsShown(metric.good, [...year.periods, year.year]);
  const targets = useTargetSheet({
    metric,
    levels,
    entries: year.periods,
    language: props.language,
    suggested: (kind) => suggestedTarget(metric, kind, asker)?.levels ?? null,
    startLevel: mainLevel(metric.good),
  });
  const { sheet } = targets;
  const faultWords = useFaultWords();
  const writtenWords = useWrittenWords(calendar);
  const tell = useUndoNotice();
  const filling = useFilling({
    year,
    level: mainLevel(metric.good),
    onClose: sheet.refocus,
    onWritten: ({ written, skipped }) => tell(writtenWords(written, skipped)),
  });
  const { form, preview } = filling;
  const { rowKeys } = targets.source.layout;
  const isProposed = rowKeys.some((row) =>
    levels.some((_level, column) => targets.source.suggestionAt({ row, column }) !== null),
  );
  return (
    <>
      {form ? (
        <FillBar year={year} levels={levels} form={form} filling={filling} />
      ) : (
        <div className={classes.actions}>
          <Button
            id={fillId}
            variant="light"
            onClick={() => {
              // The form's preview takes the place of what was said under a cell.
              sheet.hush();
              filling.open();
            }}
          >
            {t('fill.open')}
          </Button>
          <p className={classes.about}>{t('how')}</p>
        </div>
      )}
      <div className={classes.scroller}>
        <YearTable
          rows={yearRows(year, quarters, calendar)}
          targets={targets}
          preview={form && preview?.ok ? { level: form.level, ...preview.value } : null}
          lastYear={formatPeriod(props.lastYear, locale)}
          label={t('label', { metric: metric.name[locale.language] })}
          onLeave={() => document.getElementById(fillId)?.focus()}
        />
      </div>
      <SheetStatusBar sheet={sheet} />
      <PasteQuestion sheet={sheet} />
      <UnreadTexts sheet={sheet} faultWords={faultWords} />
      {isProposed && <SuggestedBy metric={metric} kind={year.kind} className={classes.about} />}
      {year.kind !== 'year' && (
        <p className={classes.about}>{t(`derived.${rollUpOf(year)}.${year.kind}`)}</p>
      )}
    </>
  );
}

/** How the targets of quarters and of the year come from those of shorter periods. */
function rollUpOf({ isAdditive, isGrowth }: TargetYear): 'sum' | 'growth' | 'last' {
  if (isAdditive) return 'sum';
  return isGrowth ? 'growth' : 'last';
}

/** What a fill has written, and which periods it left as they are. */
function useWrittenWords(
  calendar: Calendar,
): (written: number, skipped: readonly Skipped[]) => string {
  const t = useTranslations('targets.year');
  const locale = useLocale();
  const nameOf = ({ period }: Skipped): string => {
    const parsed = parsePeriodKey(period, calendar);
    return parsed.ok ? formatPeriod(parsed.value, locale) : period;
  };
  return (written, skipped) => {
    const reasons = (['closed', 'no_last_year'] as const).flatMap((why) => {
      const periods = skipped.filter((each) => each.why === why).map(nameOf);
      return periods.length > 0 ? [t(`left.${why}`, { periods: periods.join(', ') })] : [];
    });
    return [t('written', { count: written }), ...reasons].join(' ');
  };
}
