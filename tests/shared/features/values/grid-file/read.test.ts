import { describe, expect, it } from 'vitest';
import {
  MAX_CELL_LENGTH,
  MAX_ERRORS,
  MAX_FILE_LENGTH,
  MAX_PERIODS,
  MAX_ROWS,
} from '#shared/features/values/grid-file/model.ts';
import type { GridFile, GridFileError } from '#shared/features/values/grid-file/model.ts';
import { readGridFile } from '#shared/features/values/grid-file/read.ts';
import type { GridFileInput } from '#shared/features/values/grid-file/read.ts';
import { CIVIL_CALENDAR } from '#shared/kernel/period.ts';
import { lookUp } from './catalogue.ts';

type Options = Partial<Omit<GridFileInput, 'text'>>;

function nearest(name: string): string[] {
  return [`nearest to ${name}`];
}

function read(text: string, options: Options = {}): ReturnType<typeof readGridFile> {
  const defaults = { calendar: CIVIL_CALENDAR, language: 'fr', lookUp, nearest } as const;
  return readGridFile({ ...defaults, ...options, text });
}

function fileOf(text: string, options: Options = {}): GridFile {
  const file = read(text, options);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value;
}

function errorsOf(text: string, options: Options = {}): readonly GridFileError[] {
  const file = read(text, options);
  return file.ok ? [] : file.error;
}

/** `metric/segment period=value`, `(n)` behind it for a sample size. */
function cellsOf(file: GridFile): string[] {
  return file.cells.map(({ metric, segment, period, value, sampleSize }) => {
    const sample = sampleSize === undefined ? '' : ` (${sampleSize})`;
    return `${metric}/${segment ?? '-'} ${period.key}=${value ?? '?'}${sample}`;
  });
}

describe('a grid file', () => {
  it('holds a metric a row and a period a column; an empty cell says nothing', () => {
    const file = fileOf('metric,2026-01,2026-02,2026-03\nmrr,1000.5,,.\norders,0,12,\n');
    expect(file.cells).toEqual([
      expect.objectContaining({ metric: 'mrr', segment: null, value: 100_050, row: 2 }),
      expect.objectContaining({ metric: 'mrr', value: null, row: 2 }),
      expect.objectContaining({ metric: 'orders', value: 0, row: 3 }),
      expect.objectContaining({ metric: 'orders', value: 12, row: 3 }),
    ]);
    expect(file.cells[1]?.period.key).toBe('2026-03');
    expect(file).toMatchObject({ kinds: ['month'], separator: ',', skippedComputed: 0 });
  });

  it('takes names in both languages, describing columns, and all the ways to write numbers', () => {
    const file = fileOf(
      [
        '\ufeffIndicateur;Nom;Unité;janv. 2026;2026-02;Mar-26',
        'Charges;au choix;€;1 000 €;1.234,50;1234.5',
        '=Charges/Salon;;;(12,00);1\u202f234,5;12-',
        "Taux d'ouverture;;%;12 %;0,5;42",
        '',
        ';;;;;',
        '"Commandes/Été; ""soldes""";;;1 200;12.0;',
      ].join('\r\n'),
    );
    expect(cellsOf(file)).toEqual([
      'expenses/- 2026-01=100000',
      'expenses/- 2026-02=123450',
      'expenses/- 2026-03=123450',
      'expenses/Salon 2026-01=-1200',
      'expenses/Salon 2026-02=123450',
      'expenses/Salon 2026-03=-1200',
      'open_rate/- 2026-01=12',
      'open_rate/- 2026-02=0.5',
      'open_rate/- 2026-03=42',
      'orders/Été; "soldes" 2026-01=1200',
      'orders/Été; "soldes" 2026-02=12',
    ]);
    expect(file.cells.at(-1)?.row).toBe(7);
  });

  it('knows a name that was defused for spreadsheets', () => {
    expect(cellsOf(fileOf("metric,2026-01\n'=Charges,1"))).toEqual(['expenses/- 2026-01=100']);
  });

  it('puts the sample size beside the value', () => {
    const text =
      'm,2026-01,2026-02\nmood/A#sample,12,\nmood/A,7.5,8\nopen_rate,40,\nopen_rate#sample,9,';
    expect(cellsOf(fileOf(text))).toEqual([
      'mood/A 2026-01=7.5 (12)',
      'mood/A 2026-02=8',
      'open_rate/- 2026-01=40 (9)',
    ]);
  });

  it('reads over computed rows, but keeps the lines of computed metrics', () => {
    const file = fileOf(
      'm,2026-01\nltv_cac,whatever\nltv_cac/LinkedIn,3\nltv_cac#target,2.5\nmrr#target,5000\norders#target,2.5\n',
    );
    expect(file.skippedComputed).toBe(2);
    expect(file.cells).toEqual([]);
    expect(file.targets.map(({ metric, line, row }) => [metric, line, row])).toEqual([
      ['ltv_cac', 2.5, 4],
      ['mrr', 500_000, 5],
      ['orders', 2.5, 6],
    ]);
  });

  it('follows a business year that starts in April', () => {
    const file = fileOf('m;2026-T1\nmrr;5', { calendar: { yearStartMonth: 4 } });
    expect(file.cells[0]?.period).toMatchObject({ key: '2026-Q1', start: '2026-04-01' });
  });
});

