import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import type { RouteProps } from 'wouter';
import { REPORT_ROUTE, SHEET_PATH } from '#shared/ipc/printing.ts';
import { BOTTLENECK_PATH } from '../parts/bottleneck/path.ts';
import { HORIZON_PATH } from '../parts/horizon/path.ts';
import { readPart } from '../parts/location/location-part.ts';
import { MOVING_IN_PATH } from '../parts/moving-in/path.ts';
import { STAGE_PATH } from '../parts/stage/path.ts';
import { NUMBERS_PATH } from '../parts/numbers/path.ts';
import { TAX_PROFILE_PATH } from '../parts/taxes/path.ts';
import { FocusRoute } from './FocusRoute.tsx';
import { NotFound } from './NotFound.tsx';
import type { ScreenPath } from './screens.ts';

const GridPage = lazy(async () => ({
  default: (await import('../features/values/GridPage.tsx')).GridPage,
}));
const MovingInPage = lazy(async () => ({
  default: (await import('../features/moving-in/MovingInPage.tsx')).MovingInPage,
}));
const NumbersPage = lazy(async () => ({
  default: (await import('../features/numbers/NumbersPage.tsx')).NumbersPage,
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
const StagePage = lazy(async () => ({
  default: (await import('../features/stages/StagePage.tsx')).StagePage,
}));
const CanvasPage = lazy(async () => ({
  default: (await import('../features/canvas/CanvasPage.tsx')).CanvasPage,
}));
const BottleneckPage = lazy(async () => ({
  default: (await import('../features/bottleneck/BottleneckPage.tsx')).BottleneckPage,
}));
const BoxesPage = lazy(async () => ({
  default: (await import('../features/boxes/BoxesPage.tsx')).BoxesPage,
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
const TaxProfilePage = lazy(async () => ({
  default: (await import('../features/taxes/TaxProfilePage.tsx')).TaxProfilePage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/SettingsPage.tsx')).SettingsPage,
}));

/** A page that belonged to no screen would have no title, and no command would lead to it. */
const ScreenRoute: <Path extends ScreenPath>(
  props: RouteProps<undefined, Path>,
) => ReturnType<typeof Route> = Route;

/** Which screen stands at which location; all but the first one are loaded when asked for. */
export function Routes() {
  return (
    <Switch>
      <ScreenRoute path="/">
        <FocusRoute />
      </ScreenRoute>
      <ScreenRoute path={MOVING_IN_PATH}>
        <MovingInPage />
      </ScreenRoute>
      <ScreenRoute path={NUMBERS_PATH}>
        <NumbersPage />
      </ScreenRoute>
      <ScreenRoute path="/grid/:metric?/:period?/:segment?">
        {({ metric, period, segment }) => (
          <GridPage
            at={
              metric === undefined || period === undefined
                ? null
                : { metric, period, segment: segment === undefined ? null : readPart(segment) }
            }
            period={period === undefined ? (metric ?? null) : null}
          />
        )}
      </ScreenRoute>
      <ScreenRoute path="/plan/:action?">
        {({ action }) => <PlanPage asked={action === undefined ? null : Number(action)} />}
      </ScreenRoute>
      <ScreenRoute path="/ledger/:dialog?">
        {({ dialog }) => <LedgerPage asked={dialog ?? null} />}
      </ScreenRoute>
      <ScreenRoute path="/reviews">
        <ReviewsPage />
      </ScreenRoute>
      <ScreenRoute path={REPORT_ROUTE}>
        {({ quarter }) => <ReportRoute key={quarter} quarter={quarter} isPrinted={false} />}
      </ScreenRoute>
      <ScreenRoute path="/reviews/:kind/:period/end">
        {({ kind, period }) => <ReviewRoute kind={kind} period={period} isOver />}
      </ScreenRoute>
      <ScreenRoute path="/reviews/:kind/:period">
        {({ kind, period }) => <ReviewRoute kind={kind} period={period} />}
      </ScreenRoute>
      <ScreenRoute path={HORIZON_PATH}>
        <HorizonPage />
      </ScreenRoute>
      <ScreenRoute path={STAGE_PATH}>
        <StagePage />
      </ScreenRoute>
      <ScreenRoute path="/canvas/:week?">
        {({ week }) => <CanvasPage key={week} week={week ?? null} />}
      </ScreenRoute>
      <ScreenRoute path={BOTTLENECK_PATH}>
        <BottleneckPage />
      </ScreenRoute>
      <ScreenRoute path={SHEET_PATH}>
        <BoxesPage />
      </ScreenRoute>
      <ScreenRoute path="/metrics">
        <MetricsPage />
      </ScreenRoute>
      <ScreenRoute path="/metrics/:id">{({ id }) => <MetricRoute id={id} />}</ScreenRoute>
      <ScreenRoute path="/metrics/:id/targets">{({ id }) => <TargetsPage id={id} />}</ScreenRoute>
      <ScreenRoute path={TAX_PROFILE_PATH}>
        <TaxProfilePage />
      </ScreenRoute>
      <ScreenRoute path="/settings/:dialog?">
        {({ dialog }) => <SettingsPage asksForBackup={dialog === 'restore'} />}
      </ScreenRoute>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
