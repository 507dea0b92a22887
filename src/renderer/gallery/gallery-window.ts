import type { AppEvent } from '#shared/ipc/channels.ts';
import type { Sent } from './bridge.ts';

/** What a test can reach of the gallery. */
export type GalleryWindow = {
  /** Shows the one state that an address names, alone; resolves when it has settled. */
  readonly show: (address: string) => Promise<void>;
  /** Resolves when the state that is shown has settled again. */
  readonly settle: () => Promise<void>;
  readonly statesOf: (piece: string) => readonly string[];
  /** What is kept of what was written and not saved. */
  readonly drafts: () => readonly string[];
  /** The commands and tasks that the state asked for. */
  readonly sent: () => readonly Sent[];
  /** Tells the state what the main process would. */
  readonly tell: (event: AppEvent) => void;
  readonly location: () => string;
};
