import { NativeSelect } from '@mantine/core';
import type { PreviewRow } from '#shared/features/ledger/bank-file-contract.ts';
import { alikeKey } from '#shared/features/ledger/guess/told-by.ts';
import type { LineVat } from '#shared/features/ledger/guess/merchant-vat.ts';
import type { MoneyKind, VatKind } from '#shared/features/ledger/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useKindName, useRateName } from '../vat/use-vat-words.ts';
import classes from './StatementRows.module.css';
import { openIn } from './use-row-choices.ts';
import type { RowChoices } from './use-row-choices.ts';

/** Rates of metropolitan France, in basis points; null is outside VAT. */
const RATES = [2000, 1000, 550, 210, null] as const;

/** The kinds that are chosen beside them, with the rate that goes with each. */
const KINDS: Readonly<Record<MoneyKind, readonly LineVat[]>> = {
  receipt: [
    { vatKind: 'eu_service', rate: 0 },
    { vatKind: 'abroad_service', rate: 0 },
    { vatKind: 'exempt', rate: 0 },
  ],
  expense: [{ vatKind: 'foreign_service', rate: 2000 }],
};

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
  const offered = [...RATES.map((rate): LineVat => ({ rate })), ...KINDS[side]];
  const isOffered = offered.some((vat) => valueOf(vat) === valueOf(now));
  const all = isOffered ? offered : [now, ...offered];
  return (
    <NativeSelect
      size="xs"
      tabIndex={tabIndex}
      className={open.vat ? classes.guess : undefined}
      data-asked={open.isVatAsked}
      title={open.vat ? whyOf(row, t) : undefined}
      aria-label={t('vatOf', { line: String(row.line) })}
      value={open.isVatAsked ? '' : valueOf(now)}
      data={[
        ...(open.isVatAsked ? [{ value: '', label: t('choose') }] : []),
        ...all.map((vat) => ({ value: valueOf(vat), label: inWords(side, vat) })),
      ]}
      onChange={(event) => {
        const vat = all.find((one) => valueOf(one) === event.currentTarget.value);
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

function valueOf({ rate, vatKind }: LineVat): string {
  return isUsual(vatKind) ? String(rate) : String(vatKind);
}

function isUsual(kind: VatKind | undefined): boolean {
  return kind === undefined || kind === 'domestic';
}

/** A rate, or the kind that says more than it. */
function useVatWords(): (side: MoneyKind, vat: LineVat) => string {
  const t = useTranslations('ledger.import.guess');
  const rateName = useRateName();
  const kindName = useKindName();
  return (side, { rate, vatKind }) => {
    if (vatKind === undefined || isUsual(vatKind)) return rateName(rate);
    return vatKind === 'foreign_service'
      ? t('abroad', { rate: rateName(rate) })
      : kindName(side, vatKind);
  };
}
