import { proposedNumber } from '#shared/features/ledger/account-choice.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Account, AccountFields, AccountKind } from '#shared/features/ledger/accounts.ts';
import { LEDGER_CURRENCY, accountNumberSchema } from '#shared/features/ledger/model.ts';
import type { Day } from '#shared/kernel/day.ts';
import { amountText, readAmount } from '../amount-text.ts';

/** An account as it is being written: texts, which may not be right yet. */
export type AccountDraft = {
  readonly name: string;
  readonly kind: AccountKind;
  readonly currency: string;
  readonly number: string;
  readonly identification: string;
  readonly openingOn: Day | null;
  readonly openingBalance: string;
  readonly closedOn: Day | null;
};

/** The fields that cannot be read as they stand. */
export type AccountFaults = {
  readonly currency: boolean;
  readonly number: boolean;
  readonly openingBalance: boolean;
};

/** What a new account begins with: a number of the chart that no other has. */
export function newAccount(kind: AccountKind, others: readonly Account[]): AccountDraft {
  return {
    name: '',
    kind,
    currency: LEDGER_CURRENCY,
    number: proposedNumber(kind, others),
    identification: '',
    openingOn: null,
    openingBalance: '',
    closedOn: null,
  };
}

/** A kept account as a draft. */
export function accountDraftOf(account: Account, language: Language): AccountDraft {
  const { name, identification, openingBalance, id: _id, ...rest } = account;
  return {
    ...rest,
    name: name ?? '',
    identification: identification ?? '',
    openingBalance:
      openingBalance === 0 ? '' : amountText(openingBalance, account.currency, language),
  };
}

/** Another kind has its own numbers in the chart; one that was written by hand stays. */
export function ofKind(
  draft: AccountDraft,
  kind: AccountKind,
  others: readonly Account[],
): AccountDraft {
  const isProposed = draft.number === proposedNumber(draft.kind, others);
  return { ...draft, kind, number: isProposed ? proposedNumber(kind, others) : draft.number };
}

/** Reads a draft: what can be kept, or null beside what is wrong. */
export function readAccount(
  draft: AccountDraft,
  language: Language,
): { readonly fields: AccountFields | null; readonly faults: AccountFaults } {
  const currency = draft.currency.trim().toUpperCase();
  const number = draft.number.trim().toUpperCase();
  const text = draft.openingBalance.trim();
  const openingBalance = text === '' ? 0 : readAmount(text, currency, language);
  const faults = {
    currency: !/^[A-Z]{3}$/.test(currency),
    number: !accountNumberSchema.safeParse(number).success,
    openingBalance: openingBalance === null,
  };
  if (openingBalance === null || faults.currency || faults.number) return { fields: null, faults };
  const [name, identification] = [draft.name.trim(), draft.identification.trim()];
  const { kind, openingOn, closedOn } = draft;
  return {
    faults,
    fields: {
      name: name === '' ? null : name,
      kind,
      currency,
      number,
      identification: identification === '' ? null : identification,
      openingOn,
      openingBalance,
      closedOn,
    },
  };
}
