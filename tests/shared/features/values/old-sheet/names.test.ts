import { describe, expect, it } from 'vitest';
import { findHead } from '#shared/features/values/old-sheet/head.ts';
import { findNames } from '#shared/features/values/old-sheet/names.ts';

/** The columns that say what about a row: label, group, segment, unit; rows have | between cells. */
function columnsOf(...lines: readonly string[]) {
  const head = findHead(
    lines.map((line) => line.split('|')),
    'rows',
  );
  if (!head) throw new Error('no head');
  const found = findNames(head);
  return found && [found.label, found.group, found.segment, found.unit];
}

const PERIODS = 'Janv 2026|Févr 2026';

describe('the column of the names', () => {
  it('is the one before the periods', () => {
    expect(columnsOf(`|${PERIODS}`, 'Leads|1|2')).toEqual([0, null, null, null]);
    expect(columnsOf(`||${PERIODS}`, '|Leads|1|2')).toEqual([1, null, null, null]);
  });

  it('is the one that is called so, even where another says more', () => {
    expect(columnsOf(`Source|KPI|${PERIODS}`, 'a|Leads|1|2', 'b|Leads|1|2')).toEqual([
      1,
      null,
      null,
      null,
    ]);
    for (const name of ['Métriques', 'Indicator', 'LIBELLÉ', 'Mesure']) {
      expect(columnsOf(`Source|${name}|${PERIODS}`, 'a|x|1|2', 'b|x|1|2')?.[0]).toBe(1);
    }
  });

  it('is the one with the most different texts, the first of several', () => {
    expect(columnsOf(`A|B|${PERIODS}`, 'x|Leads|1|2', 'x|MQL|1|2')?.[0]).toBe(1);
    expect(columnsOf(`A|B|${PERIODS}`, 'Leads|x|1|2', 'MQL|y|1|2')?.[0]).toBe(0);
  });

  it('holds texts: figures and blanks are no names', () => {
    expect(columnsOf(`N°|B|${PERIODS}`, '1|Leads|1|2', '2|MQL|1|2', '3|MQL|1|2')).toEqual([
      1,
      null,
      null,
      null,
    ]);
    expect(columnsOf(`A|${PERIODS}`, '1|1|2', ' |3|4')).toBeNull();
    expect(columnsOf(`A|${PERIODS}`)).toBeNull();
  });
});

describe('what stands beside the names', () => {
  it.each([
    ['Unité', [0, null, null, 1]],
    ['Units', [0, null, null, 1]],
    ['U.', [0, null, null, 1]],
    ['Canal', [0, null, 1, null]],
    ['Produits', [0, null, 1, null]],
    ['Étape', [0, 1, null, null]],
    ['AARRR', [0, 1, null, null]],
    ['Note', [0, null, null, null]],
  ])('is told by its header: %s', (header, expected) => {
    expect(columnsOf(`KPI|${header}|${PERIODS}`, 'Leads|x|1|2', 'MQL|x|1|2')).toEqual(expected);
  });

  it('is no column of names, however much it says', () => {
    const [unit, segment] = ['Unité', 'Canal'].map((header) =>
      columnsOf(`A|${header}|${PERIODS}`, 'Leads|x|1|2', 'Leads|y|1|2'),
    );
    expect([unit?.[0], segment?.[0]]).toEqual([0, 0]);
  });

  it('to the left groups the rows where it says the same of several', () => {
    expect(columnsOf(`|KPI|${PERIODS}`, 'Acquisition|Leads|1|2', '|MQL|1|2')).toEqual([
      1,
      0,
      null,
      null,
    ]);
    expect(columnsOf(`|KPI|${PERIODS}`, 'a|Leads|1|2', 'b|MQL|1|2')?.[1]).toBeNull();
    expect(columnsOf(`KPI||${PERIODS}`, 'Leads|x|1|2', 'MQL||1|2')?.[1]).toBeNull();
  });

  it('may be the column of the names itself: then there are no groups', () => {
    expect(columnsOf(`Étape|${PERIODS}`, 'Leads|1|2', 'MQL|1|2')).toEqual([0, null, null, null]);
  });
});
