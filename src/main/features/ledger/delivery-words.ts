import { createTranslator } from 'use-intl/core';
import { messages } from '#shared/i18n/messages.ts';
import type { Messages } from '#shared/i18n/messages.ts';
import type { Language } from '#shared/kernel/language.ts';

/** The words of the folder, in the language of the profile that was asked for. */
export function deliveryWords(language: Language) {
  return createTranslator<Messages, 'ledgerFile.envelope'>({
    locale: language,
    messages: messages[language],
    namespace: 'ledgerFile.envelope',
  });
}
