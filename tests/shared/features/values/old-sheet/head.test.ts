import { describe, expect, it } from 'vitest';
import { findHead, headsTargets } from '#shared/features/values/old-sheet/head.ts';
import type { Head } from '#shared/features/values/old-sheet/head.ts';

/** Rows written with | between their cells. */
const rows = (...lines: readonly string[]) => lines.map((line) => line.split('|'));

function headOf(table: readonly (readonly string[])[], asked?: Head['orientation']): Head {
  const head = findHead(table, asked);
  if (!head) throw new Error('no head');
  return head;
}

/** The columns that are periods, as far as the head tells: `kind year place`. */
const periodsOf = ({ tokens, years }: Head) =>
  tokens.map((token, index) => {
    if (!token) return '';
    return token.type === 'day'
      ? 'day'
      : `${token.kind} ${token.year ?? years[index] ?? '?'} ${token.place}`;
  });

describe('the line that names the periods', () => {
  it('is the one that names most of them, wherever it stands', () => {
    const head = headOf(
      rows('Tableau 2026', 'au 31/10/2026', '', 'KPI|janv. 2026|févr. 2026', 'Leads|1|2'),
    );
    expect([head.orientation, head.line, head.firstRow]).toEqual(['rows', 3, 4]);
    expect(periodsOf(head)).toEqual(['', 'month 2026 1', 'month 2026 2']);
  });

  it('is none where its days tell no year: October 26 is no month of 2026', () => {
    const days = Array.from({ length: 31 }, (_, at) => `October ${at + 1}|${at}`);
    expect(findHead(rows('Date|Likes', ...days), undefined)).toBeNull();
    const weeks = [5, 12, 19, 26].map((day) => `Oct ${day}|3`);
    expect(findHead(rows('Date|Likes', ...weeks), undefined)).toBeNull();
    const months = headOf(rows('KPI|Oct 25|Nov 25|Dec 25|Jan 26', 'Leads|1|2|3|4'));
    expect(periodsOf(months).slice(1)).toEqual([
      'month 2025 10',
      'month 2025 11',
      'month 2025 12',
      'month 2026 1',
    ]);
  });

  it('is the first of two that name as many', () => {
    const head = headOf(rows('KPI|Janv|Févr', 'Leads|1|2', 'KPI|Janv|Févr', 'MQL|1|2'));
    expect([head.line, head.firstRow]).toEqual([0, 1]);
  });

  it('stands within the first forty lines', () => {
    const below = (count: number) => [
      ...Array.from({ length: count }, () => ['note']),
      ...rows('KPI|Janv|Févr', 'Leads|1|2'),
    ];
    expect(headOf(below(39)).line).toBe(39);
    expect(findHead(below(40), 'rows')).toBeNull();
  });

  it('runs down where the metrics run across, or where that is said', () => {
    const across = rows('Mois|Leads|MQL', 'Janv|1|2', 'Févr|3|4', 'Mars|5|6');
    const head = headOf(across);
    expect([head.orientation, head.table[1]]).toEqual(['columns', ['Leads', '1', '3', '5']]);
    expect(findHead(across, 'rows')).toBeNull();
    expect(headOf(across, 'columns').orientation).toBe('columns');
    const square = rows('|Janv|Févr', 'Mars|1|2', 'Avr|3|4');
    expect(headOf(square).orientation).toBe('rows');
    expect(headOf(square, 'columns').orientation).toBe('columns');
  });

  it('counts nothing in the first cell, where names stand', () => {
    expect(findHead(rows('Janv|KPI', 'x|1'), 'rows')).toBeNull();
  });

  it('is none where more of its cells are figures than periods', () => {
    expect(findHead(rows('KPI|Janv|12|(3)|-4,5', 'x|1|2|3|4'), 'rows')).toBeNull();
    expect(headOf(rows('KPI|Janv|Févr|12|(3)', 'x|1|2|3|4'), 'rows').line).toBe(0);
    expect(headOf(rows('1 an|Janv|12', 'x|1|2'), 'rows').line).toBe(0);
    expect(headOf(rows('KPI|Janv|vu 12|n° 3', 'x|1|2|3'), 'rows').line).toBe(0);
  });

  it('of digits alone rises or falls all along: figures seldom do', () => {
    for (const years of ['2023|2024|2025', '2025|2024|2023', '202511|202512|202601']) {
      expect(headOf(rows(`KPI|${years}`, 'Leads|5|6|7'), 'rows').line).toBe(0);
    }
    for (const figures of [
      '2023|2024|2024',
      '2024|2024|2023',
      '2024|2025|2023',
      '2025|2023|2024',
    ]) {
      expect(findHead(rows(`Leads|${figures}`, 'MQL|5|6|7'), 'rows')).toBeNull();
    }
  });

  it('of words goes before one of digits', () => {
    const head = headOf(rows('|2025|2026', '|Déc|Janv', 'Leads|1|2'));
    expect([head.line, head.firstRow]).toEqual([1, 2]);
    expect(periodsOf(head)).toEqual(['', 'month 2025 12', 'month 2026 1']);
  });

  it('is none in a sheet without periods', () => {
    expect(findHead(rows('a|b', 'c|d'), undefined)).toBeNull();
    expect(findHead([], undefined)).toBeNull();
  });
});

