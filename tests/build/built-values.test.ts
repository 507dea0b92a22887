import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { valuesOf } from '#build/built-values.ts';
import * as shipped from '#shared/features/metrics/catalogue/shipped.built.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'solocap-built-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The program that stands in the place of this one. */
async function builtFrom(program: string): Promise<string> {
  const file = path.join(folder, `${program.length}.built.ts`);
  await writeFile(file, program);
  return valuesOf(file);
}

it('the built app has the metrics that ship as the program makes them', async () => {
  const file = path.resolve('src/shared/features/metrics/catalogue/shipped.built.ts');
  const built = (await import(
    `data:text/javascript,${encodeURIComponent(await valuesOf(file))}`
  )) as typeof shipped;
  expect({ ...built }).toEqual({ ...shipped });
  expect(built.shippedRows.length).toBeGreaterThan(100);
});

it('what a file exports stands in its place', async () => {
  expect(await builtFrom('export const three = [1, 2, 3].map((one) => one * 2);')).toBe(
    'export const three = [2,4,6];',
  );
});

it.each([
  ['a function', 'export const broken = () => 1;'],
  ['what JSON leaves out', 'export const broken = { is: undefined };'],
  ['a map', 'export const broken = new Map([[1, 2]]);'],
])('%s is refused: it is not data alone', async (_what, program) => {
  await expect(builtFrom(program)).rejects.toThrow('broken, which is not data alone');
});
