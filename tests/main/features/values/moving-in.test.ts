import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { listMeasurements } from '#main/features/values/store.ts';
import type { SheetChoices } from '#shared/features/values/old-sheet/model.ts';
import { CSV_FORMATS } from '#shared/kernel/csv.ts';
import { CIVIL_CALENDAR, parsePeriodKey, periodsBetween } from '#shared/kernel/period.ts';
import { valueOf } from '#tests/main/db/business-on-disk.ts';
import { dumpOf, fileOf, openDesk, wholeDumpOf } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { cell, draw, setClosed, type, typeRow } from '#tests/support/figures.ts';
import { gridTextOf } from '#tests/support/grid-text.ts';

const SHEET = [
  'Indicateur\tjanv. 2026\tfévr. 2026\tmars 2026',
  'Acquisition\t\t\t',
  'Prospects\t12\t\t15',
  'CA prestations\t1 200,50 €\t1 300 €\t-',
  'Épisodes publiés\t3\t4\t0',
].join('\n');

async function take(desk: Desk, text: string): Promise<string> {
  const { sheet } = await desk.call('values.takeSheet', { from: 'paste', text });
  return sheet?.id ?? '';
}

async function takeFile(desk: Desk, name: string, bytes: string | Uint8Array): Promise<string> {
  const path = fileOf(desk, name);
  writeFileSync(path, bytes);
  desk.desktop.opens = path;
  const { sheet } = await desk.call('values.takeSheet', { from: 'file' });
  expect(sheet?.fileName).toBe(name);
  return sheet?.id ?? '';
}

async function moveIn(desk: Desk, text: string, choices: SheetChoices = {}) {
  return desk.call('values.moveIn', { sheet: await take(desk, text), choices });
}

/** What was measured, `metric period segment` to value. */
function stored(desk: Desk): Readonly<Record<string, number>> {
  return Object.fromEntries(
    listMeasurements(desk.business().readable).map(({ metric, periodKey, segment, value }) => [
      [metric, periodKey, ...(segment === null ? [] : [segment])].join(' '),
      value,
    ]),
  );
}

describe('moving in', () => {
  it('writes nothing until it is asked to', async () => {
    const desk = openDesk();
    const before = wholeDumpOf(desk.business());
    const sheet = await take(desk, SHEET);
    await desk.call('values.readSheet', { sheet, choices: {} });
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });

  it('writes values and new metrics, in one step that is taken back whole', async () => {
    const desk = openDesk();
    const before = dumpOf(desk.business());
    expect(await moveIn(desk, SHEET)).toEqual({ values: 7, targets: 0, own: 1 });
    expect(stored(desk)).toEqual({
      'leads 2026-01': 12,
      'leads 2026-03': 15,
      'revenue_time 2026-01': 120_050,
      'revenue_time 2026-02': 130_000,
      'episodes_publies 2026-01': 3,
      'episodes_publies 2026-02': 4,
      'episodes_publies 2026-03': 0,
    });
    const metrics = await desk.call('metrics.list', {});
    expect(metrics.find(({ id }) => id === 'episodes_publies')).toMatchObject({
      origin: 'own',
      kind: 'flow',
      unit: 'count',
      cadence: 'month',
      isFollowed: true,
      name: { fr: 'Épisodes publiés', en: 'Épisodes publiés' },
    });
    await desk.call('values.undo', {});
    expect(dumpOf(desk.business())).toEqual(before);
  });

  it('names the file and the row as the source of each value, and the import as the source of its change', async () => {
    const desk = openDesk();
    const sheet = await takeFile(desk, 'kpi.csv', 'KPI;01/2026\nLeads;12\n');
    await desk.call('values.moveIn', { sheet, choices: {} });
    const explanation = await desk.call('values.explain', {
      metric: 'leads',
      period: '2026-01',
      segment: null,
    });
    expect(explanation).toMatchObject({ source: 'imported', sourceDetail: 'kpi.csv:2' });
    expect(explanation.history).toMatchObject([{ source: 'imported', before: null, after: 12 }]);
  });

  it('keeps what is there and takes what the user said', async () => {
    const desk = openDesk();
    await type(desk, cell('leads', '2026-01', 99));
    const sheet = await take(desk, SHEET);
    const reading = await desk.call('values.readSheet', { sheet, choices: {} });
    expect(reading).toMatchObject({
      conflictCount: 1,
      conflicts: [{ place: '3', metric: 'leads', period: '2026-01', mine: 99, theirs: 12 }],
    });
    await desk.call('values.moveIn', { sheet, choices: {} });
    expect(stored(desk)['leads 2026-01']).toBe(99);
    await desk.call('values.moveIn', { sheet, choices: { conflicts: 'take' } });
    expect(stored(desk)['leads 2026-01']).toBe(12);
  });

  it('changes nothing the second time', async () => {
    const desk = openDesk();
    await moveIn(desk, SHEET);
    const before = wholeDumpOf(desk.business());
    expect(await moveIn(desk, SHEET)).toEqual({ values: 0, targets: 0, own: 0 });
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });

  it('leaves closed periods as they are', async () => {
    const desk = openDesk();
    setClosed(desk, '2026-Q1', true);
    const { values } = await moveIn(desk, 'KPI\t03/2026\t04/2026\nLeads\t1\t2');
    expect(values).toBe(1);
    expect(stored(desk)).toEqual({ 'leads 2026-04': 2 });
  });

  it('is refused while a question is open, with nothing written', async () => {
    const desk = openDesk();
    const before = wholeDumpOf(desk.business());
    const sheet = await take(desk, 'KPI\tJanvier\tFévrier\nLeads\t1\t2');
    expect(await desk.attempt('values.moveIn', { sheet, choices: {} })).toEqual({
      ok: false,
      code: 'sheet_undecided',
      details: { question: 'year_missing' },
    });
    expect(wholeDumpOf(desk.business())).toEqual(before);
    const choices = { firstYear: 2025 };
    expect(await desk.call('values.moveIn', { sheet, choices })).toMatchObject({ values: 2 });
  });

  it('refuses damaged workbooks, files that are too large, and sheets that it no longer has', async () => {
    const desk = openDesk();
    const attempt = async (bytes: Uint8Array) => {
      desk.desktop.opens = fileOf(desk, 'x.csv');
      writeFileSync(desk.desktop.opens, bytes);
      return desk.attempt('values.takeSheet', { from: 'file' });
    };
    const zip = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]);
    expect(await attempt(zip)).toMatchObject({ ok: false, code: 'workbook_damaged' });
    const large = new Uint8Array(10 * 1024 * 1024 + 1).fill(65);
    expect(await attempt(large)).toMatchObject({ ok: false, code: 'sheet_too_large' });
    desk.desktop.opens = fileOf(desk, 'not there.csv');
    const gone = await desk.attempt('values.takeSheet', { from: 'file' });
    expect(gone).toMatchObject({ ok: false, code: 'bad_file' });
    const forgotten = { sheet: 'f'.repeat(32), choices: {} };
    const answer = await desk.attempt('values.readSheet', forgotten);
    expect(answer).toMatchObject({ ok: false, code: 'not_found' });
  });

  it('tells nothing where the user thought better of it', async () => {
    const desk = openDesk();
    expect(await desk.call('values.takeSheet', { from: 'file' })).toEqual({ sheet: null });
  });
});

