import type { EntryFields } from '#shared/features/ledger/model.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import { usualRate } from '#shared/features/ledger/usual-rate.ts';
import { useVatStanding } from '#renderer/parts/taxes/use-vat-standing.ts';
import { useCategories } from '../use-categories.ts';
import { useCommand } from '#renderer/api/queries.ts';

const LONGEST_PATTERN = 200;

/** Makes a rule of a category that was chosen for a name; it goes before those of before. */
export function useCategoryRule(): (entry: EntryFields, category: string) => void {
  const adding = useCommand('ledger.addRule');
  const categories = useCategories();
  const { standingOn } = useVatStanding();
  return ({ party, label, kind: any, lines, paidOn }, category) => {
    const kind = any === 'receipt' ? 'receipt' : 'expense';
    const field = party === '' ? 'text' : 'party';
    const pattern = (party === '' ? label : party).slice(0, LONGEST_PATTERN);
    const found = categories.get(category);
    // The rate that the row has was proposed for the category that it no longer is in.
    const isCharged = standingOn(paidOn) === 'registered' && found !== undefined;
    const rate = isCharged ? usualRate(found) : (lines[0]?.rate ?? null);
    adding.mutate({ rule: { field, pattern, kind, party: null, category, rate, tag: NO_TAG } });
  };
}
