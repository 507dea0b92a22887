import { useEffect, useEffectEvent } from 'react';
import { stopWork } from '../api/main-calls.ts';
import { useWorkUnderWay } from '../api/work-under-way.ts';
import { WorkBar } from '../parts/work/WorkBar.tsx';
import { takesText } from './text-editing.ts';
import classes from './WorkUnderWay.module.css';

/**
 * Every long work that is under way, above whatever is open; Escape stops the newest. Whoever is
 * typing, outside of a dialog, means their text and not the work.
 */
export function WorkUnderWay() {
  const work = useWorkUnderWay();
  const newest = work.at(-1)?.call ?? null;
  const onEscape = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || newest === null || isTypedInto(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    stopWork(newest);
  });
  useEffect(() => {
    // Before a dialog hears of it, which listens here too, and would close and leave the work behind.
    const listener = (event: KeyboardEvent): void => onEscape(event);
    window.addEventListener('keydown', listener, true);
    return () => window.removeEventListener('keydown', listener, true);
  }, []);
  if (work.length === 0) return null;
  return (
    <div className={classes.stack} role="status">
      {work.map(({ call, progress }) => (
        <WorkBar key={call} progress={progress} onStop={() => stopWork(call)} />
      ))}
    </div>
  );
}

function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return takesText(target) && target.closest('[role="dialog"]') === null;
}
