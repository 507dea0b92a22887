import { describe, expect, it } from 'vitest';
import { dumpOf, openDesk } from '../support/desk.ts';
import { COMMANDS, EXAMPLES } from './examples.ts';

/** A second action or entry is another one, and what is gone cannot go again. */
const ADDING = ['plans.add', 'ledger.add', 'ledger.duplicate', 'ledger.correct'];
const REPEATABLE = COMMANDS.filter((name) => !ADDING.includes(name));

describe('undo and redo', () => {
  it.each(COMMANDS)('%s is taken back and done again whole, also after a restart', async (name) => {
    const desk = openDesk();
    const { given, input } = EXAMPLES[name];
    await given?.(desk);
    const before = dumpOf(desk.business());

    expect(await desk.attempt(name, input)).toMatchObject({ ok: true });
    const after = dumpOf(desk.business());
    expect(after).not.toEqual(before);

    expect(await desk.call('values.undo', {})).toEqual({ name });
    expect(dumpOf(desk.business())).toEqual(before);
    expect(await desk.call('values.redo', {})).toEqual({ name });
    expect(dumpOf(desk.business())).toEqual(after);

    desk.restart();
    expect(dumpOf(desk.business())).toEqual(after);
    expect(await desk.call('values.undoState', {})).toMatchObject({ undo: name, redo: null });
    await desk.call('values.undo', {});
    expect(dumpOf(desk.business())).toEqual(before);

    desk.restart();
    expect(await desk.call('values.undoState', {})).toMatchObject({ redo: name });
    await desk.call('values.redo', {});
    expect(dumpOf(desk.business())).toEqual(after);
    expect(desk.business().check()).toMatchObject({ isGood: true });
  });

  it.each(REPEATABLE)('%s, called again with the same words, is no second step', async (name) => {
    const desk = openDesk();
    const { given, input } = EXAMPLES[name];
    await given?.(desk);
    await desk.attempt(name, input);
    const after = dumpOf(desk.business());
    await desk.attempt(name, input);
    expect(dumpOf(desk.business())).toEqual(after);
    await desk.call('values.undo', {});
    expect(dumpOf(desk.business())).not.toEqual(after);
  });
});
