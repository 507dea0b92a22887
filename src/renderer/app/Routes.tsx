import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { REPORT_ROUTE } from '#shared/ipc/printing.ts';
import { HORIZON_PATH } from '../parts/horizon/path.ts';
import { MOVING_IN_PATH } from '../parts/moving-in/path.ts';
import { FocusRoute } from './FocusRoute.tsx';
import { NotFound } from './NotFound.tsx';

const GridPage = lazy(async () => ({
  default: (await import('../features/values/GridPage.tsx')).GridPage,
}));
const MovingInPage = lazy(async () => ({
  default: (await import('../features/moving-in/MovingInPage.tsx')).MovingInPage,
}));
const PlanPage = lazy(async () => ({
  default: (await import('../features/plans/PlanPage.tsx')).PlanPage,
}));
const LedgerPage = lazy(async () => ({
  default: (await import('../features/ledger/LedgerPage.tsx')).LedgerPage,
}));
const ReviewsPage = lazy(async () => ({
  default: (await import('../features/reviews/ReviewsPage.tsx')).ReviewsPage,
}));
const ReviewRoute = lazy(async () => ({
  default: (await import('./ReviewRoute.tsx')).ReviewRoute,
}));
const ReportRoute = lazy(async () => ({
  default: (await import('./ReportRoute.tsx')).ReportRoute,
}));
const HorizonPage = lazy(async () => ({
  default: (await import('../features/horizon/HorizonPage.tsx')).HorizonPage,
}));
const MetricsPage = lazy(async () => ({
  default: (await import('../features/metrics/MetricsPage.tsx')).MetricsPage,
}));
const MetricRoute = lazy(async () => ({
  default: (await import('./MetricRoute.tsx')).MetricRoute,
}));
const TargetsPage = lazy(async () => ({
  default: (await import('../features/targets/TargetsPage.tsx')).TargetsPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/SettingsPage.tsx')).SettingsPage,
}));

/** Which screen stands at which location; all but the first one are loaded when asked for. */
export function Routes() {
  return (
    <Switch>
      <Route path="/">
        <FocusRoute />
      </Route>
      <Route path={MOVING_IN_PATH}>
        <MovingInPage />
      </Route>
      <Route path="/grid/:metric?/:period?/:segment?">
        {({ metric, period, segment }) => (
          <GridPage
            at={
              metric === undefined || period === undefined
                ? null
                : { metric, period, segment: segment ?? null }
            }
          />
        )}
      </Route>
      <Route path="/plan">
        <PlanPage />
      </Route>
      <Route path="/ledger/:dialog?">{({ dialog }) => <LedgerPage asked={dialog ?? null} />}</Route>
      <Route path="/reviews">
        <ReviewsPage />
      </Route>
      <Route path={REPORT_ROUTE}>
        {({ quarter }) => <ReportRoute key={quarter} quarter={quarter} isPrinted={false} />}
      </Route>
      <Route path="/reviews/:kind/:period">
        {({ kind, period }) => <ReviewRoute kind={kind} period={period} />}
      </Route>
      <Route path={HORIZON_PATH}>
        <HorizonPage />
      </Route>
      <Route path="/metrics">
        <MetricsPage />
      </Route>
      <Route path="/metrics/:id">{({ id }) => <MetricRoute id={id} />}</Route>
      <Route path="/metrics/:id/targets">{({ id }) => <TargetsPage id={id} />}</Route>
      <Route path="/settings/:dialog?">
        {({ dialog }) => <SettingsPage asksForBackup={dialog === 'restore'} />}
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
