/** The one channel on which the window calls the main process. */
export const CALL_CHANNEL = 'solocap:call';
/** The one channel on which the main process tells the windows something. */
export const EVENT_CHANNEL = 'solocap:event';
/** The one channel on which the window tells the main process what its native menu offers. */
export const MENU_CHANNEL = 'solocap:menu';

/** How far long work has come, in rows of the file that is being written. */
export type Progress = { readonly file: string; readonly rows: number };

/**
 * What the main process tells: answers given before may no longer hold, a command was chosen by its
 * id in the native menu or in a notification, another business was opened, the service that holds the
 * data died and was started again, or how far long work has come.
 */
export type AppEvent =
  | { readonly type: 'changed' }
  | { readonly type: 'command'; readonly id: string }
  | { readonly type: 'business-opened' }
  | { readonly type: 'service-restarted' }
  | { readonly type: 'progress'; readonly progress: Progress | null };
