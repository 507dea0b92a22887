import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import type { ProtocolResponse } from 'electron';
import type { Language } from '#shared/kernel/language.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { APP_SCHEME } from './origin.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** What the page holds until the nonce of the moment, and the language that is spoken, take its place. */
const NONCE_MARK = '__CSP_NONCE__';
const LANGUAGE_MARK = '__LANGUAGE__';

const NOT_FOUND: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };

/** Must run before the app is ready: afterwards Electron no longer takes privileges. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/**
 * Serves the built page from its folder, and nothing outside of it. Through the older of Electron's
 * two ways: `protocol.handle` makes a `Request` of each, for which Node loads its whole HTTP client.
 */
export function serveScheme(folder: string, language: () => Language): void {
  protocol.registerBufferProtocol(APP_SCHEME, ({ url, method }, answer) => {
    const path = method === 'GET' ? filePathFor(url, folder) : null;
    const type = path === null ? undefined : CONTENT_TYPES[extname(path)];
    if (path === null || type === undefined) {
      answer(NOT_FOUND);
      return;
    }
    readFile(path, (error, body) => answer(error ? NOT_FOUND : responseWith(type, body, language)));
  });
}

/** The file behind an address; null where it would lie outside the folder. */
function filePathFor(url: string, folder: string): string | null {
  const { pathname } = new URL(url);
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  return path.startsWith(folder + sep) ? path : null;
}

/**
 * No word of openers among the headers: every window is refused before it could have one, and a page
 * that cuts itself off from them is drawn by a second process, for which the first was started in vain.
 */
function responseWith(type: string, body: Buffer, language: () => Language): ProtocolResponse {
  const nonce = randomBytes(16).toString('base64');
  const headers = {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
  };
  const isPage = type === CONTENT_TYPES['.html'];
  if (!isPage) return { data: body, headers };
  const page = body.toString('utf8').replaceAll(NONCE_MARK, nonce);
  return { data: Buffer.from(page.replace(LANGUAGE_MARK, language())), headers };
}
