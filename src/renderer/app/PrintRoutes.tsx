import { lazy, Suspense } from 'react';
import { Route } from 'wouter';
import {
  PRINTED_BOOK_ROUTE,
  PRINTED_CANVAS_ROUTE,
  PRINTED_REPORT_ROUTE,
  PRINTED_SHEET_PATH,
} from '#shared/ipc/printing.ts';

const ReportRoute = lazy(async () => ({
  default: (await import('./ReportRoute.tsx')).ReportRoute,
}));

const PrintedBookRoute = lazy(async () => ({
  default: (await import('./PrintedBookRoute.tsx')).PrintedBookRoute,
}));

const PrintedCanvas = lazy(async () => ({
  default: (await import('../features/canvas/PrintedCanvas.tsx')).PrintedCanvas,
}));

const PrintedSheet = lazy(async () => ({
  default: (await import('../features/boxes/PrintedSheet.tsx')).PrintedSheet,
}));

/** The pages that are printed, each alone in a window that nobody sees. */
export function PrintRoutes() {
  return (
    <Suspense fallback={null}>
      <Route path={PRINTED_REPORT_ROUTE}>
        {({ quarter }) => <ReportRoute quarter={quarter} isPrinted />}
      </Route>
      <Route path={PRINTED_SHEET_PATH}>
        <PrintedSheet />
      </Route>
      <Route path={PRINTED_CANVAS_ROUTE}>{({ week }) => <PrintedCanvas week={week} />}</Route>
      <Route path={PRINTED_BOOK_ROUTE}>
        {({ siren, ...book }) => <PrintedBookRoute {...book} siren={siren ?? null} />}
      </Route>
    </Suspense>
  );
}
