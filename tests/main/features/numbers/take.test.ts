import { describe, expect, it } from 'vitest';
import { listMeasurements } from '#main/features/values/store.ts';
import { numbersSourceIn } from '#shared/features/numbers/source-detail.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { AS_RECOGNISED } from '#tests/support/numbers-choices.ts';
import { xlsxOf } from '#tests/support/workbooks.ts';

const choices: InputOf<'numbers.read'>['choices'] = { ...AS_RECOGNISED, kind: 'week' };
const ROWS = ['02', '03', '04', '05', '06', '07', '08'].map(
  (day) => `2026-11-${day},8,30,10,50,61\n`,
);
const PLAUSIBLE = `date,visitors,pageviews,visits,bounce_rate,visit_duration\n${ROWS.join('')}`;

const CHANNELS = ROWS.flatMap((_row, day) => [
  `2026110${day + 2},Direct,3,2\n`,
  `2026110${day + 2},Referral,4,2\n`,
]);
const GA4 = `# 20261102-20261108
Date,Session primary channel group (Default Channel Group),Sessions,Engaged sessions
${CHANNELS.join('')}`;

async function handIn(desk: Desk, text = PLAUSIBLE): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const { id } = await desk.call('numbers.dropFile', {
    name: 'visitors.csv',
    bytes,
    isOnlyKnown: false,
  });
  return id;
}

const storedIn = (desk: Desk) =>
  listMeasurements(desk.business().readable).map(({ metric, periodKey, value }) => [
    metric,
    periodKey,
    value,
  ]);

