import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { CALL_CHANNEL, DROP_CHANNEL, EVENT_CHANNEL, MENU_CHANNEL } from '#shared/ipc/channels.ts';
import type { AppEvent } from '#shared/ipc/channels.ts';
import type { WindowApi } from '#shared/ipc/window-api.ts';

// The window gets these four functions and nothing else: no channel of its choice, and never the
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
  // A place is only told by a file that the user dropped: a page cannot make one that has any.
  keepDropped: async (file) => {
    const path = file instanceof File ? webUtils.getPathForFile(file) : '';
    if (path === '') return null;
    const id: unknown = await ipcRenderer.invoke(DROP_CHANNEL, path);
    return typeof id === 'string' ? id : null;
  },
  showMenu: (entries) => ipcRenderer.send(MENU_CHANNEL, entries),
};

contextBridge.exposeInMainWorld('api', api);
