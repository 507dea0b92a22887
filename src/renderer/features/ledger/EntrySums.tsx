import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './EntryForm.module.css';
import type { EntryFormState } from './use-entry-form.ts';
import { useEuros } from './use-euros.ts';

/** What the entry comes to in euros, as it is written so far. */
export function EntrySums({ form }: { readonly form: EntryFormState }) {
  const t = useTranslations('ledger.form');
  const inEuros = useEuros();
  const { euros, draft } = form;
  const hasVat = draft.lines.some(({ rate }) => rate.trim() !== '');
  return (
    <output className={classes.sums}>
      {euros !== null &&
        (hasVat
          ? t('sums', {
              net: inEuros(euros.net),
              vat: inEuros(euros.vat),
              gross: inEuros(euros.gross),
            })
          : form.hasVat
            ? t('sumsWithoutVat', { gross: inEuros(euros.gross) })
            : inEuros(euros.gross))}
    </output>
  );
}
