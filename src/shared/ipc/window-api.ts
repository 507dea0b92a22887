import type { AppEvent } from './channels.ts';
import type { MenuEntry } from './menu.ts';

/**
 * All that the window can reach of the main process. The bridge itself carries no types of
 * operations: the client puts them on, and the main process checks every input anyway.
 */
export type WindowApi = {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  /** Listens to what the main process tells; the function returned stops listening. */
  readonly on: (listener: (event: AppEvent) => void) => () => void;
  /**
   * Hands a dropped file over, one of the drop's own: gives the id by which it is asked for, and never
   * its place. null: it lies nowhere on this machine.
   */
  readonly keepDropped: (file: unknown) => Promise<string | null>;
  /** Fills the native menu with what this window offers. */
  readonly showMenu: (entries: readonly MenuEntry[]) => void;
};
