import { SHEET_PATH } from '#shared/ipc/printing.ts';
import { CANVAS_PATH } from '../parts/canvas/path.ts';
import { BOTTLENECK_PATH } from '../parts/bottleneck/path.ts';
import { HORIZON_PATH } from '../parts/horizon/path.ts';
import { STAGE_PATH } from '../parts/stage/path.ts';

/** A screen that one can go to by name. */
type ScreenRow = {
  readonly id: string;
  readonly path: string;
  /** Where the navigation shows it; null: it is reached from another screen. */
  readonly place: 'top' | 'foot' | null;
};

/** The screens; those of the navigation in the order of their keys (Ctrl or Cmd with 1 to 7). */
export const SCREENS = [
  { id: 'focus', path: '/', place: 'top' },
  { id: 'grid', path: '/grid', place: 'top' },
  { id: 'plan', path: '/plan', place: 'top' },
  { id: 'ledger', path: '/ledger', place: 'top' },
  { id: 'reviews', path: '/reviews', place: 'top' },
  { id: 'metrics', path: '/metrics', place: 'foot' },
  { id: 'settings', path: '/settings', place: 'foot' },
  { id: 'horizon', path: HORIZON_PATH, place: null },
  { id: 'stage', path: STAGE_PATH, place: null },
  { id: 'canvas', path: CANVAS_PATH, place: null },
  { id: 'bottleneck', path: BOTTLENECK_PATH, place: null },
  { id: 'model', path: SHEET_PATH, place: null },
] as const satisfies readonly ScreenRow[];
export type Screen = (typeof SCREENS)[number];
/** A location of a screen, or one below it. */
export type ScreenPath = Screen['path'] | `${Exclude<Screen['path'], '/'>}/${string}`;

export function screenOf(location: string): Screen | undefined {
  return SCREENS.find(
    (screen) =>
      location === screen.path || (screen.path !== '/' && location.startsWith(`${screen.path}/`)),
  );
}
