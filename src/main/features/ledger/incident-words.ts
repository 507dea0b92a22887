import { createTranslator } from 'use-intl/core';
import type { Incident } from '#shared/features/ledger/lock/incidents.ts';
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
  const [day, opened] = [at.slice(0, 10), months.join(', ')];
  return words('older_backup', { day, backup, months: opened, again: lockedAgain.length });
}
