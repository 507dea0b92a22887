import { test as base } from 'playwright/test';
import { openVirtualDisplay } from '#build/electron/virtual-display.ts';
import type { Display } from './launched-app.ts';

/** Playwright's `test`, with a screen for each worker: each has its own focus and clipboard. */
export const test = base.extend<object, { readonly display: Display }>({
  display: [
    // Playwright asks for the braces: a fixture names what it needs there.
    async ({}, use, { parallelIndex }) => {
      const own = parallelIndex > 0 ? await openVirtualDisplay() : null;
      await use(own?.env ?? {});
      await own?.close();
    },
    { scope: 'worker' },
  ],
});
