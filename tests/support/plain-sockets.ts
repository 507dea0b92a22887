import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

/**
 * What tests and window say to each other never leaves the machine: no socket offers to compress it,
 * as Playwright's would, which packs and unpacks every message of the browser.
 */
subscribe('http.client.request.created', (message) => {
  const { request } = message as { readonly request: ClientRequest };
  request.removeHeader('Sec-WebSocket-Extensions');
});
