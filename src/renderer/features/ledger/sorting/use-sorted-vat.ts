import { useState } from 'react';
import type { LineVat } from '#shared/features/ledger/guess/merchant-vat.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { sortedToOf, withVat } from './sorting-selection.ts';
import type { UnsortedRow } from './sorting-selection.ts';
import type { SortedRows } from './use-sorting.ts';

/** The VAT with which selected rows are sorted. */
export type SortedVat = {
  /** As it is proposed for each; none where it is asked of none. */
  readonly proposed: OutputOf<'ledger.vatOfSorted'>;
  /** Said for all of them; null: each as it is proposed. */
  readonly said: LineVat | null;
  readonly say: (vat: LineVat | null) => void;
  /** True while it is read, or has to be said of each: nothing is outside VAT in silence. */
  readonly isOpen: boolean;
  /** How many of several wait on, as their VAT has to be said; the others can be sorted. */
  readonly asked: number;
  /** The rows that can be sorted, each with its VAT. */
  readonly of: (rows: SortedRows) => SortedRows;
};

/** That of rows for the category that is chosen; a transfer bears none. */
export function useSortedVat(selected: readonly UnsortedRow[], choice: string | null): SortedVat {
  const to = choice === null ? null : sortedToOf(choice);
  const category = to !== null && 'category' in to ? to.category : '';
  const seqs = selected.map(({ entry }) => entry.seq);
  const question = JSON.stringify([category, seqs]);
  // What was said holds for one choice.
  const [kept, keep] = useState<{ question: string; vat: LineVat | null } | null>(null);
  const isAsked = category !== '' && seqs.length > 0;
  const reading = useOperationQuery(
    'ledger.vatOfSorted',
    { seqs, category: isAsked ? category : 'none' },
    { isEnabled: isAsked },
  );
  const proposed = isAsked ? (reading.data ?? []) : [];
  const said = kept?.question === question ? kept.vat : null;
  const askedOf = said === null ? seqsAsked(proposed) : new Set<number>();
  const isUnknown = askedOf.size > 0 && askedOf.size === seqs.length;
  return {
    proposed,
    said,
    say: (vat) => keep({ question, vat }),
    isOpen: isAsked && (reading.data === undefined || isUnknown),
    asked: askedOf.size,
    of: (rows) =>
      withVat(
        rows.filter(({ seq }) => !askedOf.has(seq)),
        proposed,
        said,
      ),
  };
}

function seqsAsked(proposed: SortedVat['proposed']): ReadonlySet<number> {
  return new Set(proposed.flatMap(({ seq, vat }) => (vat.by === 'asked' ? [seq] : [])));
}
