import { NativeSelect } from '@mantine/core';
import type { PreviewRow } from '#shared/features/ledger/bank-file-contract.ts';
import { alikeKey } from '#shared/features/ledger/guess/told-by.ts';
import type { LineVat } from '#shared/features/ledger/guess/merchant-vat.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { offeredVat, useVatWords, vatValue } from '../vat/offered-vat.ts';
import classes from './StatementRows.module.css';
import { openIn } from './use-row-choices.ts';
import type { RowChoices } from './use-row-choices.ts';

type VatChoiceProps = {
  readonly row: PreviewRow;
  readonly choices: RowChoices;
  readonly tabIndex: number;
};

/** The VAT of a row: as it is told, guessed or asked; said of one row, it is said of all that are alike. */
export function VatChoice({ row, choices, tabIndex }: VatChoiceProps) {
  const t = useTranslations('ledger.import.guess');
  const inWords = useVatWords();
  const [entry] = row.entries;
  const line = entry?.lines[0];
  if (!entry || !line) return null;
  const side = entry.kind === 'receipt' ? 'receipt' : 'expense';
  const alike = alikeKey(entry);
  const open = openIn(row, choices);
  const now: LineVat = choices.vats.get(alike) ?? line;
  const offered = offeredVat(side);
  const isOffered = offered.some((vat) => vatValue(vat) === vatValue(now));
  const all = isOffered ? offered : [now, ...offered];
  return (
    <NativeSelect
      size="xs"
      tabIndex={tabIndex}
      className={open.vat ? classes.guess : undefined}
      data-asked={open.isVatAsked}
      title={open.vat ? whyOf(row, t) : undefined}
      aria-label={t('vatOf', { line: String(row.line) })}
      value={open.isVatAsked ? '' : vatValue(now)}
      data={[
        ...(open.isVatAsked ? [{ value: '', label: t('choose') }] : []),
        ...all.map((vat) => ({ value: vatValue(vat), label: inWords(side, vat) })),
      ]}
      onChange={(event) => {
        const vat = all.find((one) => vatValue(one) === event.currentTarget.value);
        if (vat) choices.sayVat(alike, vat);
      }}
    />
  );
}

type GuessWords = ReturnType<typeof useTranslations<'ledger.import.guess'>>;

function whyOf({ by }: PreviewRow, t: GuessWords): string | undefined {
  const told = by?.vat;
  return told === 'name' || told === 'usual' || told === 'asked' ? t(`vat.${told}`) : undefined;
}
