import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handlers } from '#main/handlers.ts';
import { plansHandlers } from '#main/features/plans/handlers.ts';
import { late } from '#main/operations/late-handlers.ts';
import { plansContract } from '#shared/features/plans/contract.ts';
import { EXAMPLES } from '#tests/contract/examples.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';

const ACTION = { metric: 'leads', title: 'Appeler' } as const;

/** Plans, of which each load waits until `come` lets it; `load` is what it then does. */
function deskOfLatePlans(load: () => void = () => {}) {
  let loads = 0;
  let come = (): void => {};
  const arrived = new Promise<void>((resolve) => (come = resolve));
  const desk = openDesk({
    handlers: {
      first: Object.fromEntries(
        Object.entries(handlers.first).filter(([name]) => !name.startsWith('plans.')),
      ),
      later: {
        ...handlers.later,
        plans: late(
          async () => plansContract,
          async () => {
            await arrived;
            loads += 1;
            load();
            return plansHandlers;
          },
        ),
      },
    },
  });
  return { desk, come, loads: () => loads };
}

describe('a call whose code is not loaded yet', () => {
  it('loads it once, however many call at once, and is answered like any other', async () => {
    const { desk, come, loads } = deskOfLatePlans();
    const calls = [desk.call('plans.add', ACTION), desk.call('plans.add', ACTION)];
    come();
    const [first, second] = await Promise.all(calls);
    expect(first?.id).not.toBe(second?.id);
    expect(await desk.call('plans.list', { metric: null })).toHaveLength(2);
    expect(loads()).toBe(1);
  });

  it('is not overtaken by one that comes after it', async () => {
    const { desk, come } = deskOfLatePlans();
    const adding = desk.call('plans.add', ACTION);
    const undoState = desk.call('values.undoState', {});
    come();
    await adding;
    expect(await undoState).toEqual({ undo: 'plans.add', redo: null });
  });

  it('is refused where its code cannot be loaded, which is told, and holds up nobody', async () => {
    const error = new Error('no such file');
    let isBroken = true;
    const { desk, come } = deskOfLatePlans(() => {
      if (isBroken) throw error;
    });
    const adding = desk.attempt('plans.add', ACTION);
    const undoState = desk.attempt('values.undoState', {});
    come();
    expect(await adding).toEqual({ ok: false, code: 'failed' });
    expect(await undoState).toMatchObject({ ok: true });
    expect(desk.failures).toEqual([error]);
    isBroken = false;
    expect(await desk.attempt('plans.add', ACTION)).toMatchObject({ ok: true });
  });

  it('that is stopped meanwhile does nothing', async () => {
    const desk = openDesk();
    const { given, input } = EXAMPLES['values.exportGrid'];
    await given?.(desk);
    const exporting = desk.attempt('values.exportGrid', input);
    desk.stop();
    expect(await exporting).toEqual({ ok: false, code: 'stopped' });
    expect(existsSync(fileOf(desk, 'grille.csv'))).toBe(false);
  });
});
