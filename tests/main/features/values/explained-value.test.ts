import { describe, expect, it } from 'vitest';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { cell, figure, type, typeRow } from '#tests/support/figures.ts';
import { importGridText } from '#tests/support/grid-text.ts';

const stepsOf = async (desk: Desk) =>
  (await figure(desk, 'leads', '2026-10')).history.map(({ source, before, after }) => [
    source,
    before,
    after,
  ]);

describe('the explanation of a figure', () => {
  it('keeps every change, newest first, with its source and its moment', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-10': 5 });
    desk.goTo('2026-11-23');
    importGridText(desk, 'metric,2026-10\nleads,8\n', 'chiffres.csv');
    expect(await figure(desk, 'leads', '2026-10')).toMatchObject({
      value: 8,
      source: 'imported',
      sourceDetail: 'chiffres.csv:2',
      history: [
        { source: 'imported', before: 5, after: 8, at: '2026-11-23T12:00:00.000Z' },
        { source: 'typed', before: null, after: 5, at: '2026-11-22T12:00:00.000Z' },
      ],
    });
  });

  it('shows the days that a formula was really taken over, not those of the whole quarter', async () => {
    const desk = openDesk();
    await typeRow(desk, 'receivables', { '2026-09': 100_000 });
    await typeRow(desk, 'revenue_time', { '2026-07': 100_000, '2026-08': 100_000 });
    await typeRow(desk, 'revenue_scalable', { '2026-07': 0, '2026-08': 0 });
    // 1 000 € unpaid of 2 000 € earned in July and August: half of 62 days, not of 92.
    expect(await figure(desk, 'dso', '2026-Q3')).toMatchObject({
      value: 31,
      have: 2,
      of: 3,
      filled: expect.arrayContaining([{ type: 'constant', name: 'days_in_period', value: 62 }]),
    });
  });

  it('tells of undo and redo, also of a value that was cleared and typed again', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-10': 5 });
    await typeRow(desk, 'leads', { '2026-10': null });
    await desk.call('values.undo', {});
    await desk.call('values.redo', {});
    desk.restart();
    await typeRow(desk, 'leads', { '2026-10': 0 });
    expect(await stepsOf(desk)).toEqual([
      ['typed', null, 0],
      ['redo', 5, null],
      ['undo', null, 5],
      ['typed', 5, null],
      ['typed', null, 5],
    ]);
  });

  it('does not mix periods and segments', async () => {
    const desk = openDesk();
    await type(desk, cell('leads', '2026-10', 1), cell('leads', '2026-09', 2));
    await type(desk, cell('leads', '2026-10', 3, 'Salon'));
    expect(await stepsOf(desk)).toEqual([['typed', null, 1]]);
    const salon = await figure(desk, 'leads', '2026-10', 'Salon');
    expect(salon.history).toMatchObject([{ before: null, after: 3 }]);
  });

  it('an imported value that was the same already keeps where it came from', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-10': 5 });
    importGridText(desk, 'metric,2026-10\nleads,5\n', 'chiffres.csv');
    expect(await figure(desk, 'leads', '2026-10')).toMatchObject({
      source: 'typed',
      sourceDetail: null,
    });
  });

  it('tells the day of a value that stands so far, until it is said to be final', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-10': 5, '2026-11': 4 });
    const usedIn = async (period: string) => (await figure(desk, 'leads', period)).used;
    expect(await usedIn('2026-11')).toMatchObject([{ value: 4, until: '2026-11-22' }]);
    expect((await usedIn('2026-10'))[0]).not.toHaveProperty('until');
    desk.goTo('2026-12-01');
    await typeRow(desk, 'leads', { '2026-11': 4 });
    expect((await usedIn('2026-11'))[0]).not.toHaveProperty('until');
  });

  it('unfolds a formula down to what was typed', async () => {
    const desk = openDesk();
    await type(
      desk,
      cell('acquisition_spend', '2026-10', 100_000),
      cell('customers_new', '2026-10', 10),
    );
    const { value, formula, parts } = await figure(desk, 'cac', '2026-10');
    expect([value, formula]).toEqual([10_000, 'acquisition_spend / customers_new']);
    expect(parts.map(({ metric, value: part, depth }) => [metric, part, depth])).toEqual([
      ['acquisition_spend', 100_000, 1],
      ['customers_new', 10, 1],
    ]);
  });

  it('says of each part whether it is of this period, the one before, or the opening', async () => {
    const desk = openDesk();
    await typeRow(desk, 'list_size', { '2026-09': 500, '2026-10': 560 });
    await typeRow(desk, 'leads', { '2026-09': 10, '2026-10': 12 });
    const growth = await figure(desk, 'list_growth', '2026-10');
    expect(growth.value).toBe(12);
    expect(growth.parts.map(({ role, value }) => [role, value])).toContainEqual(['open', 500]);
    const leads = await figure(desk, 'lead_growth', '2026-10');
    expect(leads.parts.map(({ role, value }) => [role, value])).toContainEqual(['prev', 10]);
  });

  it('puts the numbers into its formula, with their units and the periods used', async () => {
    const desk = openDesk();
    importGridText(desk, 'metric,2026-09,2026-10\nacquisition_spend,1500,1000\n', 'pub.csv');
    await typeRow(desk, 'customers_new', { '2026-09': 50, '2026-10': 10 });
    const quarter = await figure(desk, 'cac', '2026-10');
    expect(quarter).toMatchObject({ value: 10_000, unit: 'money', version: 1, definedSince: null });
    expect(quarter.filled).toEqual([
      {
        type: 'metric',
        metric: 'acquisition_spend',
        role: 'period',
        unit: 'money',
        value: 100_000,
      },
      { type: 'sign', sign: '/' },
      { type: 'metric', metric: 'customers_new', role: 'period', unit: 'count', value: 10 },
    ]);
    expect(quarter.parts).toMatchObject([
      {
        metric: 'acquisition_spend',
        used: [{ period: '2026-10', source: 'imported', sourceDetail: 'pub.csv:2' }],
      },
      {
        metric: 'customers_new',
        used: [{ period: '2026-10', value: 10, source: 'typed', sourceDetail: null }],
      },
    ]);
    expect((await figure(desk, 'acquisition_spend', '2026-Q3')).used).toEqual([
      {
        period: '2026-09',
        segment: null,
        value: 150_000,
        sampleSize: null,
        source: 'imported',
        sourceDetail: 'pub.csv:2',
        note: null,
      },
    ]);
  });

  it('puts in what the formula really used: the stretch in which all its parts are known', async () => {
    const desk = openDesk();
    await typeRow(desk, 'receivables', { '2026-09': 3000 });
    await typeRow(desk, 'revenue_time', { '2026-08': 1000, '2026-09': 2000 });
    await typeRow(desk, 'revenue_scalable', { '2026-07': 7000, '2026-08': 0, '2026-09': 0 });
    const { filled, parts, value } = await figure(desk, 'dso', '2026-Q3');
    expect(filled.map((piece) => (piece.type === 'sign' ? piece.sign : piece))).toMatchObject([
      { metric: 'receivables', value: 3000 },
      '/',
      { metric: 'revenue', value: 3000 },
      '*',
      { type: 'constant', name: 'days_in_period', value: 61 },
    ]);
    expect(value).toBe(61);
    const revenue = parts.find(({ metric }) => metric === 'revenue');
    expect(revenue).toMatchObject({ value: 3000, have: 2, of: 3, depth: 1 });
    expect(revenue?.filled).toMatchObject([{ value: 3000 }, { sign: '+' }, { value: 0 }]);
  });

  it('leaves a place open where nothing is known, and keeps parentheses where they belong', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-10': 12 });
    const { filled } = await figure(desk, 'lead_growth', '2026-10');
    expect(
      filled.map((piece) =>
        piece.type === 'sign' ? piece.sign : piece.type === 'function' ? piece.name : piece.value,
      ),
    ).toEqual(['(', 12, '-', null, ')', '/', null, '*', 100]);
  });

  it('shows the two counts behind a ratio, also those of a part', async () => {
    const desk = openDesk();
    await typeRow(desk, 'customers', { '2026-09': 20 });
    await typeRow(desk, 'customers_lost', { '2026-10': 3 });
    const { sample, parts } = await figure(desk, 'retention', '2026-10');
    expect(sample).toBeNull();
    expect(parts[0]).toMatchObject({ metric: 'churn', value: 15, sample: { part: 3, whole: 20 } });
  });

  it('says of each part what it lacks, and how its values go together', async () => {
    const desk = openDesk();
    await typeRow(desk, 'revenue_time', { '2026-07': 100, '2026-08': 200, '2026-09': 300 });
    await typeRow(desk, 'revenue_scalable', { '2026-07': 0, '2026-08': 0, '2026-09': 0 });
    await typeRow(desk, 'orders', { '2026-07': 1, '2026-09': 2 });
    const { parts } = await figure(desk, 'average_order_value', '2026-Q3');
    expect(parts.find(({ metric }) => metric === 'orders')).toMatchObject({
      kind: 'flow',
      value: 3,
      have: 2,
      of: 3,
      missing: [{ metric: 'orders', reason: 'not_known', periods: ['2026-08'] }],
    });
  });

  it('says since when a definition holds, and that there are others', async () => {
    const desk = openDesk();
    await typeRow(desk, 'leads', { '2026-09': 4, '2026-11': 6 });
    const mine = {
      id: 'mine',
      kind: 'computed',
      unit: 'count',
      good: null,
      cadence: 'month',
      formula: 'leads * 2',
      name: { fr: 'Le mien', en: 'Mine' },
      description: '',
    } as const;
    await desk.call('metrics.define', mine);
    expect(await figure(desk, 'mine', '2026-11')).toMatchObject({ version: 1, versions: 1 });
    await desk.call('metrics.define', { ...mine, formula: 'leads * 3', appliesFrom: '2026-11-01' });
    expect(await figure(desk, 'mine', '2026-11')).toMatchObject({
      value: 18,
      version: 2,
      versions: 2,
      definedSince: '2026-11-01',
    });
    expect(await figure(desk, 'mine', '2026-09')).toMatchObject({
      value: 8,
      version: 1,
      versions: 2,
      definedSince: null,
    });
  });

  it('names who depends on it', async () => {
    const { dependants } = await figure(openDesk(), 'customers_new', '2026-10');
    expect(dependants).toEqual(expect.arrayContaining(['cac', 'ltv_cac', 'leads_to_close']));
  });

  it('names the input that is missing, never zero', async () => {
    const desk = openDesk();
    await type(desk, cell('acquisition_spend', '2026-10', 100_000));
    expect(await figure(desk, 'cac', '2026-10')).toMatchObject({
      value: null,
      missing: [{ metric: 'customers_new', reason: 'not_known', periods: ['2026-10'] }],
    });
    await type(desk, cell('customers_new', '2026-10', 0));
    expect(await figure(desk, 'cac', '2026-10')).toMatchObject({
      value: null,
      missing: [{ metric: 'customers_new', reason: 'zero_divisor' }],
    });
  });

  it('of a metric that does not exist is refused', async () => {
    const place = { metric: 'nothing', period: '2026-10', segment: null };
    expect(await openDesk().attempt('values.explain', place)).toMatchObject({
      code: 'unknown_metric',
    });
  });
});
