import { createTranslator } from 'use-intl/core';
import { minorDigits } from '#shared/features/ledger/currencies.ts';
import { placeName } from '#shared/features/ledger/postings.ts';
import { formatDay, formatExactMoney } from '#shared/i18n/format.ts';
import { messages } from '#shared/i18n/messages.ts';
import type { Messages } from '#shared/i18n/messages.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { listAccounts } from './account-store.ts';
import { tillsBelowZero } from './tills.ts';

/** A sentence for each till that is below zero: the first thing that whoever checks the books asks. */
export function tillSentences(db: ReadableDb, language: Language): string[] {
  const tills = tillsBelowZero(db);
  if (tills.length === 0) return [];
  const words = createTranslator<Messages, 'ledgerFile'>({
    locale: language,
    messages: messages[language],
    namespace: 'ledgerFile',
  });
  const accounts = listAccounts(db);
  return tills.flatMap(({ account: id, day, balance }) => {
    const till = accounts.find((one) => one.id === id);
    if (!till) return [];
    const { currency } = till;
    const locale = { language, currency, yearStartMonth: 1 };
    const amount = formatExactMoney(balance, locale, minorDigits(currency));
    return [words('tillBelowZero', { name: placeName(till), day: formatDay(day, locale), amount })];
  });
}
