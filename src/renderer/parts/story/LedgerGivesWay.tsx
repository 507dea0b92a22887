import { Button } from '@mantine/core';
import type { ValueExplanation } from '#shared/features/values/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useQuantityWords } from '#renderer/ui/quantity-words.ts';
import { LedgerEntries } from './LedgerEntries.tsx';
import classes from './Story.module.css';
import { StorySection } from './StorySection.tsx';

/** What the ledger would say where a typed value stands, and the way back to it. */
export function LedgerGivesWay({ story }: { readonly story: ValueExplanation }) {
  const t = useTranslations('values.overLedger');
  const quantity = useQuantityWords();
  const { metric, period, segment, unit, ledgerSays } = story;
  const segments = useMetrics().get(metric)?.segments ?? [];
  const giveBack = useCommand('values.enter');
  if (ledgerSays === null) return null;
  return (
    <StorySection title={t('ledger')}>
      <p>{t('says', { value: quantity(ledgerSays, unit) })}</p>
      <LedgerEntries place={{ metric, period, segment }} />
      <p className={classes.back}>
        <Button
          size="compact-sm"
          variant="default"
          loading={giveBack.isPending}
          onClick={() =>
            giveBack.mutate({
              cells: [null, ...segments].map((one) => ({
                metric,
                period,
                segment: one,
                value: null,
              })),
            })
          }
        >
          {t('giveBack')}
        </Button>
      </p>
    </StorySection>
  );
}
