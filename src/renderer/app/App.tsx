import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { Router } from 'wouter';
import { Appearance } from './Appearance.tsx';
import { LocaleProvider } from './LocaleProvider.tsx';
import { LostFile } from './LostFile.tsx';
import { RefusalNotices } from './RefusalNotices.tsx';
import { Start } from './Start.tsx';
import { useHeldLocation } from './use-held-location.ts';
import { WorkUnderWay } from './WorkUnderWay.tsx';

const PLACE = { hook: useHeldLocation, hrefs: (path: string) => `#${path}` };

/** The whole window: cache, look, language, place, and what is shown first. */
export function App({ client }: { readonly client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <Appearance>
        <LocaleProvider>
          <Router {...PLACE}>
            <RefusalNotices />
            <WorkUnderWay />
            <Start />
            <LostFile />
          </Router>
        </LocaleProvider>
      </Appearance>
    </QueryClientProvider>
  );
}
