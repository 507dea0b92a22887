import { describe, expect, it } from 'vitest';
import { findHead } from '#shared/features/values/old-sheet/head.ts';
import { findNames } from '#shared/features/values/old-sheet/names.ts';
import { readRawRows } from '#shared/features/values/old-sheet/rows.ts';
import type { RawRow } from '#shared/features/values/old-sheet/rows.ts';

/** The rows of a sheet with | between its cells; the second and third columns are periods. */
function rowsOf(
  lines: readonly string[],
  header = 'KPI|Janv 2026|Févr 2026',
  periods = [1, 2],
): RawRow[] {
  const head = findHead(
    [header, ...lines].map((line) => line.split('|')),
    'rows',
  );
  const names = head && findNames(head);
  if (!names) throw new Error('no head, or no names');
  return readRawRows(head, names, periods, ',');
}
const whyOf = (...lines: readonly string[]) =>
  rowsOf(lines).map(({ why, isTotalUnproven }) => (isTotalUnproven ? 'unproven' : (why ?? '')));

describe('a row of a sheet', () => {
  it('has its name, what stands beside it, and its texts without the blanks', () => {
    const [row] = rowsOf(
      [' Acquisition | Cafe\u0301s : | Salon | nb | 1 | '],
      'Étape|KPI|Canal|Unité|Janv 2026|Févr 2026',
      [4, 5],
    );
    expect(row).toMatchObject({
      line: 1,
      label: 'Cafés',
      group: 'Acquisition',
      segment: 'Salon',
      unitText: 'nb',
      texts: ['1'],
      why: null,
      isTotalUnproven: false,
    });
  });

  it('has no group, segment or unit where no column says one', () => {
    expect(rowsOf(['Leads|1|2'])[0]).toMatchObject({ group: null, segment: null, unitText: '' });
    const [row] = rowsOf(['Leads||1'], 'KPI|Canal|Janv 2026', [2]);
    expect(row?.segment).toBeNull();
  });

  it('that was guarded against formulas is read without its guard', () => {
    expect(rowsOf(["'=Leads|1|2"])[0]?.label).toBe('=Leads');
  });

  it('keeps its line, blank ones above it counted and left out', () => {
    expect(rowsOf(['', ' | | ', 'Leads|1|2', '', 'MQL|3|4']).map(({ line }) => line)).toEqual([
      3, 5,
    ]);
  });

  it('belongs to the group above it until the next one, or to the heading', () => {
    const grouped = rowsOf(
      ['A|x|1|2', '|y|1|2', 'B|z|1|2'],
      'Étape|KPI|Janv 2026|Févr 2026',
      [2, 3],
    );
    expect(grouped.map(({ group }) => group)).toEqual(['A', 'A', 'B']);
    const headed = rowsOf(['x|1|2', 'Blog :||', 'y|1|2', 'Podcast||', 'z|1|2']);
    expect(headed.map(({ group }) => group)).toEqual([null, null, 'Blog', null, 'Podcast']);
    const besides = rowsOf(
      ['x|a|1|2', 'Web|||', '|b|1|2'],
      'Étape|KPI|Janv 2026|Févr 2026',
      [2, 3],
    );
    expect(besides[2]?.group).toBe('Web');
  });
});

describe('a row that holds no metric', () => {
  it.each([
    ['Acquisition||', 'heading'],
    ['|1|2', 'no_name'],
    ['Leads|beaucoup|peu', 'not_numbers'],
    ['Leads|n/a|-', 'empty'],
    ['Leads|n/a|', 'empty'],
    ['Leads|n/a|beaucoup', 'not_numbers'],
    ['Leads|beaucoup|2', ''],
    ['Leads|n/a|2', ''],
  ])('is told by its looks: %s', (line, why) => {
    expect(whyOf('MQL|1|2', line)[1]).toBe(why);
  });

  it('may be the head, said again: what follows goes on', () => {
    expect(whyOf('Leads|1|2', 'KPI|Janv 2026|Févr 2026', 'MQL|3|4')).toEqual([
      '',
      'second_header',
      '',
    ]);
    expect(whyOf('Leads|1|2', 'KPI|JANV 2026|févr  2026', 'MQL|3|4')[2]).toBe('');
  });

  it('may be the head of another table: what follows is left out', () => {
    expect(whyOf('Leads|1|2', 'KPI|Janv 2027|Févr 2027', 'MQL|3|4', 'SQL|5|6')).toEqual([
      '',
      'second_header',
      'second_table',
      'second_table',
    ]);
    const again = ['KPI|Janv 2027|Févr 2027', 'KPI|Janv 2026|Févr 2026', 'MQL|3|4'];
    expect(whyOf(...again)[2]).toBe('second_table');
  });

  it('is no head for one date among figures, nor for figures that look like years', () => {
    expect(whyOf('Leads|Janv 2026|3')).toEqual(['']);
    expect(whyOf('Leads|2025|2026')).toEqual(['']);
    expect(whyOf('Relances|05/01/2026|06/02/2026')).toEqual(['second_header']);
  });
});

describe('a row of totals', () => {
  it.each(['Total', 'TOTAL :', 'Sous-total', 'Somme', 'Grand total', 'Total général', 'Totaux -'])(
    'that says nothing else is left out: “%s”',
    (label) => {
      expect(whyOf('a|1|2', `${label}|99|99`)).toEqual(['', 'total']);
    },
  );

  it('of its heading is left out', () => {
    expect(whyOf('Ventes||', 'a|1|2', 'Total ventes|99|99')).toEqual(['heading', '', 'total']);
  });

  it('with a name of its own is one where it is the sum of the rows above', () => {
    expect(whyOf('a|1|2', 'b|3|4', 'Total visites|4|6')).toEqual(['', '', 'total']);
    expect(whyOf('a|1|2', 'b|3|4', 'Total visites|4|7')).toEqual(['', '', 'unproven']);
    expect(whyOf('a|1|', 'b|3|', 'Total visites|4|9')).toEqual(['', '', 'total']);
    expect(whyOf('a|1,005|2', 'b|3|4', 'Total visites|4,01|6')).toEqual(['', '', 'total']);
    expect(whyOf('a|10 €|20 %', 'b|3 k€|4 %', 'Total visites|3010|24')).toEqual(['', '', 'total']);
  });

  it('is no sum of a single row, nor of nothing', () => {
    expect(whyOf('a|1|2', 'Total visites|1|2')).toEqual(['', 'unproven']);
    expect(whyOf('a|1|', 'b|3|', 'Total visites||9')).toEqual(['', '', 'unproven']);
  });

  it('counts the rows since the last heading or total', () => {
    expect(whyOf('a|9|9', 'B||', 'b|1|2', 'c|3|4', 'Total visites|4|6')[4]).toBe('total');
    expect(whyOf('a|1|2', 'Total|1|2', 'b|3|4', 'Total visites|4|6')[3]).toBe('unproven');
    expect(whyOf('a|1|2', 'b|3|4', 'Total|4|6', 'c|5|5', 'd|5|5', 'Total visites|10|10')[5]).toBe(
      'total',
    );
  });

  it('is told by the word alone: “Totalité” is no total', () => {
    expect(whyOf('a|1|2', 'Totalité des pages|3|4')).toEqual(['', '']);
  });
});
