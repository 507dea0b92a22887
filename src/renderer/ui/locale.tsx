import { createContext, use } from 'react';
import { useTranslations as useIntlTranslations } from 'use-intl';
import type { createTranslator, NamespaceKeys, NestedKeyOf } from 'use-intl/core';
import type { Locale } from '#shared/i18n/format.ts';
import type { WindowMessages } from '#shared/i18n/window/fr.ts';

/** How this business writes its values and dates; filled by the app from the settings. */
export const LocaleContext = createContext<Locale>({
  language: 'fr',
  currency: 'EUR',
  yearStartMonth: 1,
});

/** Language, currency and business year, as the formats of shared/i18n want them. */
export function useLocale(): Locale {
  return use(LocaleContext);
}

/** A part of the messages that has texts below it: a feature, or a section of one. */
type Namespace = NamespaceKeys<WindowMessages, NestedKeyOf<WindowMessages>>;

/** A function from a key of one namespace, and the arguments of its text, to the text. */
export type Translate<N extends Namespace> = ReturnType<typeof createTranslator<WindowMessages, N>>;

export type AllWords = ReturnType<typeof createTranslator<WindowMessages>>;

/** The words of one namespace in the user's language; keys and arguments are checked by the compiler. */
export function useTranslations<N extends Namespace>(namespace: N): Translate<N> {
  // use-intl takes its types from a global interface; ours are handed in here instead.
  return useIntlTranslations(namespace) as unknown as Translate<N>;
}

/** All words in the user's language, for what names its texts by their whole key. */
export function useAllWords(): AllWords {
  return useIntlTranslations() as AllWords;
}
