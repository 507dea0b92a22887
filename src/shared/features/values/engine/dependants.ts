import type { Dependencies } from './dependencies.ts';
import type { Access } from './dependency-walk.ts';
import type { Subject } from './evaluation-cache.ts';
import { changingDependencies } from './changing-dependencies.ts';
import type { Evaluator } from './evaluator.ts';

/** A subject that uses an input, and how; null: not always in the same way, so at any period. */
export type Dependant = { readonly what: Subject; readonly access: Access | null };

/** Who depends on whom, read backwards: from an input to what is computed from it. */
export type Dependants = {
  /** Every use of a metric's values: its own, those of formulas, those of operands of `prev`. */
  readonly accessesTo: (metric: string) => readonly Dependant[];
};

type DefinedFormulas = Pick<Evaluator, 'definitions' | 'finder'>;

/** Follows every formula of every edition once, when it is first asked. */
export function createDependants(editions: readonly DefinedFormulas[]): Dependants {
  let index: ReadonlyMap<string, readonly Dependant[]> | null = null;

  function accessesTo(metric: string): readonly Dependant[] {
    index ??= indexed(editions);
    const own: Dependant = { what: metric, access: { input: metric, when: 'within', shift: 0 } };
    return [own, ...(index.get(metric) ?? [])];
  }

  return { accessesTo };
}

/** The computed metrics that depend on a metric, directly or through others. */
export function dependantsOf({ definitions, finder }: DefinedFormulas, metric: string): string[] {
  return [...definitions.keys()].filter((id) => {
    const dependencies = finder.ofMetric(id);
    if (!dependencies) return false;
    return dependencies.inputs.includes(metric) || dependencies.formulas.has(metric);
  });
}

function indexed(editions: readonly DefinedFormulas[]): ReadonlyMap<string, readonly Dependant[]> {
  const index = new Map<string, Dependant[]>();
  const add = (input: string, dependant: Dependant) => {
    const dependants = index.get(input) ?? [];
    dependants.push(dependant);
    index.set(input, dependants);
  };
  const changing = changingDependencies(editions.map(({ definitions }) => definitions));
  for (const [what, inputs] of subjectsIn(editions)) {
    const everything = changing.reachedBy(what);
    if (everything === null)
      for (const access of inputs.accesses) add(access.input, { what, access });
    else for (const input of everything) add(input, { what, access: null });
  }
  return index;
}

/** The computed metrics and the operands of `prev`, with what they depend on in some edition. */
function subjectsIn(editions: readonly DefinedFormulas[]): ReadonlyMap<Subject, Dependencies> {
  const subjects = new Map<Subject, Dependencies>();
  for (const { definitions, finder } of editions) {
    for (const id of definitions.keys()) {
      const dependencies = finder.ofMetric(id);
      if (!dependencies) continue;
      subjects.set(id, dependencies);
      for (const operand of dependencies.earlier) {
        subjects.set(operand, finder.ofExpression(operand));
      }
    }
  }
  return subjects;
}