describe('the encoding of a file', () => {
  const text = 'Métrique;févr. 2026\r\nDésabonnements;12\r\nCoût du café;3,50 €\r\n';

  it.each([
    ['utf-8', iconv.encode(text, 'utf8')],
    ['utf-8', iconv.encode(text, 'utf8', { addBOM: true })],
    ['utf-16le', iconv.encode(text, 'utf16-le', { addBOM: true })],
    ['utf-16le', iconv.encode(text, 'utf16-le')],
    ['utf-16be', iconv.encode(text, 'utf16-be', { addBOM: true })],
    ['windows-1252', iconv.encode(text, 'windows-1252')],
    ['macintosh', iconv.encode(text, 'macintosh')],
  ] as const)('%s is found out', async (encoding, bytes) => {
    const desk = openDesk();
    const sheet = await takeFile(desk, 'kpi.csv', bytes);
    const reading = await desk.call('values.readSheet', { sheet, choices: {} });
    expect(reading.encoding).toBe(encoding);
    expect(reading.rows.map(({ label }) => label)).toEqual(['Désabonnements', 'Coût du café']);
    expect(reading.accents).toBeNull();
  });

  it('may be told instead', async () => {
    const desk = openDesk();
    const sheet = await takeFile(desk, 'kpi.csv', iconv.encode(text, 'utf8'));
    const choices = { encoding: 'windows-1252' } as const;
    const reading = await desk.call('values.readSheet', { sheet, choices });
    expect(reading.encoding).toBe('windows-1252');
    expect(reading.accents).toMatchObject({ before: 'MÃ©trique', after: 'Métrique' });
  });
});

describe('our own export', () => {
  const periods = periodsBetween(
    valueOf(parsePeriodKey('2026-01', CIVIL_CALENDAR)),
    valueOf(parsePeriodKey('2026-06', CIVIL_CALENDAR)),
    CIVIL_CALENDAR,
  );
  const months = fc.constantFrom(...periods.map(({ key }) => key));
  const entry = fc
    .tuple(
      fc.constantFrom('leads', 'revenue_time', 'list_size', 'days_billable'),
      months,
      fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -9e14, max: 9e14 })),
      fc.option(fc.constantFrom('LinkedIn', 'Été', 'a/b', '=1+1', 'x#target')),
    )
    // Only money is typed below zero.
    .map(([metric, at, value, segment]) =>
      cell(metric, at, metric === 'revenue_time' ? value : Math.abs(value), segment),
    );

  it.each(CSV_FORMATS)('as %s is moved in as it was', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 12 }), async (entries) => {
        const desk = openDesk();
        await type(desk, ...entries);
        await draw(desk, 'leads', '2026-02', 40);
        const text = gridTextOf(desk, { periods, format, withTargets: true });
        const other = openDesk();
        const sheet = await takeFile(other, `${format}.csv`, text);
        await other.call('values.moveIn', { sheet, choices: {} });
        expect(stored(other)).toEqual(stored(desk));
        expect(gridTextOf(other, { periods, format, withTargets: true })).toBe(text);
      }),
      { numRuns: 12 },
    );
  });

  it('read over the business that wrote it changes nothing', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-01': 4, '2026-02': 0 });
    const before = wholeDumpOf(desk.business());
    const text = gridTextOf(desk, { periods, format: 'excel-fr', withTargets: true });
    await moveIn(desk, text);
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });
});
