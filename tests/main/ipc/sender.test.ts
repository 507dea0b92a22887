import { describe, expect, it } from 'vitest';
import { APP_ORIGIN, APP_PAGE } from '#main/app/origin.ts';
import { isOwnSender } from '#main/ipc/sender.ts';

const isOurs = (url: string, isMainFrame = true) => isOwnSender({ url, isMainFrame }, APP_ORIGIN);

describe('a sender', () => {
  it.each([APP_PAGE, `${APP_ORIGIN}/`, `${APP_PAGE}#/grid`, `${APP_PAGE}?language=fr#/plan`])(
    'is ours on our own page: %s',
    (url) => {
      expect(isOurs(url)).toBe(true);
    },
  );

  it.each([
    'app://solocap.evil/index.html',
    'app://evil.solocap/index.html',
    'app://solocap:8080/index.html',
    'app://solocap@evil/index.html',
    'app://evil/solocap',
    'app://solocap\\@evil/',
    'app:///index.html',
    'app:solocap',
    'apps://solocap/index.html',
    'http://solocap/index.html',
    'https://solocap/index.html',
    'file:///app/solocap/index.html',
    'blob:app://solocap/4f0c',
    'data:text/html,app://solocap',
    'about:blank',
    'about:srcdoc',
    'devtools://devtools/bundled/inspector.html',
    'javascript:alert(1)',
    'solocap',
    '',
  ])('is a stranger on any other address, however alike: %s', (url) => {
    expect(isOurs(url)).toBe(false);
  });

  it('is a stranger in a frame inside of our page', () => {
    expect(isOurs(APP_PAGE, false)).toBe(false);
  });

  it('is a stranger once its frame is gone', () => {
    expect(isOwnSender(null, APP_ORIGIN)).toBe(false);
  });
});
