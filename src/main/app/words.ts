import { createTranslator } from 'use-intl/core';
import { en as menuEn } from '#shared/i18n/menu/en.ts';
import { fr as menuFr } from '#shared/i18n/menu/fr.ts';
import type { Messages } from '#shared/i18n/messages.ts';
import { en as vaultEn } from '#shared/features/vault/messages/en.ts';
import { fr as vaultFr } from '#shared/features/vault/messages/fr.ts';
import type { Language } from '#shared/kernel/language.ts';

/** The parts of the words that the main process shows; all others would only make it start later. */
type Shown = Pick<Messages, 'menu' | 'vault'>;

const words: Readonly<Record<Language, Shown>> = {
  fr: { menu: menuFr, vault: vaultFr },
  // Typed by its keys alone, as all of English is; a test shows that its arguments are those of French.
  en: { menu: menuEn, vault: vaultEn } as Shown,
};

/** The words of one part of the product, for menus and dialogs that the main process shows. */
export function wordsFor<Part extends keyof Shown>(part: Part, language: Language) {
  return createTranslator<Shown, Part>({
    locale: language,
    messages: words[language],
    namespace: part,
  });
}
