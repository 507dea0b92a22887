import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { LedgerDifference } from '#shared/features/values/differences.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './LedgerDifferences.module.css';
import { useDifferenceWords } from './use-difference-words.ts';
import { useSettle } from './use-settle.ts';

const DifferencesDialog = lazy(async () => ({
  default: (await import('./DifferencesDialog.tsx')).DifferencesDialog,
}));

type LedgerDifferencesProps = {
  /** A part of a card, or one line above what is worked with. */
  readonly look: 'plain' | 'line';
};

/**
 * Says where the ledger and a person’s values differ, with both figures and their days, and takes one
 * or the other, for all at once; nothing where they agree.
 */
export function LedgerDifferences({ look }: LedgerDifferencesProps) {
  const differences = useOperationQuery('values.differences', {}).data ?? [];
  const [latest] = differences;
  return latest ? <Told look={look} latest={latest} differences={differences} /> : null;
}

type ToldProps = LedgerDifferencesProps & {
  readonly latest: LedgerDifference;
  readonly differences: readonly LedgerDifference[];
};

function Told({ look, latest, differences }: ToldProps) {
  const t = useTranslations('values.differences');
  const wordsOf = useDifferenceWords();
  const { settle, isBusy } = useSettle();
  const [isOpen, setIsOpen] = useState(false);
  const count = differences.length;
  const said = t('one', wordsOf(latest));
  return (
    <section aria-label={t('label')} className={classes[look]}>
      <p className={classes.words}>
        {count === 1
          ? `${said} · ${t(`stands.${latest.stands}`)}`
          : t('many', { count, latest: said })}
      </p>
      <div className={classes.choices}>
        {(['ledger', 'own'] as const).map((stands) => (
          <Button
            key={stands}
            size="compact-sm"
            variant={stands === 'ledger' ? 'light' : 'default'}
            loading={isBusy}
            onClick={() => settle(differences, stands)}
          >
            {t(`take.${stands}`, { count })}
          </Button>
        ))}
        {count > 1 && (
          <Button size="compact-sm" variant="subtle" onClick={() => setIsOpen(true)}>
            {t('each')}
          </Button>
        )}
      </div>
      {isOpen && (
        <Suspense fallback={null}>
          <DifferencesDialog differences={differences} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </section>
  );
}
