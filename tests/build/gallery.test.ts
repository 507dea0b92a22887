import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { galleryFolder } from '#build/gallery/gallery-folder.ts';
import { packageConfig } from '#build/package/package-config.ts';
import { projectRoot } from '#build/project-root.ts';

it('the gallery is built beside everything that is packaged', () => {
  const settings = path.join(projectRoot, 'build', 'package', 'electron-builder.yml');
  const packed = [...readFileSync(settings, 'utf8').matchAll(/^ {2}- ([^'!].*)$/gm)];
  // Only what is built for the app, and the one package with a native part.
  const folders = packed.map(([, pattern = '']) => pattern.split('/').slice(0, 2).join('/'));
  expect(new Set(folders)).toEqual(new Set(['out/**', 'node_modules/better-sqlite3']));
  const { config } = packageConfig({ kind: 'restricted', dist: '/electron', version: '33.2.1' });
  expect(config.files).toContain('!node_modules/**');
  expect(path.relative(projectRoot, galleryFolder)).toMatch(/^node_modules[/\\]\.cache[/\\]/);
});
