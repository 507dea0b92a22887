import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { listTargetDecisions } from '#main/features/targets/store.ts';
import { listMeasurements } from '#main/features/values/store.ts';
import type { CsvFormat } from '#shared/kernel/csv.ts';
import type { ValueDraft } from '#shared/features/values/contract.ts';
import { CIVIL_CALENDAR, parsePeriodKey, periodsBetween } from '#shared/kernel/period.ts';
import { valueOf } from '#tests/main/db/business-on-disk.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { cell, objective, type, typeRow } from '#tests/support/figures.ts';
import { gridTextOf, importGridText } from '#tests/support/grid-text.ts';
import { longRuns } from '#tests/support/runs.ts';

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04'];
const periods = periodsBetween(
  valueOf(parsePeriodKey('2026-01', CIVIL_CALENDAR)),
  valueOf(parsePeriodKey('2026-04', CIVIL_CALENDAR)),
  CIVIL_CALENDAR,
);

const textOf = (desk: Desk, format: CsvFormat = 'iso') =>
  gridTextOf(desk, { periods, format, withTargets: true });

/** What was measured, without where it came from. */
function measuredIn(desk: Desk): string[] {
  return listMeasurements(desk.business().readable)
    .map(({ metric, periodKey, segment, value, sampleSize }) =>
      JSON.stringify([metric, periodKey, segment, value, sampleSize]),
    )
    .toSorted();
}

/** The newest line of each metric and period. */
function linesIn(desk: Desk): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    listTargetDecisions(desk.business().readable).map(({ metric, periodKey, line: drawn }) => [
      `${metric} ${periodKey}`,
      drawn,
    ]),
  );
}

const month = fc.constantFrom(...MONTHS);
const whole = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -9e14, max: 9e14 }),
);
const segment = fc.oneof(
  fc.constant(null),
  fc.constantFrom(
    'LinkedIn',
    'Été',
    'a/b',
    '=1+1',
    '-5',
    'x#target',
    'x#value',
    '"q";,',
    'Non attribué',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

const flow = fc
  .tuple(fc.constantFrom('leads', 'acquisition_spend', 'list_size'), month, whole, segment)
  .map(([metric, at, value, name]) => cell(metric, at, value, name));
const score = fc
  .tuple(month, fc.integer({ min: -1e9, max: 1e9 }), fc.option(fc.nat(500)), segment)
  .map(([at, value, sampleSize, name]): ValueDraft => ({
    ...cell('lifetime_months', at, value / 1000, name),
    sampleSize,
  }));
const line = fc
  .tuple(fc.constantFrom('leads', 'cac', 'reviews', 'open_rate'), month, whole)
  .map(([metric, at, value]) => objective(metric, at, { line: value }));

const RUNS = longRuns('SOLOCAP_FILES', 1_000);

describe('a grid that is exported and read into an empty business', () => {
  it(
    'is the same to the last digit, whatever it holds',
    { timeout: 60_000 + RUNS * 1000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.oneof(flow, score), { minLength: 1, maxLength: 30 }),
          fc.array(line, { maxLength: 6 }),
          async (cells, objectives) => {
            const desk = openDesk();
            const entered = await desk.attempt('values.enter', { cells });
            fc.pre(entered.ok);
            if (objectives.length > 0) await desk.call('targets.set', { objectives });
            const text = textOf(desk);
            const copy = openDesk();
            importGridText(copy, text);
            expect(measuredIn(copy)).toEqual(measuredIn(desk));
            expect(linesIn(copy)).toEqual(linesIn(desk));
            expect(rowsOfText(textOf(copy))).toEqual(rowsOfText(text));
            copy.business().close();
            desk.business().close();
          },
        ),
        { numRuns: RUNS },
      );
    },
  );

  it('has segments of one line, whatever separates the words that were pasted as their name', async () => {
    const desk = openDesk();
    await type(desk, cell('leads', '2026-01', 3, 'Salon\u2028du\nlivre'));
    const copy = openDesk();
    importGridText(copy, textOf(desk));
    expect(measuredIn(copy)).toEqual(measuredIn(desk));
    expect(measuredIn(desk)).toEqual([
      JSON.stringify(['leads', '2026-01', 'Salon du livre', 3, null]),
    ]);
  });

  it('takes decimals for a mean of counts, as typing does', async () => {
    const desk = openDesk();
    await typeRow(desk, 'active_daily', { '2026-01': 12.4, '2026-02': 13 });
    const copy = openDesk();
    importGridText(copy, textOf(desk));
    expect(measuredIn(copy)).toEqual(measuredIn(desk));
  });

  it('is the same in the Excel formats, for what was typed', async () => {
    const desk = openDesk();
    await typeRow(desk, 'acquisition_spend', {
      '2026-01': 123_456_789,
      '2026-02': 5,
      '2026-04': 0,
    });
    await typeRow(desk, 'leads', { '2026-01': 1234, '2026-03': 1000 }, 'Été');
    for (const format of ['excel-fr', 'excel-en'] as const) {
      const copy = openDesk();
      importGridText(copy, textOf(desk, format));
      expect(measuredIn(copy)).toEqual(measuredIn(desk));
    }
  });
});

