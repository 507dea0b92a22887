import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkFile } from '../../../src/main/db/file-check.ts';
import { MIGRATIONS } from '../../../src/main/db/migrations/list.ts';
import { createBusiness } from '../../../src/main/db/open.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'solocap-check-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('looks at a whole file and leaves nothing beside it', () => {
  const path = join(folder, 'solocap.sqlite');
  const made = createBusiness({ path, backupFolder: folder, now: '2026-11-22T08:00:00.000Z' });
  if (!made.ok) throw new Error(made.error.code);
  made.value.close();
  const before = readFileSync(path);

  expect(checkFile(path, MIGRATIONS)).toMatchObject({
    isGood: true,
    problems: [],
    schema: 'current',
  });
  expect(readdirSync(folder)).toEqual(['solocap.sqlite']);
  expect(readFileSync(path).equals(before)).toBe(true);
});
