import { NativeSelect } from '@mantine/core';
import type { MoneyKind } from '#shared/features/ledger/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { offeredVat, useVatWords, vatValue } from '../vat/offered-vat.ts';
import classes from './Sorting.module.css';
import type { SortedVat } from './use-sorted-vat.ts';

type SortedVatChoiceProps = { readonly side: MoneyKind; readonly vat: SortedVat };

/** Stands for the VAT that is proposed for each. */
const EACH = '';

/** The VAT of the selected rows: as it is proposed, in italics, or as it is said; nothing where none is asked. */
export function SortedVatChoice({ side, vat: { proposed, said, say } }: SortedVatChoiceProps) {
  const t = useTranslations('accounts.sort');
  const inWords = useVatWords();
  if (proposed.length === 0) return null;
  const isAsked = proposed.some(({ vat }) => vat.by === 'asked');
  const rates = [...new Set(proposed.map(({ vat }) => inWords(side, vat)))].join(', ');
  const offered = offeredVat(side);
  return (
    <NativeSelect
      aria-label={t('vatOf')}
      className={said === null ? classes.guess : undefined}
      data-asked={isAsked && said === null}
      value={said === null ? EACH : vatValue(said)}
      data={[
        { value: EACH, label: isAsked ? t('vatOpen') : t('vatProposed', { rates }) },
        ...offered.map((one) => ({
          value: vatValue(one),
          label: t('vatSaid', { rate: inWords(side, one) }),
        })),
      ]}
      onChange={(event) =>
        say(offered.find((one) => vatValue(one) === event.currentTarget.value) ?? null)
      }
    />
  );
}
