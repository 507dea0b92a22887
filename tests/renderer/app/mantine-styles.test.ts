import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SHEET = readFileSync(`${ROOT}src/renderer/app/styles/index.css`, 'utf8');

/** The names that the window's files import from Mantine's core. */
function componentsInUse(): string[] {
  const imports = globSync('src/renderer/**/*.tsx', { cwd: ROOT }).flatMap((file) => [
    ...readFileSync(`${ROOT}${file}`, 'utf8').matchAll(/import \{([^}]*)\} from '@mantine\/core'/g),
  ]);
  const names = imports.flatMap(([, list]) =>
    String(list)
      .split(',')
      .map((name) => name.trim()),
  );
  return [...new Set(names)].filter((name) => /^[A-Z]/.test(name));
}

it('every Mantine component in use has its styles in the one sheet', () => {
  const unstyled = componentsInUse().filter(
    (name) =>
      existsSync(`${ROOT}node_modules/@mantine/core/styles/${name}.layer.css`) &&
      !SHEET.includes(`/${name}.layer.css`),
  );
  expect(unstyled).toEqual([]);
});
