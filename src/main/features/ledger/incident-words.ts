import { createTranslator } from 'use-intl/core';
import type { Incident } from '#shared/features/ledger/lock/incidents.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { formatDay, formatPeriod } from '#shared/i18n/format.ts';
import type { Language } from '#shared/kernel/language.ts';
import { messages } from '#shared/i18n/messages.ts';
import type { Messages } from '#shared/i18n/messages.ts';

/** What happened to the books, as a sentence of the command line and of what is sent. */
export function incidentSentence(
  { at, backup, months, lockedAgain }: Incident,
  language: Language,
): string {
  const words = createTranslator<Messages, 'ledgerFault'>({
    locale: language,
    messages: messages[language],
    namespace: 'ledgerFault',
  });
  const day = formatDay(at.slice(0, 10), localeOf(language));
  const opened = months.map((month) => monthInWords(month, language)).join(', ');
  return words('older_backup', { day, backup, months: opened, again: lockedAgain.length });
}

/** A month of the calendar as the window names it: `oct. 2026`. */
export function monthInWords(month: string, language: Language): string {
  return formatPeriod({ kind: 'month', key: month, start: `${month}-01` }, localeOf(language));
}

function localeOf(language: Language) {
  return { language, currency: LEDGER_CURRENCY, yearStartMonth: 1 };
}
