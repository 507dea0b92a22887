import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/kernel/day.ts';
import { pasted, readSheet, valuesOf } from './known-business.ts';

describe('rows of one period', () => {
  it('are added up to the last cent, however large they are', () => {
    const read = readSheet(
      pasted(
        ['Date', 'Charges'],
        ['2026-01-05', '5 000 000 000 000,01'],
        ['2026-01-06', '5 000 000 000 000,02'],
        ['2026-01-09', '0,04'],
      ),
    );
    expect(valuesOf(read)).toEqual({ 'expenses 2026-01': 1_000_000_000_000_007 });
  });

  it.each(['#REF!', '#N/A', '#?'])('give no sum where one of them is %s, and say so', (failed) => {
    const days = Array.from({ length: 31 }, (_, at) => [
      addDays('2026-10-01', at),
      at === 6 ? failed : '2',
    ]);
    const read = readSheet(pasted(['Date', 'Sessions'], ...days));
    expect(valuesOf(read)).toEqual({});
    const code = failed === '#?' ? 'formula_without_result' : 'failed_formula';
    expect(read.reading.doubts).toContainEqual(
      expect.objectContaining({ code, place: 'B8', text: failed }),
    );
  });
});
