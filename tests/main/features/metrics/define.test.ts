import { describe, expect, it } from 'vitest';
import { metricDefinition } from '../../../../src/main/db/schema.ts';
import type { InputOf } from '../../../../src/shared/ipc/contract.ts';
import { openDesk, wholeDumpOf } from '../../../support/desk.ts';
import { cell, figure, type } from '../../../support/figures.ts';

type Draft = InputOf<'metrics.define'>;

const computed = (formula: string, more: Partial<Draft> = {}): Draft => ({
  id: 'mine',
  kind: 'computed',
  unit: 'money',
  good: 'up',
  cadence: 'month',
  formula,
  name: { fr: 'La mienne', en: 'Mine' },
  description: '',
  ...more,
});

const measured = (more: Partial<Draft> = {}): Draft => ({
  ...computed(''),
  kind: 'flow',
  unit: 'count',
  formula: null,
  ...more,
});

describe('a metric of one’s own', () => {
  it('is computed from day one, and followed with its inputs', async () => {
    const desk = openDesk();
    expect(await desk.call('metrics.define', computed('revenue_time / days_billable'))).toEqual({
      id: 'mine',
      version: 1,
    });
    await type(
      desk,
      cell('revenue_time', '2026-10', 900_000),
      cell('days_billable', '2026-10', 18),
    );
    expect(await figure(desk, 'mine', '2026-10')).toMatchObject({ value: 50_000 });
    const metrics = await desk.call('metrics.list', {});
    expect(metrics.filter(({ isFollowed }) => isFollowed).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['mine', 'revenue_time', 'days_billable']),
    );
  });

  it('can be measured instead of computed, by its own kind and unit', async () => {
    const desk = openDesk();
    await desk.call('metrics.define', measured({ kind: 'stock' }));
    await type(desk, cell('mine', '2026-10', 7), cell('mine', '2026-11', 5));
    expect(await figure(desk, 'mine', '2026-Q4')).toMatchObject({ value: 5 });
  });

  it('can be a part of other formulas, its own or later ones', async () => {
    const desk = openDesk();
    await desk.call('metrics.define', computed('revenue_time * 2'));
    const second = { id: 'twice', name: { fr: 'Deux fois', en: 'Twice' } };
    await desk.call('metrics.define', computed('mine * 2', second));
    await type(desk, cell('revenue_time', '2026-10', 100));
    expect(await figure(desk, 'twice', '2026-10')).toMatchObject({ value: 400 });
  });

  it('changed becomes a new version with its date; the older one is kept', async () => {
    const desk = openDesk();
    await desk.call('metrics.define', computed('revenue_time'));
    desk.goTo('2026-12-01');
    expect(await desk.call('metrics.define', computed('revenue_time * 3'))).toEqual({
      id: 'mine',
      version: 2,
    });
    const versions = desk.business().readable.select().from(metricDefinition).all();
    expect(
      versions.map(({ version, effectiveOn, formula }) => [version, effectiveOn, formula]),
    ).toEqual([
      [1, '2026-11-22', 'revenue_time'],
      [2, '2026-12-01', 'revenue_time * 3'],
    ]);
    const listed = (await desk.call('metrics.list', {})).find(({ id }) => id === 'mine');
    expect(listed).toMatchObject({ origin: 'own', formula: 'revenue_time * 3' });
  });

  it('may keep its own names when it changes', async () => {
    const desk = openDesk();
    await desk.call('metrics.define', measured());
    const renamed = measured({ name: { fr: 'La mienne', en: 'Mine, renamed' } });
    expect(await desk.call('metrics.define', renamed)).toMatchObject({ version: 2 });
  });

  it('with values may no longer be of another kind', async () => {
    const desk = openDesk();
    await desk.call('metrics.define', measured());
    expect(await desk.call('metrics.define', measured({ kind: 'stock' }))).toMatchObject({
      version: 2,
    });
    await type(desk, cell('mine', '2026-10', 7));
    for (const other of [measured({ kind: 'flow' }), computed('revenue_time')]) {
      expect(await desk.attempt('metrics.define', other)).toEqual({
        ok: false,
        code: 'kind_in_use',
        field: 'kind',
        details: { kind: 'stock' },
      });
    }
  });
});

