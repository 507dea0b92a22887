import { Button } from '@mantine/core';
import { useDeferredValue } from 'react';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { EntryFormState } from './use-entry-form.ts';
import { useEuros } from './use-euros.ts';
import classes from './vat/Vat.module.css';

type RefundQuestionProps = { readonly form: EntryFormState };

/** Asks whether what a minus makes an expense is given back to a customer: that lowers the sales. */
export function RefundQuestion({ form }: RefundQuestionProps) {
  const t = useTranslations('accounts.givenBack');
  const inEuros = useEuros();
  const { draft, euros } = form;
  const party = useDeferredValue(draft.party.trim().slice(0, 200));
  const isAsked = form.isPaidBySign && party !== '';
  const known = useOperationQuery(
    'ledger.parties',
    { text: party, kind: null },
    { isEnabled: isAsked, keepsPrevious: true },
  ).data;
  const alike = (known ?? []).filter((one) => foldedText(one.party) === foldedText(party));
  const customer = alike.find(({ kind }) => kind === 'receipt');
  // Of whom one buys, too, a minus says enough.
  if (!isAsked || !customer || alike.some(({ kind }) => kind === 'expense')) return null;
  const amount = inEuros(euros?.gross ?? 0);
  return (
    <p className={classes.hint} role="status">
      {euros === null
        ? t('some', { name: customer.party })
        : t('text', { name: customer.party, amount })}
      <span className={classes.answers}>
        <Button
          variant="light"
          size="compact-sm"
          onClick={({ currentTarget }) => {
            form.giveBack(customer);
            focusAmount(currentTarget);
          }}
        >
          {t('back')}
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={({ currentTarget }) => {
            form.turn('expense');
            focusAmount(currentTarget);
          }}
        >
          {t('spent')}
        </Button>
      </span>
    </p>
  );
}

/** The question goes with its answer, and the keyboard back to what it was about: Enter keeps it. */
function focusAmount({ form }: HTMLButtonElement): void {
  form?.querySelector<HTMLInputElement>('input[name="amount-1"]')?.focus();
}
