import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { AfterPackContext } from 'electron-builder';

/** Takes the small app of the restricted Electron out of a product; called by electron-builder. */
export async function afterPack({ appOutDir }: AfterPackContext): Promise<void> {
  await rm(path.join(appOutDir, 'resources', 'app'), { recursive: true });
}
