import { closeSync, copyFileSync, existsSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { noteAsLeft } from '#main/db/left-file.ts';
import { openBusiness } from '#main/db/open.ts';
import { NOW, freshFolder, newBusiness, requestIn, valueOf } from './business-on-disk.ts';
import { addMetric, addMonth, addValue } from './sample-rows.ts';

const PAGE = 4096;
const label = { name: 'values.paste', door: 'typed', at: NOW } as const;

/** A business with rows on many pages, whose folder says how it was left once it is closed. */
function filled() {
  const folder = freshFolder();
  const request = { ...requestIn(folder), note: join(folder, 'left') };
  newBusiness(request).close();
  const business = valueOf(openBusiness(request));
  business.runCommand(label, (db) => {
    const month = addMonth(db, 1);
    for (let number = 0; number < 400; number += 1) {
      addValue(db, addMetric(db, `metric_${number}`), month, number);
    }
  });
  return { request, business };
}

/** Spoils the last page, which nothing reads that only opens the file. */
function damage(path: string): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(PAGE, 0xa5), 0, PAGE, statSync(path).size - PAGE);
  closeSync(file);
}

function failureToOpen(request: Parameters<typeof openBusiness>[0]): string | null {
  const opened = openBusiness(request);
  if (opened.ok) opened.value.close();
  return opened.ok ? null : opened.error.code;
}

it('a file that was written into after it was left is checked', () => {
  const { request, business } = filled();
  business.close();
  expect(failureToOpen(request)).toBeNull();
  damage(request.path);
  expect(failureToOpen(request)).toBe('damaged');
});

it('a file that is as it was left is not read through', () => {
  const { request, business } = filled();
  business.close();
  damage(request.path);
  noteAsLeft(request.path, request.note);
  expect(failureToOpen(request)).toBeNull();
});

it('what went bad by itself is found at the end, and told at the next start', () => {
  const { request, business } = filled();
  business.close();
  damage(request.path);
  noteAsLeft(request.path, request.note);
  valueOf(openBusiness(request)).close();
  expect(failureToOpen(request)).toBe('damaged');
});

it('a copy in its place is checked, also one of the same size', () => {
  const { request, business } = filled();
  business.close();
  const copy = `${request.path}.copy`;
  copyFileSync(request.path, copy);
  damage(copy);
  copyFileSync(copy, request.path);
  expect(failureToOpen(request)).toBe('damaged');
});

it('nothing is noted where nobody asked for it', () => {
  const request = requestIn(freshFolder());
  newBusiness(request).close();
  expect(existsSync(`${request.path}-left`)).toBe(false);
});
