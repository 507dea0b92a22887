import type { ErrorCode } from './error-codes.ts';

/** The one channel on which the window calls the main process. */
export const CALL_CHANNEL = 'solocap:call';
/** The one channel on which the main process tells the windows something. */
export const EVENT_CHANNEL = 'solocap:event';

/** A command of the native menu that the window carries out. */
export const MENU_COMMANDS = [
  'open-focus',
  'open-grid',
  'open-plan',
  'open-ledger',
  'open-reviews',
  'open-metrics',
  'open-settings',
  'open-palette',
  'undo',
  'redo',
  'export-grid',
  'move-in',
  'for-accountant',
  'back-up',
  'restore',
  'find',
  'go-to-period',
] as const;
/** One of the menu's commands. */
export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** How far long work has come, in rows of the file that is being written. */
export type Progress = { readonly file: string; readonly rows: number };

/**
 * What the main process tells: answers given before may no longer hold, the menu was used, another
 * business was opened, the service that holds the data died and was started again, how far long work
 * has come, or what the menu was asked for was refused.
 */
export type AppEvent =
  | { readonly type: 'changed' }
  | { readonly type: 'menu'; readonly command: MenuCommand }
  | { readonly type: 'business-opened' }
  | { readonly type: 'service-restarted' }
  | { readonly type: 'progress'; readonly progress: Progress | null }
  | { readonly type: 'refused'; readonly code: ErrorCode };
