import { defineConfig } from 'playwright/test';
import { ON_VIRTUAL_DISPLAY } from './build/electron/electron-runtime.ts';

export default defineConfig({
  testMatch: '**/*.spec.ts',
  // What these tests use of the product is read by Node itself: their runner would translate each file.
  build: { external: ['**/src/**', '**/build/**'] },
  outputDir: 'test-results',
  forbidOnly: true,
  projects: [
    // Whole journeys, in the real app. They come first: what takes milliseconds fills the end.
    { name: 'window', testDir: 'tests/e2e' },
    // Pieces of the window, each alone in the gallery: milliseconds each.
    { name: 'pieces', testDir: 'tests/pieces', fullyParallel: true },
  ],
  // One window at a time on one display: focus and clipboard belong to the test that runs. One more
  // than a small machine has cores, as a test that waits for the window leaves its core idle.
  workers: process.env[ON_VIRTUAL_DISPLAY] ? 3 : 1,
  // A window on a busy machine can lose the system's focus or its start; what the app does wrong, it
  // does twice. The runner's summary names what needed the second try.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
});
