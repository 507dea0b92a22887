/** The one channel on which the window calls the main process. */
export const CALL_CHANNEL = 'solocap:call';
/** The one channel on which the main process tells the windows something. */
export const EVENT_CHANNEL = 'solocap:event';
/** The one channel on which the window tells the main process what its native menu offers. */
export const MENU_CHANNEL = 'solocap:menu';

/** The one channel on which the preload tells the main process where a dropped file lies. */
export const DROP_CHANNEL = 'solocap:drop';

/** In the address of a page that was opened again because the one before had died. */
export const RECOVERED_WINDOW = 'recovered=window';

/** What long work does, as a person is told. */
const WORK_STEPS = [
  'reading',
  'comparing',
  'importing',
  'undoing',
  'redoing',
  'filling',
  'computing',
  'writing',
  'copying',
  'checking',
  'restoring',
  'printing',
] as const;
export type WorkStep = (typeof WORK_STEPS)[number];

/** How far long work has come, in rows or whatever its step counts; `of` null: nobody knows of how many. */
export type WorkProgress = {
  readonly step: WorkStep;
  readonly done: number;
  readonly of: number | null;
  /** What is worked at, a file for one. */
  readonly about?: string;
  /** False from the step on that cannot be taken back: there is nothing to stop any more. */
  readonly canStop: boolean;
};

/** Asks the main process to stop the work of a call, whatever the service is doing. */
export const STOP_CALL = 'main.stop';
/** Leaves a line in the local log of a failure of the window that nobody foresaw. */
export const REPORT_CALL = 'main.report';

/** Its report, for whoever wants to send it: into the clipboard, which no page may write to. */
export const COPY_REPORT_CALL = 'main.copyReport';

/**
 * What the main process tells: answers given before may no longer hold, a command was chosen by its
 * id in the native menu or in a notification, another business was opened, the service died and all its
 * work with it, a part of the app died and was started again, or how far long work has come.
 */
export type AppEvent =
  | { readonly type: 'changed' }
  | { readonly type: 'command'; readonly id: string }
  | { readonly type: 'business-opened' }
  | { readonly type: 'service-died' }
  | { readonly type: 'recovered'; readonly part: 'service' | 'display' }
  | {
      readonly type: 'progress';
      /** By which it can be stopped. */
      readonly call: number;
      /** null: it has ended. */
      readonly progress: WorkProgress | null;
    };