describe('1.000 or 1,000 in a file', () => {
  it('is read as the other cells have it', () => {
    const file = fileOf('m;2026-01;2026-02\nmrr;1.000;12,5');
    expect(cellsOf(file)).toEqual(['mrr/- 2026-01=100000', 'mrr/- 2026-02=1250']);
    expect(file).toMatchObject({ decimal: ',', doubts: [] });
    expect(cellsOf(fileOf('m;2026-01;2026-02\nmrr;1.000;12.5'))[0]).toBe('mrr/- 2026-01=100');
  });

  it('is read by the habits of the language where no cell tells, and listed as a doubt', () => {
    const doubts = [{ row: 2, column: '2026-01', value: '1.000' }];
    const french = fileOf('m;2026-01\nmrr;1.000');
    expect(cellsOf(french)).toEqual(['mrr/- 2026-01=100000']);
    expect(french).toMatchObject({ decimal: ',', doubts });
    const english = fileOf('m;2026-01\nmrr;1.000', { language: 'en' });
    expect(cellsOf(english)).toEqual(['mrr/- 2026-01=100']);
    expect(english).toMatchObject({ decimal: '.', doubts });
  });

  it('has a point for decimals between commas, whatever the language, still as a doubt', () => {
    const file = fileOf('m,2026-01\nopen_rate,3.125');
    expect(cellsOf(file)).toEqual(['open_rate/- 2026-01=3.125']);
    expect(file.doubts).toHaveLength(1);
  });

  it('is no doubt under the headers that the product writes itself', () => {
    const iso = fileOf('metric,name,unit,2026-01\nopen_rate,,,3.125');
    const excel = fileOf('métrique;nom;unité;2026-01\nopen_rate;;;3,125', { language: 'en' });
    for (const file of [iso, excel]) {
      expect(cellsOf(file)).toEqual(['open_rate/- 2026-01=3.125']);
      expect(file.doubts).toEqual([]);
    }
  });
});

describe('a row without a segment beside segment rows', () => {
  it('is the total where it says the same as the segments together', () => {
    const file = fileOf(
      'm,2026-01,2026-02,2026-03\nexpenses,0.3,,7\nexpenses/A,0.1,5,3\nexpenses/B,0.2,.,4\n',
    );
    expect(cellsOf(file).filter((cell) => cell.startsWith('expenses/-'))).toEqual([]);
    expect(file).toMatchObject({ totals: ['expenses'], unassigned: [] });
  });

  it('is the segment "unassigned" where it does not', () => {
    const file = fileOf('m,2026-01,2026-02\norders,5,1\norders/A,2,\norders/B,3,');
    expect(cellsOf(file)).toContain('orders/- 2026-02=1');
    expect(file).toMatchObject({ totals: [], unassigned: ['orders'] });
  });

  it('is the total as soon as "unassigned" has its own row', () => {
    const file = fileOf('m,2026-01\norders,99\norders/A,2\norders/non attribué,3');
    expect(cellsOf(file)).toEqual(['orders/A 2026-01=2', 'orders/- 2026-01=3']);
    expect(file.totals).toEqual(['orders']);
  });

  it.each([
    ['mood,8\nmood/A,9\nmood/B,7', true],
    ['mood,8.5\nmood#sample,4\nmood/A,9\nmood/A#sample,3\nmood/B,7\nmood/B#sample,1', true],
    ['mood,16\nmood/A,9\nmood/B,7', false],
    ['open_rate,16\nopen_rate/A,9\nopen_rate/B,7', false],
  ])('adds sums, averages scores, joins no rates: %j', (rows, isTotal) => {
    const file = fileOf(`m,2026-01\n${rows}`);
    expect(file.totals).toHaveLength(isTotal ? 1 : 0);
    expect(file.cells).toHaveLength(isTotal ? 2 : 3);
  });
});

