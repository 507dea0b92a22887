import { describe, expect, it } from 'vitest';
import { dumpOf, openDesk, wholeDumpOf } from '#tests/support/desk.ts';
import { cell, figure, setClosed, type, typeRow } from '#tests/support/figures.ts';

const followed = async (desk: ReturnType<typeof openDesk>) =>
  (await desk.call('metrics.list', {})).filter(({ isFollowed }) => isFollowed).map(({ id }) => id);

describe('typing a value', () => {
  it('a number, zero and “not known” are three things', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-08': 5, '2026-09': 0, '2026-10': null });
    expect(await figure(desk, 'leads', '2026-08')).toMatchObject({ value: 5, source: 'typed' });
    expect(await figure(desk, 'leads', '2026-09')).toMatchObject({ value: 0, isWhole: true });
    expect(await figure(desk, 'leads', '2026-10')).toMatchObject({
      value: null,
      source: null,
      missing: [{ metric: 'leads', reason: 'not_known', periods: ['2026-10'] }],
    });
  });

  it('“not known” takes away what was there, and says what really changed', async () => {
    const desk = openDesk();
    expect(await typeRow(desk, 'leads', { '2026-08': 5, '2026-09': 6 })).toEqual({ written: 2 });
    expect(await typeRow(desk, 'leads', { '2026-08': null, '2026-09': 6 })).toEqual({ written: 1 });
    expect(await figure(desk, 'leads', '2026-08')).toMatchObject({ value: null });
  });

  it('“not known” where nothing was known changes nothing, and leaves nothing to undo', async () => {
    const desk = openDesk();
    const before = wholeDumpOf(desk.business());
    expect(await type(desk, cell('leads', '2026-08', null, 'Salon'))).toEqual({ written: 0 });
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });

  it('the first value of a metric follows it, and so does one after it was left', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-08': 5 });
    expect(await followed(desk)).toEqual(['leads']);
    await desk.call('metrics.follow', { metrics: ['leads'], isFollowed: false });
    await typeRow(desk, 'leads', { '2026-09': 5 });
    expect(await followed(desk)).toEqual(['leads']);
  });

  it('many cells are written all or none', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-01': 1 });
    const before = wholeDumpOf(desk.business());
    const cells = [cell('leads', '2026-02', 2), cell('orders', '2026-02', 3)];
    const bad = cell('orders', '2026-03', 2.5);
    expect(await desk.attempt('values.enter', { cells: [...cells, bad] })).toEqual({
      ok: false,
      code: 'not_whole',
      field: 'cells.2',
      details: { metric: 'orders', period: '2026-03' },
    });
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });

  it('a paste of 600 cells is one step, and one undo', async () => {
    const desk = openDesk();
    const before = dumpOf(desk.business());
    const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
    const cells = Array.from({ length: 50 }, (_, year) =>
      months.map((month) => cell('leads', `${2000 + year}-${month}`, year)),
    );
    expect(await type(desk, ...cells.flat())).toEqual({ written: 600 });
    await desk.call('values.undo', {});
    expect(dumpOf(desk.business())).toEqual(before);
  });
});

it('money may be typed below zero, what came in and what is there', async () => {
  const desk = openDesk();
  const cells = [cell('expenses', '2026-10', -4500), cell('cash_balance', '2026-10', -120_00)];
  expect(await type(desk, ...cells)).toEqual({ written: 2 });
});

describe('what may not be typed', () => {
  it.each([
    ['a computed figure', cell('cac', '2026-10', 100), 'computed_not_editable'],
    ['half a cent', cell('expenses', '2026-10', 1250.5), 'not_whole'],
    ['half a lead', cell('leads', '2026-10', 0.5), 'not_whole'],
    ['half a subscriber of a level', cell('list_size', '2026-10', 0.5), 'not_whole'],
    ['fewer than no leads', cell('leads', '2026-10', -3), 'negative'],
    ['fewer than no days', cell('days_billable', '2026-10', -3), 'negative'],
    ['a period out of the calendar', cell('leads', '2026-13', 1), 'unknown_period'],
    ['a week that the year does not have', cell('leads', '2027-W53', 1), 'unknown_period'],
    ['a year before 1990', cell('leads', '1989-12', 1), 'unknown_period'],
    ['a year after 2100', cell('leads', '2101-01', 1), 'unknown_period'],
    ['a metric that does not exist', cell('leds', '2026-10', 1), 'unknown_metric'],
  ])('%s is refused, and nothing is written', async (_what, bad, code) => {
    const desk = openDesk();
    const before = wholeDumpOf(desk.business());
    expect(await desk.attempt('values.enter', { cells: [bad] })).toMatchObject({ ok: false, code });
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });

  it('an unknown metric is answered with the nearest names', async () => {
    const refused = await openDesk().attempt('values.enter', {
      cells: [cell('leds', '2026-10', 1)],
    });
    expect(refused).toMatchObject({ details: { metric: 'leds', nearest: ['leads'] } });
  });

  it('parts of a unit are fine where the unit has parts: means, rates, ratios', async () => {
    const desk = openDesk();
    await type(
      desk,
      cell('lifetime_months', '2026-10', 9.5),
      cell('active_daily', '2026-10', 12.4),
    );
    expect(await figure(desk, 'lifetime_months', '2026-10')).toMatchObject({ value: 9.5 });
    expect(await figure(desk, 'active_daily', '2026-10')).toMatchObject({ value: 12.4 });
  });

  it('the largest amounts are kept to the cent', async () => {
    const desk = openDesk();
    const largest = Number.MAX_SAFE_INTEGER;
    await typeRow(desk, 'expenses', { '2026-09': largest, '2026-10': -largest });
    expect(await figure(desk, 'expenses', '2026-09')).toMatchObject({ value: largest });
    expect(await figure(desk, 'expenses', '2026-10')).toMatchObject({ value: -largest });
  });
});

