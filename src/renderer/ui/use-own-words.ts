import { useMemo } from 'react';
import { createTranslator } from 'use-intl/core';
import { localeTag } from '#shared/i18n/format.ts';
import type { Language } from '#shared/kernel/language.ts';
import { useLocale } from './locale.tsx';

/**
 * The words of a feature that the first screen does without: they come with its page, and not with
 * all others. French gives the type; a test shows that the other language takes the same arguments.
 */
export function useOwnWords<const Fr extends object>(
  words: Readonly<Record<Language, unknown>> & { readonly fr: Fr },
): ReturnType<typeof createTranslator<Fr>> {
  const { language } = useLocale();
  return useMemo(
    () =>
      createTranslator<Fr>({
        locale: localeTag(language),
        messages: words[language] as never,
        timeZone: 'UTC',
      }),
    [words, language],
  );
}
