import { useVatStanding } from '#renderer/parts/taxes/use-vat-standing.ts';
import { readQuickDay } from '../quick-day.ts';
import type { EntryFormState } from '../use-entry-form.ts';
import type { KindGround } from './kind-draft.ts';

/** What the VAT of an entry on its way goes by: its direction, and whether the business is exempt. */
export function useKindGround({ draft, today }: EntryFormState): KindGround {
  const { standingOn } = useVatStanding();
  const day = readQuickDay(draft.paidOn, today) ?? today;
  return { side: draft.kind, isExempt: standingOn(day) === 'franchise' };
}
