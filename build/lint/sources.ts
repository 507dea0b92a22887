import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../project-root.ts';

/** A TypeScript file of the project; `file` is relative to it, with slashes. */
export type Source = { readonly file: string; readonly text: string };

/** All that is written in TypeScript: the product, its tests, what builds it. */
export async function readSources(): Promise<Source[]> {
  const folders = ['src', 'tests', 'build'].filter((one) =>
    existsSync(path.join(projectRoot, one)),
  );
  const names = await Promise.all(
    folders.map(async (folder) => {
      const below = await readdir(path.join(projectRoot, folder), { recursive: true });
      return below.map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')));
    }),
  );
  // The mutation tests install their tools below build: nobody's code, held to nobody's sizes.
  const files = names
    .flat()
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('/node_modules/'));
  return Promise.all(
    files.map(async (file) => ({
      file,
      text: await readFile(path.join(projectRoot, file), 'utf8'),
    })),
  );
}
