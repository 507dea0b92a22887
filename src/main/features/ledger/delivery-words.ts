import { createTranslator } from 'use-intl/core';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { formatDay, formatExactMoney } from '#shared/i18n/format.ts';
import { messages } from '#shared/i18n/messages.ts';
import type { Messages } from '#shared/i18n/messages.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Language } from '#shared/kernel/language.ts';

/** The words of the folder, in the language of the profile that was asked for. */
export function deliveryWords(language: Language) {
  return createTranslator<Messages, 'ledgerFile.envelope'>({
    locale: language,
    messages: messages[language],
    namespace: 'ledgerFile.envelope',
  });
}

/** A day as the sentences of the folder name it. */
export function dayInWords(day: Day, language: Language): string {
  return formatDay(day, { language, currency: LEDGER_CURRENCY, yearStartMonth: 1 });
}

/** Euro cents as the sentences of the folder name them: `1 234,56 €`, its spaces narrow as theirs are. */
export function moneyInWords(cents: number, language: Language): string {
  const text = formatExactMoney(cents, { language, currency: LEDGER_CURRENCY });
  return text.replaceAll('\u00a0', '\u202f');
}
