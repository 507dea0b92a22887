import { MantineThemeProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEffect, useMemo } from 'react';
import { IntlProvider } from 'use-intl';
import { useOperationQuery } from '../api/queries.ts';
import type { Locale } from '#shared/i18n/format.ts';
import { localeTag } from '#shared/i18n/format.ts';
import { isPrinted } from '#shared/ipc/printing.ts';
import { languageOfSystem } from '#shared/kernel/language.ts';
import { LocaleContext, useTranslations } from '../ui/locale.tsx';
import { StartFailure } from './StartFailure.tsx';
import { useWindowWords } from './use-window-words.ts';
import type { WindowWords } from './use-window-words.ts';

/**
 * Language, currency and business year from the settings; a change of language shows at once. Until
 * the settings and the words are read there is nothing to show, and it takes a few milliseconds.
 */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const settings = useOperationQuery('settings.read', {});
  const failure = settings.data ? null : settings.error;
  const words = useWindowWords(
    settings.data?.language ?? (failure ? languageOfSystem(navigator.language) : undefined),
  );
  if (!words || !(settings.data || failure)) return null;
  return (
    <Localized
      words={words}
      currency={settings.data?.currency ?? 'EUR'}
      yearStartMonth={settings.data?.business_year_start ?? 1}
      hidesAmounts={settings.data?.hides_amounts === true && !isPrinted(location.hash.slice(1))}
    >
      {failure ? (
        <StartFailure refused={failure} onRetry={() => void settings.refetch()} />
      ) : (
        children
      )}
    </Localized>
  );
}

type LocalizedProps = Required<Omit<Locale, 'language'>> & {
  readonly words: WindowWords;
  readonly children: ReactNode;
};

function Localized({ words, currency, yearStartMonth, hidesAmounts, children }: LocalizedProps) {
  const { language, messages } = words;
  const locale = useMemo(
    () => ({ language, currency, yearStartMonth, hidesAmounts }),
    [language, currency, yearStartMonth, hidesAmounts],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.toggleAttribute('data-hides-amounts', hidesAmounts);
  }, [language, hidesAmounts]);
  return (
    <LocaleContext value={locale}>
      <IntlProvider locale={localeTag(language)} messages={messages} timeZone="UTC">
        <EmptyLists>{children}</EmptyLists>
      </IntlProvider>
    </LocaleContext>
  );
}

/** A list in which nothing is found says so. */
function EmptyLists({ children }: { readonly children: ReactNode }) {
  const nothingFoundMessage = useTranslations('common')('nothingFound');
  const theme = useMemo(
    () => ({ components: { Select: { defaultProps: { nothingFoundMessage } } } }),
    [nothingFoundMessage],
  );
  return <MantineThemeProvider theme={theme}>{children}</MantineThemeProvider>;
}
