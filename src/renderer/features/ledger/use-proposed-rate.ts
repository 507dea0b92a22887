import type { CategoryMap } from '#shared/features/ledger/category-map.ts';
import { usualRate } from '#shared/features/ledger/usual-rate.ts';
import type { VatStanding } from '#shared/features/taxes/vat-standing.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useVatStanding } from '#renderer/parts/taxes/use-vat-standing.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import { rateText } from './amount-text.ts';
import type { EntryDraft } from './entry-draft.ts';
import { readQuickDay } from './quick-day.ts';
import { isOfKind } from './vat/kind-draft.ts';

/** What the tax profile says of the VAT of an entry on its way. */
export type ProposedRate = {
  /** How VAT stands on the day of one. */
  readonly standingOf: (draft: EntryDraft) => VatStanding;
  /** True where the form speaks of VAT: where it is charged, may be, or was written already. */
  readonly hasVat: (draft: EntryDraft) => boolean;
  /** True where another rate may be usual: VAT stands otherwise on its day, or it is for something else. */
  readonly isOther: (before: EntryDraft, after: EntryDraft) => boolean;
  /** With the rate that most of its category has, where VAT is charged; without any in the exemption. */
  readonly usual: (draft: EntryDraft) => EntryDraft;
  /** As it is, but for the rates of the exemption: there are none, ever. */
  readonly allowed: (draft: EntryDraft) => EntryDraft;
};

export function useProposedRate(today: Day, categories: CategoryMap): ProposedRate {
  const { language } = useLocale();
  const { standingOn } = useVatStanding();
  const vatOf = ({ paidOn }: EntryDraft) => standingOn(readQuickDay(paidOn, today) ?? today);
  const allowed = (draft: EntryDraft): EntryDraft =>
    vatOf(draft) === 'franchise' ? withRate(draft, '') : draft;
  return {
    standingOf: vatOf,
    allowed,
    hasVat: (draft) =>
      vatOf(draft) !== 'franchise' || draft.lines.some(({ rate }) => rate.trim() !== ''),
    isOther: (before, after) =>
      vatOf(before) !== vatOf(after) || before.category !== after.category,
    usual: (draft) => {
      const category = categories.get(draft.category);
      if (vatOf(draft) !== 'registered' || !category) return allowed(draft);
      return withRate(draft, rateText(usualRate(category), language));
    },
  };
}

/** All usual amounts at one rate; without one, what is typed is the one amount there is. */
function withRate(draft: EntryDraft, rate: string): EntryDraft {
  const basis = rate === '' ? ({ basis: 'gross' } as const) : {};
  return {
    ...draft,
    lines: draft.lines.map((line) => (isOfKind(line) ? line : { ...line, ...basis, rate })),
  };
}
