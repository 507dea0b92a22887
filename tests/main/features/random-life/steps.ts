import fc from 'fast-check';
import type { Desk } from '#tests/support/desk.ts';
import { cell, draw, pact } from '#tests/support/figures.ts';
import { importGridText } from '#tests/support/grid-text.ts';
import { METRICS, MONTHS, PAST_QUARTER, QUARTERS, STATES } from './model.ts';
import type { Model } from './model.ts';

/** One thing that happens, in memory and in the file. */
type LifeStep = (model: Model, desk: Desk) => Promise<unknown>;

/** What fast-check prints of a step when it found a life that goes wrong. */
function named(text: string, step: LifeStep): LifeStep {
  return Object.assign(step, { [fc.toStringMethod]: () => text });
}

const metric = fc.constantFrom(...METRICS);
const month = fc.constantFrom(...MONTHS);
const segment = fc.constantFrom(null, 'LinkedIn', 'Été');
const number = fc.integer({ min: -5, max: 20 });

/** What a hand types: only money goes below zero, and files are taken as they are. */
const typable = fc.nat(20);

const entry = fc.tuple(metric, month, segment, fc.option(typable));
type Entry = typeof entry extends fc.Arbitrary<infer E> ? E : never;

/** The last word on a place counts: one that is taken away at once was never there. */
function typed(model: Model, entries: readonly Entry[]): void {
  const values = new Map(model.now.values);
  const followed = new Set(model.now.followed);
  const addressOf = ([name, key, place]: Entry) => `${name}|${key}|${place ?? ''}`;
  const last = new Map(entries.map((one) => [addressOf(one), one]));
  for (const [address, [name, , , value]] of last) {
    if (value === null) values.delete(address);
    else {
      values.set(address, value);
      followed.add(name);
    }
  }
  model.become({ values, followed });
}

const enter = fc.array(entry, { minLength: 1, maxLength: 6 }).map((entries) =>
  named(`enter ${JSON.stringify(entries)}`, (model, desk) => {
    typed(model, entries);
    const cells = entries.map(([name, key, place, value]) => cell(name, key, value, place));
    return desk.call('values.enter', { cells });
  }),
);

const importFile = fc.tuple(metric, month, number).map(([name, key, value]) =>
  named(`import ${name} ${key} ${value}`, async (model, desk) => {
    typed(model, [[name, key, 'LinkedIn', value]]);
    importGridText(desk, `metric,${key}\n${name}/LinkedIn,${value}\n`);
  }),
);

/** One bad cell after a good one: neither may stay. */
const refuse = metric.map((name) =>
  named(`refused ${name}`, (_model, desk) => {
    const cells = [cell(name, '2026-01', 99), cell('cac', '2026-01', 1)];
    return desk.attempt('values.enter', { cells });
  }),
);

const target = fc
  .tuple(metric, fc.constantFrom(...MONTHS, PAST_QUARTER), fc.option(number))
  .map(([name, key, line]) =>
    named(`line ${name} ${key} ${line}`, (model, desk) => {
      const lines = new Map(model.now.lines);
      if (line === null) lines.delete(`${name}|${key}`);
      else lines.set(`${name}|${key}`, line);
      model.become({ lines });
      return draw(desk, name, key, line);
    }),
  );

const choose = fc.tuple(fc.constantFrom(...QUARTERS), metric, number).map(([quarter, name, line]) =>
  named(`choose ${quarter} ${name} ${line}`, (model, desk) => {
    const current = model.now.pacts.get(quarter);
    const isSame = current?.metric === name && current.line === line;
    const learned = isSame ? current.learned : '';
    model.become({
      pacts: new Map([...model.now.pacts, [quarter, { metric: name, line, learned }]]),
      lines: new Map([...model.now.lines, [`${name}|${quarter}`, line]]),
      followed: model.following(name),
    });
    return desk.call('focus.choose', pact(quarter, name, line, { because: 'It moved' }));
  }),
);

const learn = fc
  .tuple(fc.constantFrom(...QUARTERS), fc.constantFrom('', 'Write more', 'Ask earlier'))
  .map(([quarter, learned]) =>
    named(`learn ${quarter} ${learned}`, (model, desk) => {
      const current = model.now.pacts.get(quarter);
      if (current) {
        model.become({ pacts: new Map([...model.now.pacts, [quarter, { ...current, learned }]]) });
      }
      return desk.attempt('focus.learn', { quarter, learned });
    }),
  );

