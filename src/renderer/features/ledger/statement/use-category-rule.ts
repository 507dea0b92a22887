import type { EntryFields } from '#shared/features/ledger/model.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import { useCommand } from '#renderer/api/queries.ts';

const LONGEST_PATTERN = 200;

/** Makes a rule of a category that was chosen for a name; it goes before those of before. */
export function useCategoryRule(): (entry: EntryFields, category: string) => void {
  const adding = useCommand('ledger.addRule');
  return ({ party, label, kind: any }, category) => {
    const kind = any === 'receipt' ? 'receipt' : 'expense';
    const field = party === '' ? 'text' : 'party';
    const pattern = (party === '' ? label : party).slice(0, LONGEST_PATTERN);
    // Its VAT follows from the category and the name.
    adding.mutate({
      rule: { field, pattern, kind, party: null, category, rate: null, tag: NO_TAG },
    });
  };
}
