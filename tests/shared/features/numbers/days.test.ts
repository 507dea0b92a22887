import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber } from '#shared/kernel/day.ts';
import { periodContaining } from '#shared/kernel/period.ts';
import { longRuns } from '#tests/support/runs.ts';
import { csvFile, lines, profileOf, readFiles } from './numbers-reading.ts';

/** Zones with both changes of the clock, with half hours, far ahead and far behind. */
const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Asia/Kolkata',
  'Pacific/Honolulu',
];
const SECONDS = 86_400;
/** Around both changes of the clock of each half of the world, and the turns of years with 53 weeks and with 52. */
const STRETCHES = [
  '2020-12-20',
  '2021-03-10',
  '2025-12-22',
  '2026-03-25',
  '2026-04-01',
  '2026-10-20',
];

const numRuns = longRuns('SOLOCAP_EXPORTS', 1000);

describe('moments of a tool that writes in UTC', () => {
  it('lie on the days of the zone, and no period that is not whole has a value', () => {
    const events = profileOf({
      file: { headings: ['At (UTC)', 'Visits'] },
      time: { column: 'At (UTC)', grain: 'event', zone: 'utc' },
    });
    const known = [{ profile: events, how: 'own' as const }];
    const moments = fc.array(
      fc.record({ second: fc.nat(21 * SECONDS), visits: fc.integer({ min: 1, max: 999 }) }),
      { minLength: 1, maxLength: 60 },
    );
    const property = fc.property(
      moments,
      fc.constantFrom(...ZONES),
      fc.constantFrom(...STRETCHES),
      fc.constantFrom('week', 'month'),
      (rows, zone, from, kind) => {
        const start = Date.parse(`${from}T00:00:00Z`);
        const inZone = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
        const at = rows.map(({ second }) => new Date(start + second * 1000));
        const text = lines(
          'At (UTC),Visits',
          ...rows.map(({ visits }, place) => {
            return `${at[place]?.toISOString().slice(0, 19).replace('T', ' ')},${visits}`;
          }),
        );
        const days = at.map((moment) => inZone.format(moment));
        const last = days.toSorted().at(-1) ?? from;
        const first = days.toSorted()[0] ?? from;
        const changedOn = dayFromNumber(Date.parse(`${last}T00:00:00Z`) / 86_400_000 + 1);
        const { values } = readFiles([csvFile(text, known, { changedOn })], {
          profiles: [events],
          choices: { kind },
          zone,
        });
        const sums = new Map<string, number>();
        for (const [place, { visits }] of rows.entries()) {
          const period = periodContaining(kind, days[place] ?? from, { yearStartMonth: 1 });
          if (period.start < first || period.end > last) continue;
          sums.set(period.key, (sums.get(period.key) ?? 0) + visits);
        }
        const told = values.filter(({ value }) => value > 0);
        expect(new Map(told.map(({ period, value }) => [period.key, value]))).toEqual(sums);
        for (const { period } of values) {
          expect(period.start >= first && period.end <= last).toBe(true);
        }
      },
    );
    fc.assert(property, { numRuns });
  });
});
