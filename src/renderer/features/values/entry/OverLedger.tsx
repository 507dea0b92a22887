import { formatPeriod } from '#shared/i18n/format.ts';
import { periodAt } from '#shared/kernel/period.ts';
import { LedgerQuestion } from '#renderer/parts/ledger/LedgerQuestion.tsx';
import { positionKey } from '#renderer/parts/sheet/position.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import type { GridSheet } from '../grid/use-grid-sheet.ts';
import type { PlannedEntry } from './entry-plan.ts';

/** One question for all that was typed or pasted in the place of numbers of the ledger. */
export function OverLedger({ grid }: { readonly grid: GridSheet }) {
  const aboutOf = useAbout(grid);
  const { overLedger: asked, sheet } = grid;
  // Not in the middle of a number: it would take the rest of its keys.
  if (!asked || sheet.editing) return null;
  return (
    <LedgerQuestion
      key={asked.overLedger.map(({ position }) => positionKey(position)).join(' ')}
      count={asked.overLedger.length}
      about={aboutOf(asked.overLedger)}
      hasSegments={asked.overLedger.some(({ value }) => value.segment !== null)}
      onAnswer={(answer) => {
        asked.answer(answer);
        sheet.refocus();
      }}
    />
  );
}

/** Names the only one with its number, or says how many there are. */
function useAbout({ source }: GridSheet): (entries: readonly PlannedEntry[]) => string {
  const t = useTranslations('values.overLedger');
  const locale = useLocale();
  const { valueText } = useValueText();
  return (entries) => {
    const [first] = entries;
    const row = first && source.rowOf(first.position.row);
    if (entries.length > 1 || !row) return t('many', { count: entries.length });
    const { position } = first;
    const value = source.valueAt(position);
    return t('one', {
      metric: [row.metric.name[locale.language], row.segment].filter(Boolean).join(' / '),
      period: formatPeriod(
        periodAt(source.columnRange.kind, position.column, source.calendar),
        locale,
      ),
      value: value === null ? '–' : valueText(value, row.metric.unit),
    });
  };
}
