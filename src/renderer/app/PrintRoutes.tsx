import { lazy, Suspense } from 'react';
import { Route } from 'wouter';
import { PRINTED_REPORT_ROUTE } from '#shared/ipc/printing.ts';

const ReportRoute = lazy(async () => ({
  default: (await import('./ReportRoute.tsx')).ReportRoute,
}));

/** The pages that are printed, each alone in a window that nobody sees. */
export function PrintRoutes() {
  return (
    <Suspense fallback={null}>
      <Route path={PRINTED_REPORT_ROUTE}>
        {({ quarter }) => <ReportRoute quarter={quarter} isPrinted />}
      </Route>
    </Suspense>
  );
}
