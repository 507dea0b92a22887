import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotKeeper } from '#renderer/features/values/grid/slot-keeper.ts';

describe('slotKeeper', () => {
  it('leaves a row that stays where it is, and gives the slot of one that goes to one that comes', () => {
    const slotsFor = slotKeeper();
    expect(Object.fromEntries(slotsFor(['a', 'b', 'c']))).toEqual({ a: 0, b: 1, c: 2 });
    expect(Object.fromEntries(slotsFor(['b', 'c', 'd']))).toEqual({ b: 1, c: 2, d: 0 });
  });

  it('never gives one slot to two rows, nor a slot beyond their number, and the same when asked again', () => {
    const keys = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(keys, { minLength: 1, maxLength: 20 }), (steps) => {
        const slotsFor = slotKeeper();
        let before: ReadonlyMap<string, number> = new Map();
        const most = Math.max(...steps.map(({ length }) => length));
        for (const step of steps) {
          const slots = slotsFor(step);
          expect(new Set(slots.keys())).toEqual(new Set(step));
          expect(new Set(slots.values()).size).toBe(step.length);
          for (const [key, slot] of slots) {
            expect(slot).toBeLessThan(most);
            expect(slot).toBe(before.get(key) ?? slot);
          }
          expect(slotsFor(step)).toEqual(slots);
          before = slots;
        }
      }),
    );
  });
});
