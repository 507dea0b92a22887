import { build, preview } from 'vite';
import { openElectronEnvironment } from '../electron/electron-runtime.ts';
import { runCommand } from '../run-command.ts';
import { sentence } from '../sentence.ts';
import { buildGalleryApp, pageSettings } from './build-gallery.ts';
import { galleryFolder } from './gallery-folder.ts';

/** Builds the page whenever a file of it changes; resolves when it has been built once. */
async function keepBuilding(): Promise<void> {
  const watcher = await build(pageSettings({ watch: {} }));
  if (!('on' in watcher)) return;
  await new Promise<void>((resolve) => {
    watcher.on('event', ({ code }) => {
      if (code === 'END' || code === 'ERROR') resolve();
    });
  });
}

/** Serves the gallery and opens it in Electron; `--browser` only names the address. */
async function openGallery(): Promise<number> {
  await keepBuilding();
  const server = await preview(pageSettings());
  const address = `${server.resolvedUrls?.local[0] ?? ''}gallery.html`;
  console.log(`The gallery: ${address}`);
  if (process.argv.includes('--browser')) return new Promise(() => {});
  await buildGalleryApp();
  const { executable, switches, env, close } = await openElectronEnvironment();
  try {
    return await runCommand(executable, [...switches, galleryFolder], {
      env: { ...env, SOLOCAP_GALLERY: address },
    });
  } finally {
    await close();
  }
}

try {
  process.exitCode = await openGallery();
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
}