describe('the years of months', () => {
  const yearsOf = (...lines: readonly string[]) => {
    const head = headOf(rows(...lines), 'rows');
    return [head.firstRow, ...head.years];
  };

  it('may stand in the line above, below, or above a blank one, over merged cells', () => {
    expect(yearsOf('|2025||2026', '|Nov|Déc|Janv', 'Leads|1|2|3')).toEqual([
      2,
      null,
      2025,
      2025,
      2026,
    ]);
    expect(yearsOf('|Nov|Déc|Janv', '|2025||2026', 'Leads|1|2|3')).toEqual([
      2,
      null,
      2025,
      2025,
      2026,
    ]);
    expect(yearsOf('|2025||2026', '', '|Nov|Déc|Janv', 'Leads|1|2|3').slice(0, 3)).toEqual([
      3,
      null,
      2025,
    ]);
  });

  it.each([
    ['Année 2025', 2025],
    ['2025 (réel)', 2025],
    [' 2025 ', 2025],
    ['1999', 1999],
  ])('may have a word beside them: %j', (text, year) => {
    expect(yearsOf(`|${text}|`, '|Nov|Déc', 'Leads|1|2')).toEqual([2, null, year, year]);
  });

  it.each([
    '2025 et 2026',
    '12025',
    '20255',
    '2025-11',
    '1825',
    'Année de référence : 2025 (révisée)',
  ])('are not told by %j', (text) => {
    expect(yearsOf(`|${text}|`, '|Nov|Déc', 'Leads|1|2')).toEqual([2]);
  });

  it('are not told by a line with other figures in it, nor by what stands before the months', () => {
    expect(yearsOf('|2025|12', '|Nov|Déc', 'Leads|1|2')).toEqual([2]);
    expect(yearsOf('2025||', '|Nov|Déc', 'Leads|1|2')).toEqual([2]);
    expect(yearsOf('v3|2025|réel', '|Nov|Déc', 'Leads|1|2')).toEqual([2, null, 2025, 2025]);
    expect(yearsOf('|2025', '|Nov|Déc', 'Leads|1|2')).toEqual([2, null, 2025, 2025]);
  });

  it('are not looked for where the months say their year', () => {
    expect(yearsOf('|2024|2024', '|Nov 2025|Déc 2025', 'Leads|1|2')).toEqual([2]);
  });
});

describe('results and targets side by side', () => {
  it('are told apart by the line below the periods, which span them', () => {
    const head = headOf(
      rows('|Janv 2026||Févr 2026|', '|Réel|Objectif|Réel|Objectif', 'Leads|1|2|3|4'),
    );
    expect(head.roles).toEqual([null, 'value', 'target', 'value', 'target']);
    expect(head.firstRow).toBe(2);
    expect(periodsOf(head)).toEqual([
      '',
      'month 2026 1',
      'month 2026 1',
      'month 2026 2',
      'month 2026 2',
    ]);
  });

  it('leave a column without either as it is, and may go beyond the last period', () => {
    const head = headOf(
      rows('Réel|Janv 2026||Note', 'Objectif|Actual|Budget||Réel', 'Leads|1|2|a|3'),
    );
    expect(head.roles).toEqual([null, 'value', 'target', null, 'value']);
    expect(periodsOf(head)).toEqual(['', 'month 2026 1', 'month 2026 1', '', 'month 2026 1']);
  });

  it('take two words at least: a row may be called Budget', () => {
    const head = headOf(rows('KPI|Janv 2026|Févr 2026', 'Leads|Réel|2'));
    expect([head.roles, head.firstRow]).toEqual([[], 1]);
    expect(headOf(rows('KPI|Janv 2026')).roles).toEqual([]);
  });

  it.each([
    ['Objectif', true],
    ['OBJ. 2026', true],
    ['Prévu', true],
    ['Leads (cible)', true],
    ['Forecast 2026', true],
    ['Objections', false],
    ['Planning', false],
    ['', false],
  ])('are headed so: “%s” %s', (header, isOne) => {
    expect(headsTargets(header)).toBe(isOne);
  });
});
