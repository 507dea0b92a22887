import { expense } from '#tests/shared/features/ledger/entries.ts';
import type { Desk } from '../support/desk.ts';
import type { Example } from './example.ts';

const PLACE = { metric: 'acquisition_spend', period: '2026-10' };

/** What was typed of October, and what the ledger says of it since. */
async function differ(desk: Desk): Promise<void> {
  await desk.call('values.enter', { cells: [{ ...PLACE, segment: null, value: 12_050 }] });
  await desk.call('ledger.add', expense({ paidOn: '2026-10-05', category: 'advertising' }));
}

type DifferenceOperation = 'today.read' | 'values.differences' | 'values.settle';

/** One call of every operation about what the ledger and a person say differently. */
export const DIFFERENCE_EXAMPLES: { readonly [N in DifferenceOperation]: Example<N> } = {
  'today.read': { given: differ, input: {} },
  'values.differences': { given: differ, input: {} },
  'values.settle': { given: differ, input: { places: [PLACE], stands: 'ledger' } },
};
