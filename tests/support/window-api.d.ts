import type { WindowApi } from '../../src/shared/ipc/window-api.ts';

declare global {
  // Only an interface merges with the browser's own.
  interface Window {
    readonly api: WindowApi;
  }
}
