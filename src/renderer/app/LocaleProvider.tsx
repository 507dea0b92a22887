import type { ReactNode } from 'react';
import { useEffect, useMemo } from 'react';
import { IntlProvider } from 'use-intl';
import { useFreshData } from '../api/app-events.ts';
import { useOperationQuery } from '../api/queries.ts';
import type { Locale } from '../../shared/i18n/format.ts';
import { localeTag } from '../../shared/i18n/format.ts';
import { messages } from '../../shared/i18n/messages.ts';
import { LocaleContext } from '../ui/locale.tsx';
import { StartFailure } from './StartFailure.tsx';

/**
 * Language, currency and business year from the settings; a change of language shows at once. Until
 * the settings are read there is nothing to show, and it takes a few milliseconds.
 */
export function LocaleProvider({ children }: { children: ReactNode }) {
  useFreshData();
  const settings = useOperationQuery('settings.read', {});
  if (settings.data) {
    return (
      <Localized
        language={settings.data.language}
        currency={settings.data.currency}
        yearStartMonth={settings.data.business_year_start}
      >
        {children}
      </Localized>
    );
  }
  if (!settings.error) return null;
  return (
    <Localized language={systemLanguage()} currency="EUR" yearStartMonth={1}>
      <StartFailure refused={settings.error} onRetry={() => void settings.refetch()} />
    </Localized>
  );
}

/** French for a French system, else English: only used while no setting can be read. */
function systemLanguage(): Locale['language'] {
  return navigator.language.startsWith('fr') ? 'fr' : 'en';
}

function Localized(props: Locale & { readonly children: ReactNode }) {
  const { language, currency, yearStartMonth, children } = props;
  const locale = useMemo(
    () => ({ language, currency, yearStartMonth }),
    [language, currency, yearStartMonth],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LocaleContext value={locale}>
      <IntlProvider locale={localeTag(language)} messages={messages[language]} timeZone="UTC">
        {children}
      </IntlProvider>
    </LocaleContext>
  );
}
