import { formatPeriod } from '#shared/i18n/format.ts';
import { periodAt } from '#shared/kernel/period.ts';
import { LedgerQuestion } from '#renderer/parts/ledger/LedgerQuestion.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useQuantityWords } from '#renderer/ui/quantity-words.ts';
import type { GridDesk } from '../grid/grid-desk.ts';

type OverLedgerProps = {
  readonly desk: GridDesk;
  /** Gives the focus back to the grid. */
  readonly onClosed: () => void;
};

/** One question for all that was typed or pasted in the place of numbers of the ledger. */
export function OverLedger({ desk, onClosed }: OverLedgerProps) {
  const t = useTranslations('values.overLedger');
  const locale = useLocale();
  const quantity = useQuantityWords();
  const { overLedger, answerLedger } = desk.entries;
  const [first] = overLedger ?? [];
  if (!overLedger || !first) return null;
  const { line, spot } = first;
  const known = desk.data.cellAt(spot)?.value ?? null;
  const about =
    overLedger.length > 1
      ? t('many', { count: overLedger.length })
      : t('one', {
          metric: [line.metric.name[locale.language], line.segment].filter(Boolean).join(' / '),
          period: formatPeriod(periodAt(desk.span.kind, spot.at, desk.calendar), locale),
          value: known === null ? '–' : quantity(known, line.metric.unit),
        });
  return (
    <LedgerQuestion
      count={overLedger.length}
      about={about}
      hasSegments={overLedger.some((entry) => entry.line.segment !== null)}
      onAnswer={(answer) => {
        answerLedger(answer);
        onClosed();
      }}
    />
  );
}
