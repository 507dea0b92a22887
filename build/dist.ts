import { buildApp } from './build-app.ts';
import { findElectron } from './electron/electron-runtime.ts';
import { packApp } from './package/pack-app.ts';
import { sentence } from './sentence.ts';

/** Builds and packs the app; `args` go to electron-builder (`--linux dir`, `--win`, …). */
async function pack(args: readonly string[]): Promise<number> {
  const runtime = await findElectron();
  const buildCode = await buildApp();
  return buildCode === 0 ? packApp(runtime, args) : buildCode;
}

try {
  process.exitCode = await pack(process.argv.slice(2));
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}
