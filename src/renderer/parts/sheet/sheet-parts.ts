import type { CellRange, Position, Selection } from './position.ts';
import { withoutFaults } from './sheet-state.ts';
import type { SheetState } from './sheet-state.ts';
import type { Plan, SheetSource } from './sheet-source.ts';

/** Changes what is kept; by a function, since several changes may come before the next render. */
export type ChangeState<Reason> = (next: (known: SheetState<Reason>) => SheetState<Reason>) => void;

/** What a sheet is made of: where its cells come from, what is kept of it, and how that changes. */
export type SheetParts<Reason> = {
  readonly source: SheetSource<Reason>;
  readonly state: SheetState<Reason>;
  readonly change: ChangeState<Reason>;
  /** null only while there is no row. */
  readonly selection: Selection | null;
  readonly range: CellRange | null;
};

/** Writes these cells; what the file refuses comes back as faults of its cells. */
export function write<Reason>(
  change: ChangeState<Reason>,
  plan: Extract<Plan<Reason>, { isSound: true }>,
  positions: readonly Position[],
): void {
  // First of all: what it shows ahead is then drawn together with what changes here.
  const saved = plan.save();
  change((known) => ({
    ...known,
    faults: withoutFaults(known.faults, positions),
    underWay: known.underWay + 1,
  }));
  void saved.then(({ isSaved, faults }) =>
    change((known) => ({
      ...known,
      faults: faults.size === 0 ? known.faults : new Map([...known.faults, ...faults]),
      underWay: known.underWay - 1,
      hasSaved: known.hasSaved || isSaved,
    })),
  );
}
