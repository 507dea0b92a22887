import { describe, expect, it } from 'vitest';
import { openDesk, wholeDumpOf } from '#tests/support/desk.ts';
import { cell, figure, type, typeRow } from '#tests/support/figures.ts';

const toWeeks = (from: string, metric = 'sessions') => ({ metric, cadence: 'week', from }) as const;

const WEEKS_OF_NOVEMBER = { '2026-W45': 10, '2026-W46': 20, '2026-W47': 30, '2026-W48': 40 };

describe('another rhythm for a metric with values', () => {
  it('starts with the period that holds the day, and keeps what was entered before', async () => {
    const desk = openDesk();
    await typeRow(desk, 'sessions', { '2026-09': 100, '2026-10': 50 });
    expect(await desk.call('metrics.changeCadence', toWeeks('2026-11-22'))).toEqual({
      metric: 'sessions',
      cadence: 'week',
      from: '2026-11-01',
      version: 2,
    });
    await typeRow(desk, 'sessions', WEEKS_OF_NOVEMBER);
    expect(await figure(desk, 'sessions', '2026-10')).toMatchObject({ value: 50, version: 1 });
    expect(await figure(desk, 'sessions', '2026-11')).toMatchObject({
      value: 100,
      have: 4,
      of: 4,
      version: 2,
      definedSince: '2026-11-01',
    });
    expect(await figure(desk, 'sessions', '2026-Q4')).toMatchObject({ value: 150, have: 2, of: 3 });
    expect(await desk.call('metrics.versions', { metric: 'sessions' })).toMatchObject([
      { from: null, version: 1, cadence: 'month' },
      { from: '2026-11-01', version: 2, cadence: 'week' },
    ]);
  });

  it('is asked of each value by its date', async () => {
    const desk = openDesk();
    await typeRow(desk, 'sessions', { '2026-10': 50 });
    await desk.call('metrics.changeCadence', toWeeks('2026-11-01'));
    for (const [key, cadence] of [
      ['2026-11', 'week'],
      ['2026-Q4', 'month'],
      // The Thursday of week 44 is 29 October.
      ['2026-W44', 'month'],
    ] as const) {
      expect(
        await desk.attempt('values.enter', { cells: [cell('sessions', key, 1)] }),
        key,
      ).toMatchObject({ code: 'other_cadence', details: { cadence } });
    }
    expect(await typeRow(desk, 'sessions', { '2026-08': 9, '2026-W45': 1 })).toEqual({
      written: 2,
    });
  });

  it('shows in the grid which columns take values', async () => {
    const desk = openDesk();
    await typeRow(desk, 'sessions', { '2026-10': 50 });
    await desk.call('metrics.changeCadence', toWeeks('2026-11-01'));
    const grid = await desk.call('values.grid', { kind: 'month', from: '2026-09', to: '2026-12' });
    const row = grid.rows.find(({ metric }) => metric === 'sessions');
    expect(row).toMatchObject({ isEditable: true, why: null });
    expect(row?.cells.map(({ why }) => why)).toEqual([
      undefined,
      undefined,
      'coarser_than_cadence',
      'coarser_than_cadence',
    ]);
    const weeks = await desk.call('values.grid', {
      kind: 'week',
      from: '2026-W36',
      to: '2026-W40',
    });
    expect(weeks.rows.find(({ metric }) => metric === 'sessions')).toMatchObject({
      isEditable: false,
      why: 'finer_than_cadence',
    });
  });

  it('outlives its values: the decision stands when they are cleared', async () => {
    const desk = openDesk();
    await typeRow(desk, 'sessions', { '2026-10': 50 });
    await desk.call('metrics.changeCadence', toWeeks('2026-11-01'));
    await typeRow(desk, 'sessions', { '2026-10': null });
    expect(
      await desk.attempt('values.enter', { cells: [cell('sessions', '2026-11', 1)] }),
    ).toMatchObject({ code: 'other_cadence' });
  });

  it('to the same rhythm, or twice, changes nothing', async () => {
    const desk = openDesk();
    await typeRow(desk, 'sessions', { '2026-10': 50 });
    const before = wholeDumpOf(desk.business());
    const same = { metric: 'sessions', cadence: 'month', from: '2026-11-01' } as const;
    await desk.call('metrics.changeCadence', same);
    expect(wholeDumpOf(desk.business())).toEqual(before);
    await desk.call('metrics.changeCadence', toWeeks('2026-11-01'));
    const once = wholeDumpOf(desk.business());
    await desk.call('metrics.changeCadence', toWeeks('2026-11-22'));
    expect(wholeDumpOf(desk.business())).toEqual(once);
  });

  it.each([
    ['a metric without values', toWeeks('2026-11-01', 'leads'), 'no_values_yet'],
    ['a computed metric', toWeeks('2026-11-01', 'cac'), 'computed_not_editable'],
    ['values of the old rhythm after the day', toWeeks('2026-10-01'), 'cadence_in_use'],
    ['a metric that does not exist', toWeeks('2026-11-01', 'nothing'), 'unknown_metric'],
    ['a day before the calendar', toWeeks('1989-12-31'), 'bad_input'],
  ])('is refused, and nothing written, for %s', async (_what, input, code) => {
    const desk = openDesk();
    await typeRow(desk, 'sessions', { '2026-10': 50 });
    const before = wholeDumpOf(desk.business());
    expect(await desk.attempt('metrics.changeCadence', input)).toMatchObject({ ok: false, code });
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });

  it('of an own metric can come with its next version', async () => {
    const desk = openDesk();
    const draft = {
      id: 'mine',
      kind: 'flow',
      unit: 'count',
      good: null,
      cadence: 'month',
      formula: null,
      name: { fr: 'La mienne', en: 'Mine' },
      description: '',
    } as const;
    await desk.call('metrics.define', draft);
    await type(desk, cell('mine', '2026-10', 5));
    await desk.call('metrics.define', { ...draft, good: 'up', cadence: 'week' });
    await type(desk, cell('mine', '2026-W45', 1));
    expect(await desk.call('metrics.versions', { metric: 'mine' })).toMatchObject([
      { from: null, version: 1, cadence: 'month', good: null },
      { from: '2026-11-01', version: 3, cadence: 'week', good: 'up' },
    ]);
    const always = { ...draft, cadence: 'quarter', appliesFrom: 'always' } as const;
    expect(await desk.attempt('metrics.define', always)).toMatchObject({ code: 'cadence_in_use' });
  });
});
