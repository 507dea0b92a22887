/**
 * Gives each key a slot and leaves it there for as long as it is asked for; a key that goes leaves its
 * slot to one that comes. A row that comes into sight then takes over the elements of one that left it,
 * with other texts in them: the window makes and throws away nothing while one scrolls. Asking twice
 * for the same keys gives the same slots.
 */
export function slotKeeper(): (keys: readonly string[]) => ReadonlyMap<string, number> {
  let slots: ReadonlyMap<string, number> = new Map();
  return (keys) => {
    const next = new Map<string, number>();
    for (const key of keys) {
      const slot = slots.get(key);
      if (slot !== undefined) next.set(key, slot);
    }
    const taken = new Set(next.values());
    let free = 0;
    for (const key of keys) {
      if (next.has(key)) continue;
      while (taken.has(free)) free += 1;
      taken.add(free);
      next.set(key, free);
    }
    slots = next;
    return next;
  };
}
