import { contextBridge, ipcRenderer } from 'electron';
import { CALL_CHANNEL, EVENT_CHANNEL } from '#shared/ipc/channels.ts';
import type { AppEvent } from '#shared/ipc/channels.ts';
import type { WindowApi } from '#shared/ipc/window-api.ts';

// The window gets these two functions and nothing else: no channel of its choice, and never the
// raw event, through which it could reach ipcRenderer.
const api: WindowApi = {
  call: (name, input) => ipcRenderer.invoke(CALL_CHANNEL, name, input),
  on: (listener) => {
    const forward = (_event: unknown, message: AppEvent): void => listener(message);
    ipcRenderer.on(EVENT_CHANNEL, forward);
    return () => {
      ipcRenderer.removeListener(EVENT_CHANNEL, forward);
    };
  },
};

contextBridge.exposeInMainWorld('api', api);
