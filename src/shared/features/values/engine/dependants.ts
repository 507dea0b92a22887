import type { MetricDefinition } from '../../metrics/model.ts';
import type { Dependencies, DependencyFinder } from './dependencies.ts';
import type { Access } from './dependency-walk.ts';
import type { Subject } from './memory.ts';

/** Somebody who looks at an input, and how. */
export type Looker = { readonly what: Subject; readonly access: Access };

/** Who depends on whom, read backwards: from an input to what is computed from it. */
export type Dependants = {
  /** Every look at a metric's values: its own, those of formulas, those of operands of `prev`. */
  readonly accessesTo: (metric: string) => readonly Looker[];
  /** The computed metrics that depend on a metric, directly or through others. */
  readonly of: (metric: string) => string[];
};

/** Follows every formula once, when it is first asked. */
export function createDependants(
  definitions: ReadonlyMap<string, MetricDefinition>,
  finder: DependencyFinder,
): Dependants {
  let index: ReadonlyMap<string, readonly Looker[]> | null = null;

  function accessesTo(metric: string): readonly Looker[] {
    index ??= indexed(definitions, finder);
    const own: Looker = { what: metric, access: { input: metric, when: 'within', shift: 0 } };
    return [own, ...(index.get(metric) ?? [])];
  }

  function of(metric: string): string[] {
    return [...definitions.keys()].filter((id) => {
      const dependencies = finder.ofMetric(id);
      if (!dependencies) return false;
      return dependencies.inputs.includes(metric) || dependencies.formulas.has(metric);
    });
  }

  return { accessesTo, of };
}

function indexed(
  definitions: ReadonlyMap<string, MetricDefinition>,
  finder: DependencyFinder,
): ReadonlyMap<string, readonly Looker[]> {
  const index = new Map<string, Looker[]>();
  const add = (what: Subject, { accesses }: Dependencies) => {
    for (const access of accesses) {
      const lookers = index.get(access.input) ?? [];
      lookers.push({ what, access });
      index.set(access.input, lookers);
    }
  };
  const operands = new Set<Exclude<Subject, string>>();
  for (const id of definitions.keys()) {
    const dependencies = finder.ofMetric(id);
    if (!dependencies) continue;
    add(id, dependencies);
    for (const operand of dependencies.earlier) operands.add(operand);
  }
  for (const operand of operands) add(operand, finder.ofExpression(operand));
  return index;
}
