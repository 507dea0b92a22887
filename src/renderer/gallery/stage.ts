import { notifications } from '@mantine/notifications';
import type { QueryClient } from '@tanstack/react-query';
import { memoryLocation } from 'wouter/memory-location';
import { DEFAULT_SETTINGS } from '#shared/features/settings/model.ts';
import type { WindowApi } from '#shared/ipc/window-api.ts';
import { createQueryClient } from '../api/queries.ts';
import type { View } from './address.ts';
import { LEDGER_GROUND } from './answers/ledger.ts';
import { createBridge } from './bridge.ts';
import type { Bridge } from './bridge.ts';
import type { PieceState } from './piece-state.ts';

/** Everything around one state that is shown: its answers, its cache, its place in the window. */
export type Stage = {
  readonly state: PieceState;
  readonly bridge: Bridge;
  readonly client: QueryClient;
  readonly location: ReturnType<typeof memoryLocation> & { readonly history: readonly string[] };
  /** What the piece asked for in vain. */
  readonly complaints: readonly string[];
};

let current: Stage | null = null;

/** Leads every call to the state on the stage: the window keeps one bridge, as in the app. */
export const STAGE_API: WindowApi = {
  call: (name, input) => current?.bridge.api.call(name, input) ?? new Promise(() => {}),
  on: (listener) => current?.bridge.api.on(listener) ?? (() => {}),
  keepDropped: (file) => current?.bridge.api.keepDropped(file) ?? Promise.resolve(null),
  showMenu: (entries) => current?.bridge.api.showMenu(entries),
};

/** Puts a state on the stage; nothing of the one before is left. */
export function setStage(state: PieceState, { language, theme }: View): Stage {
  localStorage.clear();
  notifications.clean();
  const complaints: string[] = [];
  const complain = (fault: string): void => {
    complaints.push(fault);
    // The tests listen to the console, and so does whoever looks for the reason.
    console.error(fault);
  };
  const settings = { ...DEFAULT_SETTINGS, ...SET_UP, ...state.settings, language, theme };
  const answers = {
    'settings.read': settings,
    'values.undoState': NOTHING_DONE,
    ...LEDGER_GROUND,
    'taxes.profiles': [],
    ...state.answers,
  };
  current = {
    state,
    bridge: createBridge(answers, complain),
    client: createQueryClient(),
    location: memoryLocation({ path: state.location ?? '/', record: true }),
    complaints,
  };
  return current;
}

const NOTHING_DONE = { undo: null, redo: null };

const SET_UP = {
  is_first_run_done: true,
  business_model: 'freelance_services',
  lean_stage: 'revenue',
} as const;

/** Waits until the state asks for nothing more and the page has stopped changing. */
export async function settle({ bridge, client }: Stage): Promise<void> {
  let quietFrames = 0;
  const observer = new MutationObserver(() => {
    quietFrames = 0;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  while (quietFrames < QUIET_FRAMES) {
    await new Promise(requestAnimationFrame);
    const isAsking = client.isFetching() + client.isMutating() > bridge.pendingCount();
    const isLoading = document.querySelector('[data-piece]:not(:has([data-loading]))') === null;
    quietFrames = isAsking || isLoading ? 0 : quietFrames + 1;
  }
  observer.disconnect();
}

const QUIET_FRAMES = 2;
