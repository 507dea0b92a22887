import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { isPrinted } from '#shared/ipc/printing.ts';
import { useOperationQuery } from '../api/queries.ts';
import { FIRST_RUN_PATH } from '../parts/first-run/path.ts';
import { CrashScreen } from './CrashScreen.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { DrawingFailure } from './ErrorBoundary.tsx';
import { PrintRoutes } from './PrintRoutes.tsx';
import { Shell } from './Shell.tsx';

const FirstRun = lazy(async () => ({
  default: (await import('./first-run/FirstRun.tsx')).FirstRun,
}));

/** The first run for an empty file that nobody has set up, else the window as it is every day. */
export function Start() {
  const [location] = useLocation();
  const settings = useOperationQuery('settings.read', {}).data;
  const status = useOperationQuery('vault.status', {}).data;
  if (!settings || !status) return null;
  if (isPrinted(location)) return <PrintRoutes />;
  return (
    <ErrorBoundary fallback={crashScreen}>
      <Opened isFirstRunDone={settings.is_first_run_done} isEmpty={status.isEmpty} />
    </ErrorBoundary>
  );
}

function crashScreen(failure: DrawingFailure): ReactNode {
  return (
    <main>
      <CrashScreen {...failure} />
    </main>
  );
}

/**
 * The first run fills the file as it goes, so what counts is that it was empty when opened. Once it
 * is left it stays behind: undoing its last step is no reason to begin again. Who put it off comes
 * back to it by its place.
 */
function Opened({ isFirstRunDone, isEmpty }: { isFirstRunDone: boolean; isEmpty: boolean }) {
  const [location] = useLocation();
  const [isFirstRun, setFirstRun] = useState(isEmpty && !isFirstRunDone);
  if (isFirstRun && isFirstRunDone) setFirstRun(false);
  if (!isFirstRun && location !== FIRST_RUN_PATH) return <Shell />;
  return (
    <Suspense fallback={null}>
      <FirstRun />
    </Suspense>
  );
}
