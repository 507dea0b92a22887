import type { ReactNode } from 'react';
import { FocusPage } from '../features/focus/FocusPage.tsx';
import { OldWaiting } from '../features/ledger/accounts/OldWaiting.tsx';
import { LedgerDifferences } from '../parts/ledger/LedgerDifferences.tsx';
import { NextCheckIn } from '../features/reviews/NextCheckIn.tsx';
import { OneThing } from '../features/reviews/OneThing.tsx';
import { PlanPanel } from '../features/plans/PlanPanel.tsx';

function planOf(metric: string): ReactNode {
  return <PlanPanel metric={metric} isShort />;
}

/** The home screen: the metric of the quarter, with its plan beside it. */
export function FocusRoute() {
  return (
    <FocusPage
      plan={planOf}
      oneThing={<OneThing />}
      checkIn={<NextCheckIn />}
      reminder={
        <>
          <OldWaiting />
          <LedgerDifferences look="card" />
        </>
      }
    />
  );
}
