import { lazy, Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { KeptDrafts } from '../parts/draft/KeptDrafts.tsx';
import { useTranslations } from '../ui/locale.tsx';
import { BackupNotice } from './BackupNotice.tsx';
import { CommandCentre } from './commands/CommandCentre.tsx';
import { EVERYDAY } from './commands/groups.ts';
import { CrashScreen } from './CrashScreen.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { DrawingFailure } from './ErrorBoundary.tsx';
import { Navigation } from './Navigation.tsx';
import { Routes } from './Routes.tsx';
import { UnreadNotice } from './UnreadNotice.tsx';
import { SampleBanner } from './SampleBanner.tsx';
import classes from './Shell.module.css';
import { useDroppedFiles } from './use-dropped-files.ts';
import { usePageFocus } from './use-page-focus.ts';
import { screenOf } from './screens.ts';

const UnknownFileDialog = lazy(async () => ({
  default: (await import('./UnknownFileDialog.tsx')).UnknownFileDialog,
}));

const CONTENT_ID = 'content';

/** The window as it is every day: the way between screens, and the screen itself. */
export function Shell() {
  const t = useTranslations('common.nav');
  const [location] = useLocation();
  usePageTitle();
  usePageFocus(CONTENT_ID);
  const { over, unknown, next } = useDroppedFiles();
  return (
    <div className={classes.shell}>
      <button type="button" className={classes.skip} onClick={() => focusContent()}>
        {t('skip')}
      </button>
      <Navigation />
      <div className={classes.column}>
        <SampleBanner />
        <BackupNotice />
        <main id={CONTENT_ID} tabIndex={-1} className={classes.content}>
          <ErrorBoundary key={location} fallback={crashScreen}>
            <UnreadNotice />
            <Suspense fallback={null}>
              <Routes />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      {over > 0 && <DropFrame count={over} />}
      {unknown[0] && (
        <Suspense fallback={null}>
          <UnknownFileDialog
            key={unknown[0].drop ?? unknown[0].statement.id}
            unknown={unknown[0]}
            onDone={next}
          />
        </Suspense>
      )}
      <KeptDrafts />
      <CommandCentre commands={EVERYDAY} />
    </div>
  );
}

/** What lies under the hand that drags is no thing to click. */
function DropFrame({ count }: { readonly count: number }) {
  const t = useTranslations('shell');
  return (
    <div role="status" className={classes.drop}>
      <span>{t('drop', { count })}</span>
    </div>
  );
}

function crashScreen(failure: DrawingFailure): ReactNode {
  return <CrashScreen {...failure} />;
}

/** A link would change the location that the screens are found by. */
function focusContent(): void {
  document.getElementById(CONTENT_ID)?.focus();
}

/** Names the window after its screen, for the task bar and for screen readers. */
function usePageTitle(): void {
  const t = useTranslations('shell.go');
  const tShell = useTranslations('shell');
  const [location] = useLocation();
  const screen = screenOf(location);
  const title = screen ? tShell('pageTitle', { page: t(`${screen.id}.name`) }) : 'Solocap';
  useEffect(() => {
    document.title = title;
  }, [title]);
}
