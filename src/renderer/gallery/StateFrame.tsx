import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { Appearance } from '../app/Appearance.tsx';
import { CrashScreen } from '../app/CrashScreen.tsx';
import { ErrorBoundary } from '../app/ErrorBoundary.tsx';
import type { DrawingFailure } from '../app/ErrorBoundary.tsx';
import { LocaleProvider } from '../app/LocaleProvider.tsx';
import { RefusalNotices } from '../app/RefusalNotices.tsx';
import type { PieceState } from './piece-state.ts';
import type { Stage } from './stage.ts';
import classes from './StateFrame.module.css';

/** One state as the window would show it: real cache, real words, real look, given answers. */
export function StateFrame({ stage }: { stage: Stage }) {
  const { state, client, location } = stage;
  return (
    <QueryClientProvider client={client}>
      <Appearance>
        <LocaleProvider>
          <Router hook={location.hook} searchHook={location.searchHook}>
            <RefusalNotices />
            <Ground state={state}>
              <ErrorBoundary fallback={crashScreen}>
                <Suspense fallback={<div data-loading />}>{state.render()}</Suspense>
              </ErrorBoundary>
            </Ground>
          </Router>
        </LocaleProvider>
      </Appearance>
    </QueryClientProvider>
  );
}

/** The content of the window, in which pieces stand; a piece that is a whole window needs none. */
function Ground({ state, children }: { state: PieceState; children: ReactNode }) {
  if (state.isWindow === true) {
    return (
      <div data-piece className={classes.window}>
        {children}
      </div>
    );
  }
  return (
    <main tabIndex={-1} className={classes.ground}>
      <div data-piece style={state.width === undefined ? {} : { maxWidth: state.width }}>
        {children}
      </div>
    </main>
  );
}

function crashScreen(failure: DrawingFailure): ReactNode {
  return <CrashScreen {...failure} />;
}
