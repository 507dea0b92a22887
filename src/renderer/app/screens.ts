import type { MenuCommand } from '#shared/ipc/channels.ts';

/** A screen of the navigation, in the order of its shortcut (Ctrl or Cmd with 1 to 7). */
export type Screen = {
  readonly id: 'focus' | 'grid' | 'plan' | 'ledger' | 'reviews' | 'metrics' | 'settings';
  readonly path: string;
  readonly command: MenuCommand;
  /** True: at the foot of the navigation, looked up now and then. */
  readonly isAtFoot: boolean;
};

/** The screens of the navigation. */
export const SCREENS: readonly Screen[] = [
  { id: 'focus', path: '/', command: 'open-focus', isAtFoot: false },
  { id: 'grid', path: '/grid', command: 'open-grid', isAtFoot: false },
  { id: 'plan', path: '/plan', command: 'open-plan', isAtFoot: false },
  { id: 'ledger', path: '/ledger', command: 'open-ledger', isAtFoot: false },
  { id: 'reviews', path: '/reviews', command: 'open-reviews', isAtFoot: false },
  { id: 'metrics', path: '/metrics', command: 'open-metrics', isAtFoot: true },
  { id: 'settings', path: '/settings', command: 'open-settings', isAtFoot: true },
];

/** The screen that a location belongs to (a metric's page belongs to the metrics). */
export function screenOf(location: string): Screen | undefined {
  return SCREENS.find(
    (screen) =>
      location === screen.path || (screen.path !== '/' && location.startsWith(`${screen.path}/`)),
  );
}
