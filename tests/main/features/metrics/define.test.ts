import { describe, expect, it } from 'vitest';
import { metricDefinition } from '#main/db/schema.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { openDesk, wholeDumpOf } from '#tests/support/desk.ts';
import { cell, figure, type, typeRow } from '#tests/support/figures.ts';

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

  it('may be of another kind for periods without values, and for no others', async () => {
    const desk = openDesk();
    await desk.call('metrics.define', measured());
    expect(await desk.call('metrics.define', measured({ kind: 'stock' }))).toMatchObject({
      version: 2,
    });
    await type(desk, cell('mine', '2026-11', 7));
    for (const other of [measured({ kind: 'flow' }), computed('revenue_time')]) {
      for (const more of [{}, { appliesFrom: 'always' }, { appliesFrom: '2026-11-30' }] as const) {
        expect(await desk.attempt('metrics.define', { ...other, ...more })).toEqual({
          ok: false,
          code: 'kind_in_use',
          field: 'kind',
          details: { kind: 'stock' },
        });
      }
    }
    const later = computed('revenue_time', { unit: 'money', appliesFrom: '2026-12-01' });
    expect(await desk.call('metrics.define', later)).toMatchObject({ version: 3 });
    await type(desk, cell('revenue_time', '2026-12', 500));
    expect(await figure(desk, 'mine', '2026-11')).toMatchObject({ value: 7 });
    expect(await figure(desk, 'mine', '2026-12')).toMatchObject({ value: 500 });
    expect(
      await desk.attempt('values.enter', { cells: [cell('mine', '2026-12', 8)] }),
    ).toMatchObject({ code: 'computed_not_editable' });
  });

  it('keeps its stored cents: no other unit for periods with values', async () => {
    const desk = openDesk();
    await desk.call('metrics.define', measured({ unit: 'money' }));
    await type(desk, cell('mine', '2026-10', 12_345));
    const hours = measured({ unit: 'days' });
    expect(await desk.attempt('metrics.define', { ...hours, appliesFrom: 'always' })).toMatchObject(
      { code: 'unit_in_use', field: 'unit', details: { unit: 'money' } },
    );
    expect(await desk.call('metrics.define', hours)).toMatchObject({ version: 2 });
    await type(desk, cell('mine', '2026-11', 3));
    expect(await figure(desk, 'mine', '2026-Q4')).toMatchObject({
      value: null,
      missing: [{ metric: 'mine', reason: 'definition_changed', periods: ['2026-Q4'] }],
    });
    const { rows } = await desk.call('values.grid', {
      kind: 'month',
      from: '2026-10',
      to: '2026-11',
    });
    const cells = rows.find(({ metric }) => metric === 'mine')?.cells;
    expect(cells).toMatchObject([{ value: 12_345, unit: 'money' }, { value: 3 }]);
    expect(cells?.[1]).not.toHaveProperty('unit');
  });

  it('is not kept twice for the same words', async () => {
    const desk = openDesk();
    await desk.call('metrics.define', computed('revenue_time'));
    const before = wholeDumpOf(desk.business());
    for (const appliesFrom of ['always', '2026-11-30', '2027-03-01'] as const) {
      const again = computed('revenue_time', { appliesFrom });
      expect(await desk.call('metrics.define', again)).toEqual({ id: 'mine', version: 1 });
    }
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });
});

