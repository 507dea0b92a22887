import { lazy } from 'react';
import type { ReactNode } from 'react';
import type { Pact } from '#shared/features/focus/contract.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { InPlace } from './InPlace.tsx';

const load = async () => ({ default: (await import('./LineForm.tsx')).LineForm });
const LineForm = lazy(load);

type LineInPlaceProps = {
  readonly pact: Pact;
  /** True where the quarter has begun: its line is changed with a reason. */
  readonly isStarted: boolean;
  readonly children: ReactNode;
};

/** The line of the quarter, changed where it stands; once the quarter runs, with a reason. */
export function LineInPlace({ pact, isStarted, children }: LineInPlaceProps) {
  const t = useTranslations('focus.inPlace');
  return (
    <InPlace shown={children} label={t('line')} load={load}>
      {(close) => <LineForm pact={pact} isStarted={isStarted} onClose={close} />}
    </InPlace>
  );
}