describe('one bad cell refuses the file', () => {
  it.each([
    ['orders', '12,5.3', 'not_a_number'],
    ['orders', '12.5', 'not_whole'],
    ['orders', '12 %', 'percent_sign_on_other_unit'],
    ['orders', '12 €', 'currency_on_other_unit'],
    ['mrr', 'Infinity', 'not_finite'],
    ['mrr', '99999999999999', 'too_large'],
    ['mood#sample', '-1', 'negative_sample'],
    ['mood#sample', '3', 'sample_without_value'],
    ['mrr#target', 'abc', 'not_a_number'],
  ])('%s %s: the error names row, column, value and %s', (key, value, code) => {
    const text = `m;nom;2026-01;2026-02\n\nexpenses;;1;\n${key};;; ${value}`;
    expect(errorsOf(text)).toEqual([{ code, row: 4, column: '2026-02', value }]);
  });

  it('an unknown metric comes with the nearest names', () => {
    expect(errorsOf('m,2026-01\nordres/A,5')).toEqual([
      { code: 'unknown_metric', row: 2, value: 'ordres/A', nearest: ['nearest to ordres'] },
    ]);
  });

  it.each([
    [',5', 'missing_metric', ''],
    ['orders/,5', 'missing_segment', 'orders/'],
    ['orders/A#target,5', 'target_of_segment', 'orders/A#target'],
    ['orders#sample,5', 'sample_of_other_kind', 'orders#sample'],
    ['orders,1 234,5', 'value_without_header', '5'],
  ])('%s: %s', (row, code, value) => {
    expect(errorsOf(`m,2026-01\n${row}`)).toEqual([{ code, row: 2, value }]);
  });

  it('a value under a blank header has no period', () => {
    expect(errorsOf('m,,2026-01\norders,4,5')).toEqual([
      { code: 'value_without_header', row: 2, value: '4' },
    ]);
  });

  it('the same row twice, by whatever name', () => {
    expect(errorsOf('m,2026-01\norders,5\nCommandes,5')).toEqual([
      { code: 'duplicate_row', row: 3, value: 'Commandes', first: 2 },
    ]);
    expect(errorsOf('m,2026-01\norders/A,5\norders/a,5')).toEqual([]);
  });

  it('columns that name no period, no week, or the same period twice', () => {
    expect(errorsOf('\nm,notes,2025-W53,1980,2026-01,janvier 2026\nmrr,,,,1,1')).toEqual([
      { code: 'not_a_period', row: 2, column: 'notes' },
      { code: 'no_such_week', row: 2, column: '2025-W53' },
      { code: 'year_out_of_range', row: 2, column: '1980' },
      { code: 'duplicate_column', row: 2, column: 'janvier 2026', first: '2026-01' },
    ]);
  });

  it('tells all errors at once, up to fifty', () => {
    const rows = Array.from({ length: 60 }, (_, i) => `orders/${i},x,y`).join('\n');
    const errors = errorsOf(`m,2026-01,2026-02\n${rows}`);
    expect(errors).toHaveLength(MAX_ERRORS);
    expect(errors[49]).toMatchObject({ row: 26, column: '2026-02', value: 'y' });
  });

  it('a text that is no table names the line', () => {
    expect(errorsOf('m,2026-01\n"two\nlines",1\nmrr,"5')).toEqual([
      { code: 'unterminated_quote', row: 3, line: 4 },
    ]);
    expect(errorsOf('m,2026-01\nmrr,"5"0')).toEqual([{ code: 'misplaced_quote', row: 2, line: 2 }]);
  });

  it('a file without rows or periods says so', () => {
    expect(errorsOf(' \n\n')).toEqual([{ code: 'empty_file' }]);
    expect(errorsOf('')).toEqual([{ code: 'empty_file' }]);
    expect(errorsOf('metric,name\nmrr,x')).toEqual([{ code: 'no_period_column' }]);
  });
});

