import { Button } from '@mantine/core';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import type { ValueExplanation } from '#shared/features/values/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { LedgerEntries } from './LedgerEntries.tsx';
import classes from './Explanation.module.css';
import { ExplanationSection } from './ExplanationSection.tsx';

/** What the ledger would say where a typed value stands, and the way back to it. */
export function LedgerGivesWay({ explanation }: { readonly explanation: ValueExplanation }) {
  const t = useTranslations('values.overLedger');
  const { valueText } = useValueText();
  const { metric, period, segment, unit, ledgerSays } = explanation;
  const segments = useMetrics().get(metric)?.segments ?? [];
  const giveBack = useCommand('values.enter');
  const tell = useUndoNotice();
  if (ledgerSays === null) return null;
  return (
    <ExplanationSection title={t('ledger')}>
      <p>{t('says', { value: valueText(ledgerSays, unit) })}</p>
      <LedgerEntries cell={{ metric, period, segment }} />
      <p className={classes.back}>
        <Button
          size="compact-sm"
          variant="default"
          loading={giveBack.isPending}
          onClick={() =>
            giveBack.mutate(
              {
                cells: [null, ...segments].map((one) => ({
                  metric,
                  period,
                  segment: one,
                  value: null,
                })),
              },
              { onSuccess: () => tell(t('gaveBack')) },
            )
          }
        >
          {t('giveBack')}
        </Button>
      </p>
    </ExplanationSection>
  );
}
