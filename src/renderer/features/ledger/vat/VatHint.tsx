import { Button } from '@mantine/core';
import { reverseVatOf } from '#shared/features/ledger/amounts.ts';
import type { VatKind } from '#shared/features/ledger/model.ts';
import { isPurchaseKind, isSaleKind } from '#shared/features/ledger/vat/kinds.ts';
import { foreignSupplier } from '#shared/features/ledger/vat/suppliers.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { EntryFormState } from '../use-entry-form.ts';
import { useEuros } from '../use-euros.ts';
import { isOfKind, isOwedBy, withKind } from './kind-draft.ts';
import { useKindGround } from './use-kind-ground.ts';
import classes from './Vat.module.css';

type VatHintProps = { readonly form: EntryFormState };

/** What the kinds of an entry's amounts mean for VAT; of a known supplier from abroad, a question. */
export function VatHint({ form }: VatHintProps) {
  const kinds = [...new Set(form.draft.lines.flatMap(({ besides }) => besides?.vatKind ?? []))];
  const effects = kinds
    .filter((kind) => kind !== 'domestic')
    .map((kind) => <Effect key={kind} form={form} kind={kind} />);
  return (
    <>
      <RateInVain form={form} />
      {kinds.length === 0 ? <Proposal form={form} /> : effects}
    </>
  );
}

/** Under the exemption: what a rate that was typed all the same means. */
function RateInVain({ form }: VatHintProps) {
  const t = useTranslations('vat.effect.rateInFranchise');
  const { side, isExempt } = useKindGround(form);
  const isTyped = form.draft.lines.some(
    (line) => !isOfKind(line) && !['', '0'].includes(line.rate.trim()),
  );
  if (!isExempt || !isTyped || side === 'transfer') return null;
  return (
    <p className={classes.hint} role="status">
      {t(side)}
    </p>
  );
}

function Effect({ form, kind }: VatHintProps & { readonly kind: VatKind }) {
  const words = useEffectWords(form)(kind);
  if (words === null) return null;
  return (
    <p className={classes.hint} role="status">
      {words}
    </p>
  );
}

function useEffectWords(form: EntryFormState): (kind: VatKind) => string | null {
  const t = useTranslations('vat.effect');
  const inEuros = useEuros();
  const { side, isExempt } = useKindGround(form);
  const owedWords = (kind: VatKind): string => {
    const { fields, draft } = form;
    const isWithoutRate = draft.lines.some(
      ({ besides, rate }) => besides?.vatKind === kind && ['', '0'].includes(rate.trim()),
    );
    if (isWithoutRate) return t('noRate');
    const cents = (fields?.lines ?? [])
      .filter(({ vatKind }) => vatKind === kind)
      .reduce((sum, line) => sum + (fields ? reverseVatOf(line, fields) : 0), 0);
    const owed = cents === 0 ? t('some') : t('amount', { amount: inEuros(cents) });
    return t(isExempt ? 'owed' : 'deducted', { owed });
  };
  return (kind) => {
    if (isOwedBy(side, kind)) return owedWords(kind);
    if (side === 'expense') return isPurchaseKind(kind) && kind === 'none' ? t('none') : null;
    return isSaleKind(kind) && kind !== 'domestic' ? t(kind) : null;
  };
}

/** Asks of a supplier that mostly invoices from abroad; nothing is done unasked. */
function Proposal({ form }: VatHintProps) {
  const t = useTranslations('vat.proposal');
  const ground = useKindGround(form);
  const name = ground.side === 'expense' ? foreignSupplier(form.draft.party) : null;
  if (name === null) return null;
  const choose = (kind: VatKind): void => form.changeLines((line) => withKind(line, kind, ground));
  return (
    <p className={classes.hint} role="status">
      {t('text', { name })}
      <span className={classes.answers}>
        <Button variant="light" size="compact-sm" onClick={() => choose('foreign_service')}>
          {t('abroad')}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={() => choose('domestic')}>
          {t('domestic')}
        </Button>
      </span>
    </p>
  );
}