describe('kinds of period', () => {
  const mixed = 'm,2026-01,2026-Q1,2026-W05\nmrr,5,,\norders,,7,\nmood,,,8';

  it('may differ from row to row', () => {
    const file = fileOf(mixed);
    expect(cellsOf(file)).toEqual(['mrr/- 2026-01=500', 'orders/- 2026-Q1=7', 'mood/- 2026-W05=8']);
    expect(file.kinds).toEqual(['week', 'month', 'quarter']);
  });

  it('must be the one that was asked for', () => {
    expect(errorsOf(mixed, { kind: 'month' })).toEqual([
      { code: 'other_kind', row: 1, column: '2026-Q1', expected: 'month', found: 'quarter' },
      { code: 'other_kind', row: 1, column: '2026-W05', expected: 'month', found: 'week' },
    ]);
    expect(errorsOf('m,2026-01\nmrr,5', { kind: 'month' })).toEqual([]);
  });

  it('must not be mixed in a row, nor within a metric', () => {
    expect(errorsOf('m,2026-01,2026-Q1\nmrr,5,6')).toEqual([
      { code: 'mixed_kinds', row: 2, value: 'mrr', expected: 'month', found: 'quarter' },
    ]);
    expect(errorsOf('m,2026-01,2026-Q1\norders/A,5,\norders/B,,6')).toEqual([
      { code: 'mixed_kinds', row: 3, value: 'orders/B', expected: 'month', found: 'quarter' },
    ]);
  });

  it('must be the cadence of a metric that has values; its lines may lie anywhere', () => {
    expect(errorsOf('m,2026-Q1\nsessions,5\nsessions#target,9')).toEqual([
      { code: 'other_cadence', row: 2, value: 'sessions', expected: 'month', found: 'quarter' },
    ]);
    expect(errorsOf('m,2026-01\nsessions,5')).toEqual([]);
  });
});

describe('limits', () => {
  const periods = Array.from({ length: MAX_PERIODS + 1 }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, '0');
    return `${2000 + Math.floor(i / 12)}-${month}`;
  });

  it('a file of more than 50 MB is refused unread', () => {
    expect(errorsOf(' '.repeat(MAX_FILE_LENGTH + 1))).toEqual([
      { code: 'file_too_large', limit: MAX_FILE_LENGTH },
    ]);
  });

  it('more than 200 000 rows are refused', () => {
    const header = 'm,2026-01\n';
    expect(errorsOf(header + '\n'.repeat(MAX_ROWS))).toEqual([]);
    expect(errorsOf(header + '\n'.repeat(MAX_ROWS + 1))).toEqual([
      { code: 'too_many_rows', limit: MAX_ROWS },
    ]);
  });

  it('more than 1 000 period columns are refused', () => {
    expect(errorsOf(`m,name,unit,${periods.slice(1).join(',')}\n`)).toEqual([]);
    const error = { code: 'too_many_columns', limit: MAX_PERIODS };
    expect(errorsOf(`m,${periods.join(',')}\n`)).toEqual([error]);
    expect(errorsOf(`m${','.repeat(MAX_PERIODS * 2)}\n`)).toEqual([error]);
  });

  it('a cell of more than 10 KB is refused', () => {
    const name = 'x'.repeat(MAX_CELL_LENGTH);
    expect(errorsOf(`m,name,2026-01\nmrr,${name},5\n`)).toEqual([]);
    expect(errorsOf(`m,name,2026-01\nmrr,${name}x,5\n`)).toEqual([
      { code: 'cell_too_long', row: 2, limit: MAX_CELL_LENGTH },
    ]);
  });
});
