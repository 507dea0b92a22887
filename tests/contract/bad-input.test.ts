import { max } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { change } from '#main/db/log-schema.ts';
import { contract } from '#shared/ipc/contract.ts';
import type { OperationName } from '#shared/ipc/contract.ts';
import { ERROR_CODES } from '#shared/ipc/error-codes.ts';
import { openDesk, outputOf, wholeDumpOf } from '../support/desk.ts';
import type { Desk } from '../support/desk.ts';
import { EXAMPLES, OPERATIONS } from './examples.ts';

/** `SOLOCAP_PAYLOADS=10000` for the long run. */
const PAYLOADS = Number(process.env['SOLOCAP_PAYLOADS'] ?? 60);
const TIMEOUT = 60_000 + PAYLOADS * 60;

/** Whatever a hostile window could send: the structured clone carries more than JSON. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
);

type Path = readonly (string | number)[];

/** Every place in a value: its fields, the items of its lists, and so on down. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const below = keys.flatMap((key) =>
    placesIn((value as Record<string | number, unknown>)[key], [...path, key]),
  );
  return [path, ...below];
}

/** The value with one place put to something else; undefined takes the field away. */
function withPlace(value: unknown, [key, ...rest]: Path, instead: unknown): unknown {
  if (key === undefined) return instead;
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  copy[key] = withPlace(copy[key], rest, instead);
  return copy;
}

/** A good call with one thing wrong in it: the kind that slips through. */
function almostGood(name: OperationName): fc.Arbitrary<unknown> {
  const { input } = EXAMPLES[name];
  const spoilt = fc
    .tuple(fc.constantFrom(...placesIn(input)), fc.oneof(anything, hostileText, hostileNumber))
    .map(([path, instead]) => withPlace(input, path, instead));
  const strayField = fc
    .tuple(fc.string({ minLength: 1 }), anything)
    .map(([key, value]) => ({ ...input, [key]: value }));
  return fc.oneof({ arbitrary: spoilt, weight: 5 }, { arbitrary: strayField, weight: 1 });
}

const hostileText = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  '\ud800',
  '__proto__',
  "'; DROP TABLE metric; --",
  '2026-13',
  '2026-W54',
  '9999',
  '2026-02-30',
  '../../etc/passwd',
  'x'.repeat(100_000),
);

const hostileNumber = fc.constantFrom(
  Number.NaN,
  Infinity,
  -0,
  0.1,
  1e308,
  -1,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_SAFE_INTEGER + 2,
);

async function preparedDesk(name: OperationName): Promise<Desk> {
  const desk = openDesk();
  await EXAMPLES[name].given?.(desk);
  desk.desktop.savesTo = null;
  return desk;
}

const isGoodInput = (name: OperationName, input: unknown): boolean =>
  (contract[name].input as z.ZodType).safeParse(input).success;

describe('bad input', () => {
  it.each(OPERATIONS)(
    '%s refuses what is not of its form, and writes nothing',
    { timeout: TIMEOUT },
    async (name) => {
      const desk = await preparedDesk(name);
      const before = wholeDumpOf(desk.business());
      await fc.assert(
        fc.asyncProperty(fc.oneof(anything, almostGood(name)), async (input) => {
          fc.pre(!isGoodInput(name, input));
          expect(await desk.attempt(name, input)).toMatchObject({ ok: false, code: 'bad_input' });
        }),
        { numRuns: PAYLOADS },
      );
      expect(desk.failures).toEqual([]);
      expect(wholeDumpOf(desk.business())).toEqual(before);
    },
  );

  it.each(OPERATIONS)(
    '%s is carried out whole or refused for a known reason, whatever is almost right',
    { timeout: TIMEOUT },
    async (name) => {
      const desk = await preparedDesk(name);
      await fc.assert(
        fc.asyncProperty(almostGood(name), async (input) => {
          const before = newestChange(desk);
          const envelope = await desk.attempt(name, input);
          if (envelope.ok) outputOf(name, envelope);
          else {
            expect(ERROR_CODES).toContain(envelope.code);
            expect(newestChange(desk)).toEqual(before);
          }
          expect(desk.failures).toEqual([]);
        }),
        { numRuns: PAYLOADS },
      );
      expect(desk.business().check()).toMatchObject({ isGood: true });
    },
  );

  it('names the field at fault, and neither repeats the value nor tells of the inside', async () => {
    const desk = openDesk();
    const cells = [{ metric: 'leads', period: '2026-10', segment: null, value: 'SECRET' }];
    expect(await desk.attempt('values.enter', { cells })).toEqual({
      ok: false,
      code: 'bad_input',
      field: 'cells.0.value',
      details: { problem: 'invalid_type' },
    });
  });
});

/** Every write leaves a change in the log: the newest one's number tells whether there was one. */
function newestChange(desk: Desk): number {
  const { readable } = desk.business();
  return (
    readable
      .select({ id: max(change.id) })
      .from(change)
      .get()?.id ?? 0
  );
}
