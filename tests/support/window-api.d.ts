import type { WindowApi } from '#shared/ipc/window-api.ts';

declare global {
  // A global of the browser can only be added to as an interface.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface Window {
    readonly api: WindowApi;
  }
}