describe('a name', () => {
  it.each([
    ['a French one of the catalogue', { fr: 'Prospects', en: 'Something' }],
    ['an English one of the catalogue', { fr: 'Quelque chose', en: 'Leads' }],
    ['one written otherwise', { fr: 'taux d’attrition (CHURN)', en: 'Something' }],
    ['an id', { fr: 'mrr', en: 'Something' }],
    ['one of another own metric', { fr: 'La première', en: 'Something' }],
  ])('that is taken is refused: %s', async (_what, name) => {
    const desk = openDesk();
    const first = { id: 'first', name: { fr: 'La première', en: 'The first' } };
    await desk.call('metrics.define', measured(first));
    const before = wholeDumpOf(desk.business());
    expect(await desk.attempt('metrics.define', measured({ name }))).toMatchObject({
      ok: false,
      code: 'name_taken',
    });
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });

  it('of the catalogue is nobody’s to define', async () => {
    const refused = await openDesk().attempt('metrics.define', measured({ id: 'leads' }));
    expect(refused).toEqual({ ok: false, code: 'not_own_metric', field: 'id' });
  });
});

describe('a formula that cannot be', () => {
  it.each<[string, string, string, number, number]>([
    ['nothing at all', '  ', 'bad_input', 0, 0],
    ['a metric that does not exist', 'revenue_time - expense', 'unknown_metric', 15, 22],
    ['itself', 'revenue_time + mine', 'circular_definition', 15, 19],
    ['a parenthesis left open', '(revenue_time - expenses', 'unbalanced_parenthesis', 0, 1],
    ['a parenthesis that was never opened', 'revenue_time)', 'unbalanced_parenthesis', 12, 13],
    ['money and customers added up', 'revenue_time + leads', 'mixed_units', 0, 20],
    ['an end in the middle', 'revenue_time +', 'unexpected_end', 14, 14],
    ['a character without meaning', 'revenue_time ; expenses', 'unexpected_character', 13, 14],
    ['a function that does not exist', 'sum(revenue_time)', 'unknown_function', 0, 3],
    ['a function with too few operands', 'min()', 'wrong_number_of_arguments', 0, 5],
    ['the opening of a flow', 'open(revenue_time)', 'open_needs_a_stock', 0, 18],
    ['the opening of a sum', 'open(mrr + mrr)', 'open_needs_a_metric', 5, 14],
    ['a unit other than the declared one', 'leads / orders', 'unit_does_not_fit', 0, 14],
    [
      'a number beyond all numbers',
      `revenue_time * ${'9'.repeat(320)}`,
      'number_too_large',
      15,
      335,
    ],
  ])('is told with its place: %s', async (_what, formula, problem, start, end) => {
    const desk = openDesk();
    const before = wholeDumpOf(desk.business());
    const refused = await desk.attempt('metrics.define', computed(formula));
    if (problem === 'bad_input') expect(refused).toMatchObject({ code: problem, field: 'formula' });
    else {
      expect(refused).toMatchObject({
        ok: false,
        code: 'formula_error',
        field: 'formula',
        details: { problem, start, end },
      });
    }
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });

  it('names the nearest metric, and the whole circle', async () => {
    const desk = openDesk();
    expect(await desk.attempt('metrics.define', computed('revenue_times'))).toMatchObject({
      details: { nearest: expect.arrayContaining(['revenue_time']) },
    });
    await desk.call('metrics.define', computed('revenue_time'));
    const second = { id: 'second', name: { fr: 'Seconde', en: 'Second' } };
    await desk.call('metrics.define', computed('mine', second));
    expect(await desk.attempt('metrics.define', computed('second'))).toMatchObject({
      details: { problem: 'circular_definition', circle: ['mine', 'second', 'mine'] },
    });
  });

  it.each([
    ['a formula for what is measured', measured({ formula: 'revenue_time' })],
    ['no formula for what is computed', computed('', { formula: null })],
  ])('%s is refused', async (_what, draft) => {
    expect(await openDesk().attempt('metrics.define', draft)).toMatchObject({
      code: 'bad_input',
      field: 'formula',
    });
  });
});
