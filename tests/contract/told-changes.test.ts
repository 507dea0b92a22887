import { describe, expect, it } from 'vitest';
import { contract } from '#shared/ipc/contract.ts';
import type { InputOf, OperationName } from '#shared/ipc/contract.ts';
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

/** Every answer that the window can keep, by its question. */
async function everyAnswer(desk: Desk): Promise<ReadonlyMap<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const name of READING) {
    for (const input of [EXAMPLES[name].input, ...(ALSO_ASKED[name] ?? [])]) {
      answers.set(`${name} ${JSON.stringify(input)}`, await desk.attempt(name, input));
    }
  }
  return answers;
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
    const answers = await everyAnswer(desk);
    const refused = [...answers].filter(([, answer]) => !(answer as { ok: boolean }).ok);
    expect(refused).toEqual([]);
    expect(await everyAnswer(desk)).toEqual(answers);
    expect(desk.timesTold()).toBe(told);
  });

  it.each(DOING)('%s changes no answer that windows are not told of', async (name) => {
    const { desk, input } = await deskFor(name);
    const [before, told] = [await everyAnswer(desk), desk.timesTold()];
    expect(await desk.attempt(name, input)).toMatchObject({ ok: true });
    const after = await everyAnswer(desk);
    const old = [...before.keys()].filter(
      (question) => JSON.stringify(before.get(question)) !== JSON.stringify(after.get(question)),
    );
    if (desk.timesTold() === told) expect(old).toEqual([]);
    // A command that changes what no query tells would be one that nobody can see.
    if (contract[name].kind === 'command') expect(old).not.toEqual([]);
  });
});
