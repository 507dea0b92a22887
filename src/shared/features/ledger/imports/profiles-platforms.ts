import { ENGLISH, FRENCH, onlyDone } from './profile-habits.ts';
import type { RowSkipReason } from './bank-row.ts';
import type { BankProfile, RowFilter } from './profile-model.ts';

/** Money that only moves between the user's own accounts at a platform. */
const PAYOUTS = {
  payout: 'internal',
  transfer: 'internal',
  payout_failure: 'internal',
  payout_cancel: 'internal',
  payout_reversal: 'internal',
  topup: 'internal',
  topup_reversal: 'internal',
} as const;

const STRIPE_REFUNDS = [
  'refund',
  'payment_refund',
  'refund_failure',
  'partial_capture_reversal',
  'dispute',
  'dispute_reversal',
] as const;

/** What PayPal only notes, such as a payment that was allowed but not yet taken. */
const isNoted = (column: string): RowFilter => ({
  column,
  skips: { memo: 'internal' },
});

const PAYPAL_EN_INTERNAL = paypalInternal([
  'general currency conversion',
  'currency conversion',
  'general withdrawal',
  'bank deposit to pp account',
  'withdraw funds to bank account',
  'transfer to bank',
  'user initiated withdrawal',
  'general authorization',
  'general hold',
  'general hold release',
  'account hold for open authorization',
  'reversal of general account hold',
]);
const PAYPAL_EN_REFUNDS = ['refund', 'payment refund', 'payment reversal', 'chargeback'];

const PAYPAL_FR_INTERNAL = paypalInternal([
  'conversion de devise',
  'conversion de devise standard',
  'virement standard',
  'virement sur compte bancaire',
  'approvisionnement du compte paypal',
  'autorisation generale',
  'retrait standard',
  "retrait a l'initiative de l'utilisateur",
  'virement bancaire sur le compte paypal',
]);
const PAYPAL_FR_REFUNDS = ['remboursement', 'remboursement de paiement', 'annulation de paiement'];

/** The tables of payment platforms. */
export const PLATFORMS: readonly BankProfile[] = [
  {
    ...ENGLISH,
    id: 'stripe-itemized',
    bank: 'Stripe',
    needs: ['balance_transaction_id', 'gross', 'fee', 'net', 'reporting_category'],
    date: ['available_on_utc', 'available_on', 'created_utc', 'created'],
    amount: ['gross'],
    net: 'net',
    refunds: { column: 'reporting_category', values: STRIPE_REFUNDS },
    currency: 'currency',
    label: ['description'],
    bankId: 'balance_transaction_id',
    method: 'card',
    filters: [{ column: 'reporting_category', skips: PAYOUTS }],
  },
  {
    ...ENGLISH,
    id: 'stripe',
    bank: 'Stripe',
    needs: ['id', 'type', 'amount', 'fee', 'net', 'currency', 'created (utc)'],
    date: ['available on (utc)', 'created (utc)'],
    amount: ['amount'],
    net: 'net',
    refunds: { column: 'type', values: STRIPE_REFUNDS },
    currency: 'currency',
    label: ['description'],
    bankId: 'id',
    method: 'card',
    filters: [{ column: 'type', skips: PAYOUTS }],
  },
  {
    ...ENGLISH,
    id: 'stripe-payouts',
    bank: 'Stripe',
    needs: ['id', 'amount', 'created (utc)', 'currency', 'arrival date (utc)'],
    lacks: ['net'],
    date: ['arrival date (utc)'],
    amount: ['amount'],
    currency: 'currency',
    label: ['description', 'statement descriptor'],
    bankId: 'id',
    filters: [onlyDone('status', ['paid'])],
  },
  {
    ...ENGLISH,
    id: 'paypal-en',
    bank: 'PayPal',
    needs: ['date', 'name', 'type', 'status', 'gross', 'fee', 'net', 'transaction id'],
    date: ['date'],
    amount: ['gross'],
    net: 'net',
    refunds: { column: 'type', values: PAYPAL_EN_REFUNDS },
    currency: 'currency',
    party: ['name'],
    label: ['item title', 'subject', 'type'],
    bankId: 'transaction id',
    method: 'other',
    filters: [
      onlyDone('status', ['completed']),
      { column: 'type', skips: PAYPAL_EN_INTERNAL },
      isNoted('balance impact'),
    ],
  },
  {
    ...ENGLISH,
    id: 'paypal-en-balance',
    bank: 'PayPal',
    needs: ['date', 'description', 'currency', 'gross', 'fee', 'net', 'transaction id', 'name'],
    lacks: ['type'],
    date: ['date'],
    amount: ['gross'],
    net: 'net',
    refunds: { column: 'description', values: PAYPAL_EN_REFUNDS },
    currency: 'currency',
    party: ['name'],
    label: ['description'],
    bankId: 'transaction id',
    method: 'other',
    filters: [{ column: 'description', skips: PAYPAL_EN_INTERNAL }],
  },
  {
    ...FRENCH,
    id: 'paypal-fr',
    bank: 'PayPal',
    needs: ['date', 'avant commission', 'commission', 'net'],
    lacks: ['description'],
    date: ['date'],
    amount: ['avant commission'],
    net: 'net',
    refunds: { column: 'type', values: PAYPAL_FR_REFUNDS },
    currency: 'devise',
    party: ['nom'],
    label: ["titre de l'objet", 'objet', 'type'],
    bankId: 'numero de transaction',
    method: 'other',
    filters: [
      onlyDone('etat', ['termine', 'effectue', 'completed', 'terminee']),
      { column: 'type', skips: PAYPAL_FR_INTERNAL },
      isNoted('impact sur le solde'),
    ],
  },
  {
    ...FRENCH,
    id: 'paypal-fr-balance',
    bank: 'PayPal',
    needs: ['date', 'description', 'devise', 'avant commission', 'commission', 'net'],
    date: ['date'],
    amount: ['avant commission'],
    net: 'net',
    refunds: { column: 'description', values: PAYPAL_FR_REFUNDS },
    currency: 'devise',
    party: ['nom'],
    label: ['description'],
    bankId: 'numero de transaction',
    method: 'other',
    filters: [{ column: 'description', skips: PAYPAL_FR_INTERNAL }],
  },
];

function paypalInternal(types: readonly string[]): Readonly<Record<string, RowSkipReason>> {
  return Object.fromEntries(types.map((type) => [type, 'internal']));
}
