import { expressionOf, referencedIds } from '#shared/features/metrics/formula/references.ts';
import type { Definitions } from '#shared/features/metrics/model.ts';
import type { Subject } from './evaluation-cache.ts';

/** What depends on other metrics in one edition of the definitions than in another. */
export type ChangingDependencies = {
  /**
   * Every metric on which a subject depends in any edition; null where that is the same in all of
   * them. Through `prev`, a value of one edition looks into an earlier one, so all are taken
   * together.
   */
  readonly reachedBy: (what: Subject) => ReadonlySet<string> | null;
};

/** Compares the editions of all definitions; with one of them nothing changes. */
export function changingDependencies(editions: readonly Definitions[]): ChangingDependencies {
  if (editions.length < 2) return { reachedBy: () => null };
  const changed = new Set<string>();
  const named = new Map<string, Set<string>>();
  for (const definitions of editions) {
    for (const [id, definition] of definitions) {
      const expression = expressionOf(definition);
      const ids = named.get(id) ?? new Set();
      for (const next of expression ? referencedIds(expression) : []) ids.add(next);
      named.set(id, ids);
      if (editions[0]?.get(id) !== definition) changed.add(id);
    }
  }

  function reachedBy(what: Subject): ReadonlySet<string> | null {
    const reached = new Set(typeof what === 'string' ? [what] : referencedIds(what));
    // A set is walked in order of insertion, with what is added on the way.
    for (const id of reached) for (const next of named.get(id) ?? []) reached.add(next);
    return [...reached].some((id) => changed.has(id)) ? reached : null;
  }

  return { reachedBy };
}
