import type { CategoryKey } from '#shared/features/ledger/categories.ts';
import { NO_CATEGORY } from '#shared/features/ledger/model.ts';
import type { EntryKind, Method, VatKind } from '#shared/features/ledger/model.ts';
import type { Tag } from '#shared/features/ledger/tags.ts';
import { words } from '#shared/features/metrics/catalogue/typography.ts';
import type { Words } from '#shared/features/metrics/model.ts';
import type { Channel } from './figures.ts';
import type { MonthAmount } from './money.ts';

/** Where the money of the business lies. */
export type PlaceOfMoney = 'bank' | 'till' | 'savings';

/** One entry of every month, or of some. */
export type LedgerRow = {
  /** Of the month; banks rest at weekends, and what falls there is paid on the Friday before. */
  readonly day: number;
  readonly from: MonthAmount | null;
  readonly amount?: number;
  readonly share?: number;
  readonly when?:
    | { readonly month: number }
    | { readonly months: readonly number[] }
    | { readonly every: number; readonly at: number };
  readonly kind: EntryKind;
  readonly party: string | Words;
  readonly label: Words;
  readonly category: CategoryKey | typeof NO_CATEGORY.transfer;
  readonly method: Method;
  /** VAT in basis points; null: none to charge or recover. */
  readonly rate: number | null;
  readonly fx?: { readonly currency: string; readonly rate: string };
  readonly vatKind?: VatKind;
  /** Of a transfer: where the money lay, and where it went. */
  readonly places?: readonly [from: PlaceOfMoney, to: PlaceOfMoney];
  readonly isInvoiced?: boolean;
  readonly tag?: Partial<Tag>;
  /** The channel that it pays for. */
  readonly channel?: Channel;
};

type Common = Partial<LedgerRow> & Pick<LedgerRow, 'day'>;

/** A client who buys days. */
export const client = (party: string, label: Words, row: Common): LedgerRow => ({
  from: 'time',
  share: 1,
  kind: 'receipt',
  party,
  label,
  category: 'services',
  method: 'transfer',
  rate: 2000,
  isInvoiced: true,
  ...row,
});

/** What sells without a day, paid out by one house. */
export const sale = (label: Words, row: Common): LedgerRow => ({
  from: 'products',
  share: 1,
  kind: 'receipt',
  party: 'Stripe',
  label,
  category: 'services',
  method: 'transfer',
  rate: 2000,
  tag: { stream: 'scalable' },
  ...row,
});

export const club = (day: number): LedgerRow =>
  sale(words('Abonnements du Club', 'Club subscriptions'), {
    day,
    from: 'club',
    tag: { stream: 'scalable', isRecurring: true },
  });
export const course = (day: number, share = 1): LedgerRow =>
  sale(words('Ventes de « Cap clair »', '“Clear Heading” sales'), { day, share });

/** Something bought. */
export const cost = (
  party: string | Words,
  label: Words,
  category: CategoryKey,
  row: Common,
): LedgerRow => ({
  from: 'running',
  kind: 'expense',
  party,
  label,
  category,
  method: 'direct_debit',
  rate: 2000,
  ...row,
});

/** What it costs to be found. */
export const found = (party: string, label: Words, channel: Channel, row: Common): LedgerRow =>
  cost(party, label, 'advertising', {
    from: channel,
    share: 1,
    channel,
    tag: { isAcquisition: true },
    ...row,
  });

/** Money that moves between the places of the business: neither earned nor spent. */
export const move = (
  label: Words,
  places: readonly [from: PlaceOfMoney, to: PlaceOfMoney],
  row: Common,
): LedgerRow => ({
  from: null,
  kind: 'transfer',
  party: '',
  label,
  category: NO_CATEGORY.transfer,
  method: 'transfer',
  rate: null,
  places,
  ...row,
});