describe('the rhythm of a metric', () => {
  it('is that of its first value: another one is refused', async () => {
    const desk = openDesk();
    await type(desk, cell('leads', '2026-W40', 3));
    for (const key of ['2026-10', '2026-Q4', '2026']) {
      expect(await desk.attempt('values.enter', { cells: [cell('leads', key, 3)] })).toMatchObject({
        code: 'other_cadence',
        details: { cadence: 'week' },
      });
    }
  });

  it('is decided by the first cell of a paste too', async () => {
    const cells = [cell('leads', '2026-10', 3), cell('leads', '2026-W45', 1)];
    expect(await openDesk().attempt('values.enter', { cells })).toMatchObject({
      code: 'other_cadence',
      field: 'cells.1',
      details: { cadence: 'month' },
    });
  });

  it('is free again once no value is left', async () => {
    const desk = openDesk();
    await type(desk, cell('leads', '2026-W40', 3));
    await type(desk, cell('leads', '2026-W40', null));
    expect(await type(desk, cell('leads', '2026-10', 12))).toEqual({ written: 1 });
  });
});

describe('segments', () => {
  it('add up, and what is typed beside them is “unassigned”', async () => {
    const desk = openDesk();
    await type(
      desk,
      cell('leads', '2026-10', 3, 'LinkedIn'),
      cell('leads', '2026-10', 4, 'Salon'),
      cell('leads', '2026-10', 1),
    );
    expect(await figure(desk, 'leads', '2026-10')).toMatchObject({ value: 8 });
    expect(await figure(desk, 'leads', '2026-10', 'Salon')).toMatchObject({ value: 4 });
    expect(await figure(desk, 'leads', '2026-10', 'unassigned')).toMatchObject({ value: 1 });
  });

  it('“unassigned” can be typed by its name, and is the same place', async () => {
    const desk = openDesk();
    await type(desk, cell('leads', '2026-10', 3, 'LinkedIn'), cell('leads', '2026-10', 1));
    await type(desk, cell('leads', '2026-10', 2, 'Unassigned'));
    expect(await figure(desk, 'leads', '2026-10')).toMatchObject({ value: 5 });
  });

  it('are the same whatever their case and however their accents are encoded', async () => {
    const desk = openDesk();
    await type(
      desk,
      cell('leads', '2026-10', 3, ' Café '),
      cell('leads', '2026-09', 1, 'LinkedIn'),
    );
    await type(
      desk,
      cell('leads', '2026-10', 5, 'Cafe\u0301'),
      cell('leads', '2026-09', 2, 'LINKEDIN'),
    );
    expect(await figure(desk, 'leads', '2026-10')).toMatchObject({ value: 5 });
    expect(await figure(desk, 'leads', '2026-09')).toMatchObject({ value: 2 });
    const leads = (await desk.call('metrics.list', {})).find(({ id }) => id === 'leads');
    expect(leads?.segments).toEqual(['Café', 'LinkedIn']);
  });

  it('of a score are weighted by their samples; a sample left out stays as it was', async () => {
    const desk = openDesk();
    const at = (value: number, segment: string, sampleSize?: number) => ({
      ...cell('lifetime_months', '2026-10', value, segment),
      ...(sampleSize === undefined ? {} : { sampleSize }),
    });
    await type(desk, at(10, 'A', 30), at(20, 'B', 10));
    expect(await figure(desk, 'lifetime_months', '2026-10')).toMatchObject({ value: 12.5 });
    await type(desk, at(14, 'A'));
    expect(await figure(desk, 'lifetime_months', '2026-10')).toMatchObject({ value: 15.5 });
  });
});

describe('a closed period', () => {
  it.each(['2026-10', '2026-Q4', '2026'])(
    'refuses values of a month in it until it is reopened: %s',
    async (key) => {
      const desk = openDesk();
      await typeRow(desk, 'leads', { '2026-10': 3, '2026-09': 4 });
      setClosed(desk, key, true);
      const before = wholeDumpOf(desk.business());
      for (const value of [9, null]) {
        const cells = [cell('leads', '2025-10', 1), cell('leads', '2026-10', value)];
        expect(await desk.attempt('values.enter', { cells })).toMatchObject({
          code: 'closed_period',
          field: 'cells.1',
          details: { metric: 'leads', period: key },
        });
      }
      expect(wholeDumpOf(desk.business())).toEqual(before);
      setClosed(desk, key, false);
      expect(await typeRow(desk, 'leads', { '2026-10': 9 })).toEqual({ written: 1 });
    },
  );
});
