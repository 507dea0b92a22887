import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import type { BuildOptions, InlineConfig } from 'vite';
import { rendererSettings } from '../renderer-settings.ts';
import { galleryFolder } from './gallery-folder.ts';

/** How the page of the gallery is built; `more` comes on top. */
export function pageSettings(more: BuildOptions = {}): InlineConfig {
  return {
    ...rendererSettings,
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: {
      ...rendererSettings.build,
      // What no user waits for need not be small.
      minify: false,
      outDir: path.join(galleryFolder, 'page'),
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: {
        input: 'src/renderer/gallery.html',
        // The states name their pieces at once, which the app loads when they are asked for.
        checks: { ineffectiveDynamicImport: false },
      },
      ...more,
    },
  };
}

/** Builds the small app that opens the page: one CommonJS file, for every Electron. */
export async function buildGalleryApp(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'node20',
      ssr: 'build/gallery/gallery-app.ts',
      outDir: galleryFolder,
      emptyOutDir: false,
      rolldownOptions: {
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: 'gallery-app.cjs', codeSplitting: false },
      },
    },
  });
  const manifest = { name: 'solocap-gallery', version: '0.0.0', main: 'gallery-app.cjs' };
  await writeFile(path.join(galleryFolder, 'package.json'), JSON.stringify(manifest));
}

if (import.meta.main) {
  await build(pageSettings());
  await buildGalleryApp();
}
