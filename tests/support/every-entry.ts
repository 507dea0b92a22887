import type { InputOf } from '#shared/ipc/contract.ts';
import type { EntryFilter } from '#shared/features/ledger/contract.ts';

/** The filter that lets every entry of the ledger through. */
export const EVERY_ENTRY: EntryFilter = {
  from: null,
  to: null,
  kind: null,
  category: null,
  method: null,
  party: null,
  state: null,
  text: '',
};

/** The first of them, by the day on which they were paid. */
export const FIRST_ENTRIES: InputOf<'ledger.list'> = {
  filter: EVERY_ENTRY,
  sort: { by: 'paidOn', isDescending: false },
  offset: 0,
  limit: 50,
};
