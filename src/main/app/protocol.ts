import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { APP_SCHEME } from './origin.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** What the page's meta tag holds until the nonce of the moment takes its place. */
const NONCE_MARK = '__CSP_NONCE__';

/** Must run before the app is ready: afterwards Electron no longer takes privileges. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built page from its folder, and nothing outside of it. */
export function serveScheme(folder: string): void {
  protocol.handle(APP_SCHEME, async (request) => {
    const path = filePathFor(request.url, folder);
    if (path === null || request.method !== 'GET') return new Response(null, { status: 404 });
    try {
      return await respond(path);
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

/** The file behind an address; null where it would lie outside the folder. */
function filePathFor(url: string, folder: string): string | null {
  const { pathname } = new URL(url);
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  return path.startsWith(folder + sep) ? path : null;
}

async function respond(path: string): Promise<Response> {
  const type = CONTENT_TYPES[extname(path)];
  if (type === undefined) return new Response(null, { status: 404 });
  const body = await readFile(path);
  const nonce = randomBytes(16).toString('base64');
  const headers = {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
  };
  const isPage = extname(path) === '.html';
  const content = isPage
    ? body.toString('utf8').replaceAll(NONCE_MARK, nonce)
    : new Uint8Array(body);
  return new Response(content, { headers });
}
