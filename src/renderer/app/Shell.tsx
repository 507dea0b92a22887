import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useTranslations } from '../ui/locale.tsx';
import { CrashScreen } from './CrashScreen.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Navigation } from './Navigation.tsx';
import { Routes } from './Routes.tsx';
import { SampleBanner } from './SampleBanner.tsx';
import classes from './Shell.module.css';
import { usePageFocus } from './use-page-focus.ts';
import { usePageTitle } from './use-page-title.ts';
import { useShortcuts } from './use-shortcuts.ts';

const CommandPalette = lazy(async () => ({
  default: (await import('./palette/CommandPalette.tsx')).CommandPalette,
}));

const CONTENT_ID = 'content';

/** The window as it is every day: the way between screens, and the screen itself. */
export function Shell() {
  const t = useTranslations('common.nav');
  const [location] = useLocation();
  const [paletteAsks, setPaletteAsks] = useState(0);
  const openPalette = (): void => setPaletteAsks((asks) => asks + 1);
  usePageTitle();
  usePageFocus(CONTENT_ID);
  useShortcuts(openPalette);
  return (
    <div className={classes.shell}>
      <button type="button" className={classes.skip} onClick={() => focusContent()}>
        {t('skip')}
      </button>
      <Navigation onOpenPalette={openPalette} />
      <div className={classes.column}>
        <SampleBanner />
        <main id={CONTENT_ID} tabIndex={-1} className={classes.content}>
          <ErrorBoundary key={location} fallback={crashScreen}>
            <Suspense fallback={null}>
              <Routes />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      {paletteAsks > 0 && (
        <Suspense fallback={null}>
          <CommandPalette asks={paletteAsks} />
        </Suspense>
      )}
    </div>
  );
}

function crashScreen(retry: () => void): ReactNode {
  return <CrashScreen onRetry={retry} />;
}

/** A link would change the location that the screens are found by. */
function focusContent(): void {
  document.getElementById(CONTENT_ID)?.focus();
}
