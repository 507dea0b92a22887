import { defineConfig } from 'electron-vite';
import { builtValues } from './build/built-values.ts';
import {
  asksAhead,
  beginsService,
  drawsBeside,
  drawsFirst,
  loadDrawEarly,
  smallStart,
} from './build/first-screen.ts';
import { rendererSettings } from './build/renderer-settings.ts';

/**
 * The targets are named, because the same build must run on the newest Electron and on the one for
 * restricted networks (Node 20, Chromium 130). Only better-sqlite3, the one entry of `dependencies`,
 * stays outside the bundles: it brings a native part.
 */
export default defineConfig({
  main: {
    plugins: [builtValues(), smallStart(['service'], 650_000)],
    // React is in the words' translator, and would bring what helps its developers.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'node20',
      sourcemap: true,
      rolldownOptions: {
        // Electron's main process, and the thread that holds the data with what starts it.
        input: {
          index: 'src/main/index.ts',
          service: 'src/main/service.ts',
          'service-thread': 'src/main/service-thread.ts',
        },
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: '[name].cjs',
          // Read and compiled at each start: short, but with the names that a log is read by.
          codeSplitting: {
            groups: [
              {
                name: beginsService,
                debugName: 'begin',
                includeDependenciesRecursively: false,
              },
            ],
          },
          minify: { compress: true, mangle: false, codegen: true },
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20',
      rolldownOptions: {
        input: 'src/preload/index.ts',
        // A sandboxed preload is one CommonJS file; Electron's documentation says why.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    ...rendererSettings,
    // React, Mantine's provider and the focus.
    plugins: [
      ...(rendererSettings.plugins ?? []),
      smallStart(['index', 'draw'], 600_000),
      loadDrawEarly(),
    ],
    build: {
      ...rendererSettings.build,
      chunkSizeWarningLimit: 600,
      // This page alone: the gallery has a build of its own, elsewhere.
      rolldownOptions: {
        input: 'src/renderer/index.html',
        output: {
          codeSplitting: {
            groups: [
              { name: asksAhead, debugName: 'ask', priority: 3 },
              { name: drawsFirst, debugName: 'draw', priority: 2 },
              { name: drawsBeside, debugName: 'beside', priority: 1 },
            ],
          },
        },
      },
    },
  },
});
