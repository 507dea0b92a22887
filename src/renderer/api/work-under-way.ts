import { useEffect, useState } from 'react';
import type { WorkProgress } from '#shared/ipc/channels.ts';
import { listen } from './app-events.ts';

/** Work that takes less is over before anybody could read of it, and would only flicker. Milliseconds. */
const PATIENCE = 400;

/** Long work: how far it has come, and the number by which it can be stopped. */
export type WorkUnderWay = {
  readonly call: number;
  readonly progress: WorkProgress;
  /** The dialog that was in front when it began; null where there was none. */
  readonly dialog: Element | null;
};

/** The dialog in front of all others, a menu or a calendar of its own among them. */
export function dialogInFront(): Element | null {
  return [...document.querySelectorAll('[role="dialog"], [role="menu"]')].at(-1) ?? null;
}

type NewOrShown = WorkUnderWay & { readonly isShown: boolean };

/** All work that has been under way long enough to be worth a word, the oldest first. */
export function useWorkUnderWay(): readonly WorkUnderWay[] {
  const [watched, setWatched] = useState<readonly NewOrShown[]>([]);
  useEffect(() => {
    const timers = new Map<number, ReturnType<typeof setTimeout>>();
    const forget = (call: number): void => {
      clearTimeout(timers.get(call));
      timers.delete(call);
      setWatched((before) => before.filter((work) => work.call !== call));
    };
    const show = (call: number): void =>
      setWatched((before) =>
        before.map((work) => (work.call === call ? { ...work, isShown: true } : work)),
      );
    const stopListening = listen((event) => {
      if (event.type === 'service-died') for (const call of timers.keys()) forget(call);
      if (event.type !== 'progress') return;
      const { call, progress } = event;
      if (progress === null) return forget(call);
      const isNew = !timers.has(call);
      if (isNew)
        timers.set(
          call,
          setTimeout(() => show(call), PATIENCE),
        );
      setWatched((before) =>
        isNew
          ? [...before, { call, progress, dialog: dialogInFront(), isShown: false }]
          : before.map((work) => (work.call === call ? { ...work, progress } : work)),
      );
    });
    return () => {
      stopListening();
      for (const timer of timers.values()) clearTimeout(timer);
    };
  }, []);
  return watched.filter(({ isShown }) => isShown);
}