describe('a definition with a date', () => {
  const values = { '2026-09': 100, '2026-10': 100, '2026-11': 100, '2026-12': 100 };
  const figuresOf = async (desk: ReturnType<typeof openDesk>, metric: string) =>
    Promise.all(Object.keys(values).map(async (key) => (await figure(desk, metric, key)).value));

  it('applies to the period of today and to later ones, and not to earlier ones', async () => {
    const desk = openDesk();
    await typeRow(desk, 'revenue_time', values);
    await desk.call('metrics.define', computed('revenue_time'));
    await desk.call('metrics.define', computed('revenue_time * 2'));
    expect(await figuresOf(desk, 'mine')).toEqual([100, 100, 200, 200]);
    expect(await figure(desk, 'mine', '2026-10')).toMatchObject({
      formula: 'revenue_time',
      version: 1,
    });
    expect(await figure(desk, 'mine', '2026-12')).toMatchObject({
      formula: 'revenue_time * 2',
      version: 2,
    });
  });

  it('applies from the period that holds the day asked for, or to all of the past', async () => {
    const desk = openDesk();
    await typeRow(desk, 'revenue_time', values);
    await desk.call('metrics.define', computed('revenue_time'));
    const next = computed('revenue_time * 2', { appliesFrom: '2026-12-31' });
    await desk.call('metrics.define', next);
    expect(await figuresOf(desk, 'mine')).toEqual([100, 100, 100, 200]);
    await desk.call('metrics.define', computed('revenue_time * 3', { appliesFrom: 'always' }));
    expect(await figuresOf(desk, 'mine')).toEqual([300, 300, 300, 300]);
    expect(await figure(desk, 'mine', '2026-09')).toMatchObject({ version: 3, definedSince: null });
    expect(await desk.call('metrics.versions', { metric: 'mine' })).toMatchObject([
      { from: null, version: 3, formula: 'revenue_time * 3' },
    ]);
    await desk.call('values.undo', {});
    expect(await desk.call('metrics.versions', { metric: 'mine' })).toMatchObject([
      { from: null, version: 1, formula: 'revenue_time' },
      { from: '2026-12-01', version: 2, formula: 'revenue_time * 2' },
    ]);
  });

  it('renamed or described anew, keeps what is planned for later', async () => {
    const desk = openDesk();
    const today = computed('revenue_time');
    await desk.call('metrics.define', today);
    await desk.call('metrics.define', {
      ...computed('revenue_time * 2', { good: 'down' }),
      appliesFrom: '2027-01-01',
    });
    const before = await desk.call('metrics.versions', { metric: 'mine' });
    await desk.call('metrics.define', { ...today, description: 'What I earn.' });
    const after = await desk.call('metrics.versions', { metric: 'mine' });
    const measures = (versions: typeof before) =>
      versions.map(({ from, formula, good }) => ({ from, formula, good }));
    expect(measures(after)).toEqual(measures(before));
    expect(measures(after)).toHaveLength(2);
    const listed = await desk.call('metrics.list', {});
    expect(listed.find(({ id }) => id === 'mine')).toMatchObject({
      description: 'What I earn.',
      formula: 'revenue_time',
    });
  });

  it('is listed as it is in force today', async () => {
    const desk = openDesk();
    await desk.call('metrics.define', computed('revenue_time'));
    const next = computed('revenue_time * 2', { appliesFrom: '2027-01-01' });
    await desk.call('metrics.define', next);
    const listed = async () =>
      (await desk.call('metrics.list', {})).find(({ id }) => id === 'mine');
    expect(await listed()).toMatchObject({ formula: 'revenue_time' });
    desk.goTo('2027-01-01');
    expect(await listed()).toMatchObject({ formula: 'revenue_time * 2' });
  });

  it('is checked against the definitions of its own time', async () => {
    const desk = openDesk();
    const second = { id: 'second', name: { fr: 'Seconde', en: 'Second' } };
    await desk.call('metrics.define', computed('revenue_time'));
    await desk.call('metrics.define', computed('revenue_time', second));
    const planned = computed('second', { appliesFrom: '2027-01-01' });
    await desk.call('metrics.define', planned);
    const back = computed('mine', second);
    expect(await desk.attempt('metrics.define', back)).toMatchObject({
      details: { problem: 'circular_definition', circle: ['second', 'mine', 'second'] },
    });
    expect(
      await desk.attempt('metrics.define', { ...back, appliesFrom: '2027-01-01' }),
    ).toMatchObject({ code: 'formula_error' });
  });

  it('does not take the sense from a formula that uses it', async () => {
    const desk = openDesk();
    await desk.call('metrics.define', measured({ unit: 'money' }));
    const user = { id: 'user', name: { fr: 'Utilisatrice', en: 'User' } };
    await desk.call('metrics.define', computed('mine + revenue_time', user));
    const before = wholeDumpOf(desk.business());
    expect(await desk.attempt('metrics.define', measured({ unit: 'days' }))).toEqual({
      ok: false,
      code: 'breaks_formula',
      field: 'id',
      details: { name: 'user' },
    });
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });
});

describe('a name', () => {
  it.each([
    ['a French one of the catalogue', { fr: 'Prospects', en: 'Something' }],
    ['an English one of the catalogue', { fr: 'Quelque chose', en: 'Leads' }],
    ['one written otherwise', { fr: 'part de clients perdus (CHURN)', en: 'Something' }],
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
