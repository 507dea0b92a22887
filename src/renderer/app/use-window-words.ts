import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { Locale } from '#shared/i18n/format.ts';
import type { WindowMessages } from '#shared/i18n/window/fr.ts';

export type WindowWords = {
  readonly language: Locale['language'];
  readonly messages: WindowMessages;
};

const LOADERS = {
  fr: async () => (await import('#shared/i18n/window/fr.ts')).fr,
  // Its ICU arguments are those of French, which a test shows.
  en: async () => (await import('#shared/i18n/window/en.ts')).en as WindowMessages,
} as const;

function wordsOf(language: Locale['language'] | undefined) {
  return {
    queryKey: ['words', language],
    queryFn: async (): Promise<WindowWords | null> =>
      language === undefined ? null : { language, messages: await LOADERS[language]() },
  };
}

/** The words of a language, loaded when first wanted; the last language stays until they are here. */
export function useWindowWords(language: Locale['language'] | undefined): WindowWords | undefined {
  return (
    useQuery({
      ...wordsOf(language),
      placeholderData: keepPreviousData,
      enabled: language !== undefined,
    }).data ?? undefined
  );
}

/** Loads the words that will probably be wanted, while it is still asked which are. */
export function loadWordsAhead(client: QueryClient, language: Locale['language']): Promise<void> {
  return client.prefetchQuery(wordsOf(language));
}
