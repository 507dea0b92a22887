import { ENGLISH, FRENCH, onlyDone } from './profile-habits.ts';
import type { SkipReason } from './bank-row.ts';
import type { BankProfile } from './profile-model.ts';

/** Money that only moves between the user's own accounts at a platform. */
const PAYOUTS = {
  payout: 'internal',
  transfer: 'internal',
  payout_failure: 'internal',
  payout_cancel: 'internal',
  payout_reversal: 'internal',
} as const;

const STRIPE_REFUNDS = [
  'refund',
  'payment_refund',
  'refund_failure',
  'partial_capture_reversal',
  'dispute',
  'dispute_reversal',
] as const;

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
    refunds: { column: 'type', values: ['payment refund', 'payment reversal', 'chargeback'] },
    currency: 'currency',
    party: ['name'],
    label: ['item title', 'subject', 'type'],
    bankId: 'transaction id',
    method: 'other',
    filters: [
      onlyDone('status', ['completed']),
      {
        column: 'type',
        skips: paypalInternal([
          'general currency conversion',
          'general withdrawal',
          'bank deposit to pp account',
          'withdraw funds to bank account',
          'transfer to bank',
          'user initiated withdrawal',
          'general hold',
          'general hold release',
          'account hold for open authorization',
          'reversal of general account hold',
        ]),
      },
    ],
  },
  {
    ...FRENCH,
    id: 'paypal-fr',
    bank: 'PayPal',
    needs: ['date', 'avant commission', 'commission', 'net'],
    date: ['date'],
    amount: ['avant commission'],
    net: 'net',
    refunds: { column: 'type', values: ['remboursement de paiement', 'annulation de paiement'] },
    currency: 'devise',
    party: ['nom'],
    label: ["titre de l'objet", 'objet', 'type'],
    bankId: 'numero de transaction',
    method: 'other',
    filters: [
      onlyDone('etat', ['termine', 'effectue', 'completed', 'terminee']),
      {
        column: 'type',
        skips: paypalInternal([
          'conversion de devise standard',
          'virement standard',
          'virement sur compte bancaire',
          'approvisionnement du compte paypal',
          'retrait standard',
          "retrait a l'initiative de l'utilisateur",
          'virement bancaire sur le compte paypal',
        ]),
      },
    ],
  },
];

function paypalInternal(types: readonly string[]): Readonly<Record<string, SkipReason>> {
  return Object.fromEntries(types.map((type) => [type, 'internal']));
}
