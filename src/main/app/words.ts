import { createTranslator } from 'use-intl/core';
import { messages } from '#shared/i18n/messages.ts';
import type { Messages } from '#shared/i18n/messages.ts';
import type { Language } from '#shared/features/metrics/model.ts';

/** The words of one part of the product, for menus and dialogs that the main process shows. */
export function wordsFor<Part extends 'menu' | 'vault' | 'reviews'>(
  part: Part,
  language: Language,
) {
  return createTranslator<Messages, Part>({
    locale: language,
    messages: messages[language],
    namespace: part,
  });
}