describe('numbers of a file', () => {
  it('of one that cannot be read are told of beside the others, which are taken', async () => {
    const desk = openDesk();
    const whole = await handIn(desk);
    const { id: damaged } = await desk.call('numbers.dropFile', {
      name: 'cut.xlsx',
      bytes: new Uint8Array(xlsxOf({ sheets: [] })).slice(0, 200),
      isOnlyKnown: false,
    });
    const read = await desk.call('numbers.read', { files: [damaged, whole], choices });
    expect(read.problems).toEqual([{ file: 0, code: 'file_unread', names: ['file_damaged'] }]);
    expect(read.values.find(({ metric }) => metric === 'sessions')).toMatchObject({ value: 70 });
  });

  it('are looked through, taken but for some, and taken back by one undo', async () => {
    const desk = openDesk();
    const files = [await handIn(desk)];
    const read = await desk.call('numbers.read', { files, choices });
    expect(read.tables).toMatchObject([{ file: 0, profile: 'plausible', how: 'built_in' }]);
    expect(read.values.map(({ metric, value, state }) => [metric, value, state])).toEqual([
      ['active_daily', 8, 'new'],
      ['bounces', 35, 'new'],
      ['page_views', 210, 'new'],
      ['session_minutes', 71.17, 'new'],
      ['sessions', 70, 'new'],
    ]);
    expect(storedIn(desk)).toEqual([]);
    const without = [
      { metric: 'bounces', period: '2026-W45', segment: null },
      { metric: 'page_views', period: '2026-W45', segment: null },
      { metric: 'active_daily', period: '2026-W45', segment: null },
    ];
    const taken = await desk.call('numbers.take', { files, choices, without });
    expect(taken).toEqual({ values: 2, metrics: 0 });
    expect(storedIn(desk)).toEqual([
      ['session_minutes', '2026-W45', 71.17],
      ['sessions', '2026-W45', 70],
    ]);
    await desk.call('values.undo', {});
    expect(storedIn(desk)).toEqual([]);
  });

  it('tell where they come from: the tool, the file, its rows and the rule', async () => {
    const desk = openDesk();
    const files = [await handIn(desk)];
    await desk.call('numbers.take', { files, choices, without: [] });
    const sessions = listMeasurements(desk.business().readable).find(
      ({ metric }) => metric === 'sessions',
    );
    expect(numbersSourceIn(sessions?.sourceDetail ?? null)).toMatchObject({
      via: 'numbers',
      profile: 'plausible',
      files: [{ name: 'visitors.csv' }],
      rows: 7,
      rule: 'sum',
      until: '2026-11-08',
    });
  });

  it('of people say between how many different ones the period lies', async () => {
    const desk = openDesk();
    const busy = PLAUSIBLE.replace('2026-11-05,8,', '2026-11-05,20,');
    const { values } = await desk.call('numbers.read', {
      files: [await handIn(desk, busy)],
      choices,
    });
    const withins = values.map(({ metric, within }) => [metric, within]);
    expect(withins).toContainEqual(['active_daily', { least: 20, most: 68 }]);
    expect(withins).toContainEqual(['sessions', null]);
  });

  it('are told on their metric: the way to them in each tool, and how far the last file reached', async () => {
    const desk = openDesk();
    const files = [await handIn(desk)];
    await desk.call('numbers.take', { files, choices, without: [] });
    const sources = await desk.call('numbers.sources', { metric: 'sessions' });
    expect(sources.find(({ profile }) => profile === 'plausible')).toMatchObject({
      tool: 'Plausible',
      way: { fr: expect.stringContaining('Plausible ›') },
      until: '2026-11-08',
    });
    expect(sources.find(({ profile }) => profile.startsWith('ga4'))).toMatchObject({ until: null });
    expect(await desk.call('numbers.sources', { metric: 'conversion_rate' })).toEqual([]);
  });

  it('of two tools are those of one, and by channel are not added to those without', async () => {
    const desk = openDesk();
    const byChannel = await handIn(desk, GA4);
    const whole = await handIn(desk);
    const both = { files: [byChannel, whole], choices };
    const read = await desk.call('numbers.read', both);
    const sessions = read.values.filter(({ metric }) => metric === 'sessions');
    expect(sessions.map(({ segment, value }) => [segment, value])).toEqual([
      ['Direct', 21],
      ['Referral', 28],
    ]);
    expect(read.leftOut).toContainEqual(
      expect.objectContaining({ metric: 'sessions', period: '2026-W45', reason: 'other_tool' }),
    );
    // One after the other, in either order.
    for (const [first, second] of [
      [byChannel, whole],
      [whole, byChannel],
    ]) {
      if (first === undefined || second === undefined) throw new Error('two files');
      await desk.call('numbers.take', { files: [first], choices, without: [] });
      const next = await desk.call('numbers.read', {
        files: [second],
        choices: { ...choices, takesAll: true },
      });
      expect(next.values.map(({ metric }) => metric)).not.toContain('sessions');
      expect(next.leftOut).toContainEqual(
        expect.objectContaining({ metric: 'sessions', reason: 'other_split' }),
      );
      const again = await desk.call('numbers.read', { files: [first], choices });
      expect(new Set(again.values.map(({ state }) => state))).toEqual(new Set(['same']));
      await desk.call('values.undo', {});
    }
  });

  it('come out while the columns are being told, and are known again by what was told', async () => {
    const desk = openDesk();
    const files = [await handIn(desk, 'Jour;Visites\n02/11/2026;3\n08/11/2026;4\n')];
    const unknown = await desk.call('numbers.read', { files, choices });
    expect(unknown.problems).toEqual([{ file: 0, code: 'file_unknown', names: [] }]);
    const [table] = await desk.call('numbers.rows', { file: files[0] ?? '' });
    expect(table?.rows[0]).toEqual(['Jour', 'Visites']);
    const profile: InputOf<'numbers.saveProfile'>['profile'] = {
      profile: 1,
      name: 'Mes visites',
      tool: 'Compteur',
      file: { format: 'csv', headings: ['Jour', 'Visites'] },
      time: { column: 'Jour', grain: 'day' },
      numbers: [{ metric: 'sessions', rule: 'sum', column: 'Visites' }],
    };
    const asked = await desk.call('numbers.read', { files, choices: { ...choices, profile } });
    expect(asked.problems).toEqual([{ file: 0, code: 'day_or_month', names: [] }]);
    expect(await desk.attempt('numbers.take', { files, choices, without: [] })).toMatchObject({
      ok: false,
      code: 'file_unclear',
    });
    const dated = { ...profile, file: { ...profile.file, day_order: 'dmy' as const } };
    await desk.call('numbers.saveProfile', { profile: dated });
    const known = await desk.call('numbers.read', { files, choices });
    expect(known.values.map(({ value }) => value)).toEqual([7]);
  });

  it('profiles have one name each', async () => {
    const desk = openDesk();
    const profile: InputOf<'numbers.saveProfile'>['profile'] = {
      profile: 1,
      name: 'A',
      tool: 'T',
      file: { format: 'csv', headings: ['x'] },
      time: { column: null, grain: 'range' },
      numbers: [{ metric: 'sessions', rule: 'count' }],
    };
    await desk.call('numbers.saveProfile', { profile });
    await desk.call('numbers.saveProfile', { profile: { ...profile, name: 'B' } });
    expect(await desk.attempt('numbers.renameProfile', { name: 'A', to: 'B' })).toMatchObject({
      code: 'name_taken',
    });
    await desk.call('numbers.renameProfile', { name: 'A', to: 'C' });
    const { own } = await desk.call('numbers.profiles', {});
    expect(own.map(({ name }) => name)).toEqual(['B', 'C']);
  });
});
