import { describe, expect, it } from 'vitest';
import { contract } from '#shared/ipc/contract.ts';
import type { InputOf, OperationName, QueryName } from '#shared/ipc/contract.ts';
import type { Desk } from '../support/desk.ts';
import { openDesk } from '../support/desk.ts';
import type { Example } from './example.ts';
import { DOING, EXAMPLES, READING } from './examples.ts';
import { fillEveryTable } from './whole-business.ts';

/** Where a business with rows in every table needs something else than an empty one. */
const INSTEAD: { readonly [N in OperationName]?: Example<N> } = {
  // What hangs on quarters keeps the start of the year where it is.
  'settings.change': { input: { language: 'en' } },
  'values.redo': { given: (desk) => desk.call('values.undo', {}), input: {} },
  'vault.chooseBackup': EXAMPLES['vault.chooseBackup'],
  'ledger.lockMonth': { input: { month: '2026-10', lockedOn: null } },
  'ledger.takeSheet': EXAMPLES['ledger.takeSheet'],
};

/** Asked beside each query's own example: figures that come from elsewhere than their page. */
const ALSO_ASKED: { readonly [N in OperationName]?: readonly InputOf<N>[] } = {
  'targets.year': [
    { metric: 'customers_new', year: '2026', kind: null },
    { metric: 'revenue_time', year: '2026', kind: null },
  ],
  'reviews.numbers': [{ kind: 'weekly', period: '2026-W46' }],
};

/** Answers by their questions. */
type Answers = ReadonlyMap<string, unknown>;

/** Every answer that the window can keep, or those of some queries. */
async function answersTo(names: readonly QueryName[], desk: Desk): Promise<Answers> {
  const answers = new Map<string, unknown>();
  for (const name of names) {
    for (const input of [EXAMPLES[name].input, ...(ALSO_ASKED[name] ?? [])]) {
      answers.set(`${name} ${JSON.stringify(input)}`, await desk.attempt(name, input));
    }
  }
  return answers;
}

/** The feature that a name begins with. */
const featureOf = (name: OperationName) => name.split('.')[0];

/** Carries an operation out, and gives the questions whose answers are others then. */
async function carryOut(
  name: OperationName,
  asked: readonly QueryName[],
): Promise<{ readonly isTold: boolean; readonly old: readonly string[] }> {
  const { desk, input } = await deskFor(name);
  const [before, told] = [await answersTo(asked, desk), desk.timesTold()];
  expect(await desk.attempt(name, input)).toMatchObject({ ok: true });
  const after = await answersTo(asked, desk);
  const old = [...before.keys()].filter(
    (question) => JSON.stringify(before.get(question)) !== JSON.stringify(after.get(question)),
  );
  return { isTold: desk.timesTold() !== told, old };
}

/** A business with rows in every table, in which the operation can be carried out. */
async function deskFor<N extends OperationName>(
  name: N,
): Promise<{ desk: Desk; input: InputOf<N> }> {
  const desk = openDesk();
  const example: Example<N> = EXAMPLES[name];
  await example.given?.(desk);
  await fillEveryTable(desk);
  // What was handed in for reading lies in memory, the newest alone: the examples look at these.
  await EXAMPLES['values.readSheet'].given?.(desk);
  await EXAMPLES['ledger.readFile'].given?.(desk);
  await EXAMPLES['ledger.readFec'].given?.(desk);
  const instead: Example<N> | undefined = INSTEAD[name];
  await instead?.given?.(desk);
  return { desk, input: (instead ?? example).input };
}

describe('what is on the screen', () => {
  it('is answered in a business with rows in every table, and asking changes nothing', async () => {
    const { desk } = await deskFor('plans.add');
    const told = desk.timesTold();
    const answers = await answersTo(READING, desk);
    const refused = [...answers].filter(([, answer]) => !(answer as { ok: boolean }).ok);
    expect(refused).toEqual([]);
    expect(await answersTo(READING, desk)).toEqual(answers);
    expect(desk.timesTold()).toBe(told);
  });

  it.each(DOING)('%s changes no answer that windows are not told of', async (name) => {
    const isCommand = contract[name].kind === 'command';
    // One answer is enough to see a command that windows were told of: it is mostly of its feature.
    const near = READING.filter((asked) => featureOf(asked) === featureOf(name));
    const seen = await carryOut(name, isCommand ? near : READING);
    const isEnough = !isCommand || (seen.isTold && seen.old.length > 0);
    const { isTold, old } = isEnough ? seen : await carryOut(name, READING);
    expect(isTold ? [] : old).toEqual([]);
    // A command that changes what no query tells would be one that nobody can see.
    if (isCommand) expect(old).not.toEqual([]);
  });
});