/** The order of metrics is that of their first touch, which a file does not tell. */
function rowsOfText(text: string): string[] {
  return text.split('\n').toSorted();
}

describe('exporting from the window', () => {
  const request = {
    kind: 'month',
    range: { from: '2026-01', to: '2026-04' },
    rows: null,
    format: 'iso',
    withTargets: true,
  } as const;

  it('writes the file where the user wants it', async () => {
    const desk = openDesk();
    await typeRow(desk, 'acquisition_spend', { '2026-01': 100_050, '2026-02': 0 });
    desk.desktop.savesTo = fileOf(desk, 'grille.csv');
    expect(await desk.call('values.exportGrid', request)).toEqual({
      path: fileOf(desk, 'grille.csv'),
    });
    expect(readFileSync(fileOf(desk, 'grille.csv'), 'utf8')).toBe(
      'metric,name,unit,2026-01,2026-02,2026-03,2026-04\n' +
        'acquisition_spend,Dépenses de pub et de prospection,money,1000.5,0,,\n',
    );
  });

  it('writes a workbook to read: real numbers, an empty cell for what is not known', async () => {
    const desk = openDesk();
    await typeRow(desk, 'acquisition_spend', { '2026-01': 100_050, '2026-02': 0 });
    desk.desktop.savesTo = fileOf(desk, 'grille.xlsx');
    await desk.call('values.exportGrid', { ...request, format: 'xlsx' });
    const { sheets } = await readXlsx(readFileSync(fileOf(desk, 'grille.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(['Mois', 'À propos']);
    expect(sheets[0]?.rows).toEqual([
      ['metric', 'name', 'unit', ...MONTHS],
      ['acquisition_spend', 'Dépenses de pub et de prospection', 'money', 1000.5, 0, null, null],
    ]);
    expect(sheets[0]?.freezePane).toMatchObject({ rows: 1, columns: 3 });
  });

  it('writes the rows as they are seen, in their order, each with its line', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-01': 3, '2026-02': 4 }, 'Salon');
    await typeRow(desk, 'leads', { '2026-01': 1 }, 'LinkedIn');
    await typeRow(desk, 'sessions', { '2026-01': 90 });
    await typeRow(desk, 'acquisition_spend', { '2026-01': 5000 });
    await desk.call('targets.set', { objectives: [objective('leads', '2026-01', { line: 10 })] });
    desk.desktop.savesTo = fileOf(desk, 'grille.csv');
    const rows = [
      { metric: 'sessions', segment: null },
      { metric: 'leads', segment: null },
      { metric: 'leads', segment: 'LinkedIn' },
      { metric: 'leads', segment: 'named, and not filled yet' },
    ];
    await desk.call('values.exportGrid', { ...request, rows });
    const lines = readFileSync(fileOf(desk, 'grille.csv'), 'utf8').trim().split('\n');
    expect(lines.map((row) => row.split(',').toSpliced(1, 2).join())).toEqual([
      'metric,2026-01,2026-02,2026-03,2026-04',
      'sessions,90,,,',
      'leads,4,4,,',
      'leads#target,10,,,',
      'leads/LinkedIn,1,,,',
    ]);
  });

  it('writes everything from the oldest value to the last line that was drawn', async () => {
    const desk = openDesk();
    await type(desk, cell('leads', '2024-11', 3));
    await desk.call('targets.set', { objectives: [objective('leads', '2027-02', { line: 10 })] });
    desk.desktop.savesTo = fileOf(desk, 'grille.csv');
    await desk.call('values.exportGrid', { ...request, range: null });
    const [head] = readFileSync(fileOf(desk, 'grille.csv'), 'utf8').split('\n');
    const months = head?.split(',').slice(3) ?? [];
    expect([months[0], months.at(-1), months.length]).toEqual(['2024-11', '2027-02', 28]);
  });

  it('writes nothing where the user thought better of it', async () => {
    const desk = openDesk();
    await type(desk, cell('leads', '2026-01', 3));
    const before = readdirSync(desk.folder);
    expect(await desk.call('values.exportGrid', request)).toEqual({ path: null });
    expect(readdirSync(desk.folder)).toEqual(before);
  });

  it('says so where the folder is gone, and leaves no part of a file', async () => {
    const desk = openDesk();
    desk.desktop.savesTo = fileOf(desk, 'gone/grille.csv');
    expect(await desk.attempt('values.exportGrid', request)).toMatchObject({
      ok: false,
      code: 'file_not_written',
    });
    expect(desk.failures).toEqual([]);
  });
});
