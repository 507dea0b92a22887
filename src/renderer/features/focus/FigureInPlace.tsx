import { lazy } from 'react';
import type { ReactNode } from 'react';
import type { FocusView, Pact } from '#shared/features/focus/contract.ts';
import type { PeriodInfo } from '#shared/features/values/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { InPlace } from './InPlace.tsx';

const load = async () => ({ default: (await import('./Figure.tsx')).Figure });
const Figure = lazy(load);

type FigureInPlaceProps = {
  readonly view: FocusView;
  readonly pact: Pact;
  readonly children: ReactNode;
};

/**
 * The number of the quarter, changed where it stands: the value of the period that runs, or what a
 * computed one is made of, since nobody types that itself.
 */
export function FigureInPlace({ view, pact, children }: FigureInPlaceProps) {
  const t = useTranslations('focus.inPlace');
  const period = newestBegun(view);
  if (!period) return children;
  return (
    <InPlace shown={children} label={t('figure')} load={load}>
      {(close) => <Figure metric={pact.metric} period={period} onClose={close} />}
    </InPlace>
  );
}

/** The newest period of the chart that has begun: the one that is typed into. */
function newestBegun({ chart }: FocusView): PeriodInfo | null {
  return chart?.points.findLast(({ period }) => !period.isFuture)?.period ?? null;
}
