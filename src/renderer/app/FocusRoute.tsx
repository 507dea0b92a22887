import type { ReactNode } from 'react';
import { FocusPage } from '../features/focus/FocusPage.tsx';
import { NextCheckIn } from '../features/reviews/NextCheckIn.tsx';
import { OneThing } from '../features/reviews/OneThing.tsx';
import { PlanPanel } from '../features/plans/PlanPanel.tsx';
import { NowCard } from '../features/today/NowCard.tsx';

function planOf(metric: string): ReactNode {
  return <PlanPanel metric={metric} isShort />;
}

/** The home screen: the metric of the quarter, with its plan beside it. */
export function FocusRoute() {
  return (
    <FocusPage plan={planOf} oneThing={<OneThing />} checkIn={<NextCheckIn />} now={<NowCard />} />
  );
}