const follow = fc.tuple(metric, fc.boolean()).map(([name, isFollowed]) =>
  named(`${isFollowed ? 'follow' : 'leave'} ${name}`, (model, desk) => {
    const others = [...model.now.followed].filter((other) => other !== name);
    model.become({ followed: isFollowed ? model.following(name) : new Set(others) });
    return desk.call('metrics.follow', { metrics: [name], isFollowed });
  }),
);

const rename = fc.constantFrom('Azimut', 'Café Zoé').map((name) =>
  named(`rename ${name}`, (model, desk) => {
    model.become({ name });
    return desk.call('settings.change', { business_name: name });
  }),
);

const list = fc.constantFrom(...STATES);
const title = fc.integer({ min: 1, max: 6 }).map((place) => `Action ${place}`);

const plan = fc.tuple(title, list).map(([name, state]) =>
  named(`plan ${name} ${state}`, async (model, desk) => {
    const { plan: lists } = model.now;
    if (isPlanned(model, name)) return;
    model.become({ plan: { ...lists, [state]: [...lists[state], name] } });
    await desk.call('plans.add', { metric: 'leads', title: name, state });
  }),
);

function isPlanned(model: Model, name: string): boolean {
  return STATES.some((state) => model.now.plan[state].includes(name));
}

function without(model: Model, name: string): Model['now']['plan'] {
  const lists = { ...model.now.plan };
  for (const state of STATES) lists[state] = lists[state].filter((other) => other !== name);
  return lists;
}

async function idOf(desk: Desk, name: string | null): Promise<number | null> {
  const actions = await desk.call('plans.list', { metric: null });
  return actions.find((action) => action.title === name)?.id ?? null;
}

const move = fc.tuple(title, list, fc.option(title)).map(([name, state, before]) =>
  named(`move ${name} ${state} before ${before}`, async (model, desk) => {
    const id = await idOf(desk, name);
    if (id === null || before === name) return;
    const beforeId = await idOf(desk, before);
    const lists = without(model, name);
    const place = before === null ? -1 : lists[state].indexOf(before);
    const index = place === -1 ? lists[state].length : place;
    model.become({ plan: { ...lists, [state]: lists[state].toSpliced(index, 0, name) } });
    await desk.call('plans.move', { id, state, before: beforeId });
  }),
);

const remove = title.map((name) =>
  named(`remove ${name}`, async (model, desk) => {
    const id = await idOf(desk, name);
    if (id === null) return;
    model.become({ plan: without(model, name) });
    await desk.call('plans.remove', { id });
  }),
);

/** Takes back what the model takes back, or finds nothing where the model does. */
const replay = (direction: 'undo' | 'redo') =>
  fc.constant(
    named(direction, async (model, desk) => {
      const isThere = model[direction]();
      const { ok } = await desk.attempt(`values.${direction}`, {});
      if (ok !== isThere) throw new Error(`${direction}: ${ok} in the file, ${isThere} in memory`);
    }),
  );

const restart = fc.constant(named('restart', async (_model, desk) => desk.restart()));

/** A random life: what a person does in some weeks, in any order. */
export const life: fc.Arbitrary<readonly LifeStep[]> = fc.array(
  fc.oneof(
    { arbitrary: enter, weight: 5 },
    { arbitrary: importFile, weight: 1 },
    { arbitrary: refuse, weight: 1 },
    { arbitrary: target, weight: 3 },
    { arbitrary: choose, weight: 3 },
    { arbitrary: learn, weight: 1 },
    { arbitrary: follow, weight: 2 },
    { arbitrary: rename, weight: 1 },
    { arbitrary: plan, weight: 4 },
    { arbitrary: move, weight: 3 },
    { arbitrary: remove, weight: 1 },
    { arbitrary: replay('undo'), weight: 6 },
    { arbitrary: replay('redo'), weight: 4 },
    { arbitrary: restart, weight: 1 },
  ),
  { minLength: 10, maxLength: 40 },
);
