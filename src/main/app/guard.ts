import { app, session, shell } from 'electron';
import type { WebContents } from 'electron';
import { APP_ORIGIN } from './origin.ts';

/** Pages that the user may open in their own browser, through a link of ours: none yet. */
const ALLOWED_LINKS: readonly string[] = [];

/**
 * Every renderer in the sandbox, before the app is ready. Root is the exception: there Chromium does
 * not run at all unless told `--no-sandbox`, and both at once kill its processes. A packaged
 * product gives no such leave.
 */
export function sandboxEveryPage(): void {
  if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/** Every page, whoever made it: no navigation but to itself, no window, no webview, no permission. */
export function guardEveryPage(): void {
  app.on('web-contents-created', (_event, contents) => {
    refuseNavigation(contents);
    contents.setWindowOpenHandler(({ url }) => {
      if (ALLOWED_LINKS.includes(url)) void shell.openExternal(url);
      return { action: 'deny' };
    });
  });
}

/** To nowhere but where it is: a page may load itself anew. */
function refuseNavigation(contents: WebContents): void {
  const refuseElsewhere = (event: { readonly url: string; preventDefault: () => void }): void => {
    if (event.url !== contents.getURL()) event.preventDefault();
  };
  contents.on('will-navigate', refuseElsewhere);
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame) refuseElsewhere(event);
    else event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** The session: nothing is asked of any network, and no page gets any permission. */
export function guardSession(): void {
  const ours = session.defaultSession;
  ours.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  ours.setPermissionCheckHandler(() => false);
  ours.setDevicePermissionHandler(() => false);
  ours.setSpellCheckerEnabled(false);
  ours.webRequest.onBeforeRequest((request, decide) => {
    decide({ cancel: !isLocal(request.url) });
  });
}

/** Our own pages, and data that a page made itself; the developer's tools in the unpackaged app. */
function isLocal(url: string): boolean {
  if (url.startsWith(`${APP_ORIGIN}/`)) return true;
  const { protocol } = new URL(url);
  return (
    protocol === 'data:' || protocol === 'blob:' || (!app.isPackaged && protocol === 'devtools:')
  );
}

/** Switches of Chromium that keep it from calling home by itself; before the app is ready. */
export function switchOffBackgroundNetworking(): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('dns-prefetch-disable');
  // Nothing comes from a network, so what speaks to one needs no process, sandbox and start of its own.
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2');
  // No resolver at all: even what slipped past every other guard finds no address.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}
