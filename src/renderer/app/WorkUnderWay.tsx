import { useEffect, useEffectEvent, useRef } from 'react';
import { stopWork } from '../api/main-calls.ts';
import { dialogInFront, useWorkUnderWay } from '../api/work-under-way.ts';
import { WorkBar } from '../parts/work/WorkBar.tsx';
import classes from './WorkUnderWay.module.css';

/**
 * Every long work that is under way, above whatever is open. Escape stops the newest where a person
 * means it: with the focus on the bar, or in the dialog that began it. Anywhere else Escape is for a
 * field, a menu or a cell.
 */
export function WorkUnderWay() {
  const work = useWorkUnderWay();
  const bars = useRef<HTMLDivElement>(null);
  const onEscape = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isListOpen(event.target)) return;
    const isOnBar = event.target instanceof Node && bars.current?.contains(event.target);
    const front = dialogInFront();
    const meant = work.findLast(
      ({ progress, dialog }) =>
        progress.canStop && (isOnBar || (dialog !== null && dialog === front)),
    );
    if (!meant) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    stopWork(meant.call);
  });
  useEffect(() => {
    // Before a dialog hears of it, which listens here too, and would close and leave the work behind.
    const listener = (event: KeyboardEvent): void => onEscape(event);
    window.addEventListener('keydown', listener, true);
    return () => window.removeEventListener('keydown', listener, true);
  }, []);
  if (work.length === 0) return null;
  return (
    <div ref={bars} className={classes.stack} role="status">
      {work.map(({ call, progress }) => (
        <WorkBar key={call} progress={progress} onStop={() => stopWork(call)} />
      ))}
    </div>
  );
}

/** True for a field whose list of choices is open: Escape closes that first. */
function isListOpen(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches(
      '[aria-haspopup="listbox"][aria-expanded="true"], [role="combobox"][aria-expanded="true"]',
    )
  );
}
