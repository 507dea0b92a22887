import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linesInParts } from '#main/operations/file-reading.ts';
import { freshFolder } from '../db/business-on-disk.ts';

it('a file is read in parts that end with a line, no letter of them cut', () => {
  const path = join(freshFolder(), 'journal.csv');
  const text = `\ufeff${'é – € 😀;'.repeat(7)}\r\n`.repeat(9000);
  for (const end of ['', 'the last one ends without a line end']) {
    writeFileSync(path, text + end);
    const parts = [...linesInParts(path)];
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.join('')).toBe(text + end);
    expect(parts.slice(0, -1).every((part) => part.endsWith('\r\n'))).toBe(true);
  }
});
