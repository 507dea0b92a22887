import type { Method } from '../model.ts';
import type { SkipReason } from './bank-row.ts';

/**
 * How a table of a bank is read. Columns are named by their folded header (lower case, no accents);
 * where several are named, the first one that the file has and that is filled counts.
 */
export type BankProfile = {
  readonly id: string;
  readonly bank: string;
  /** The columns by which a file is recognised: all must be there. */
  readonly needs: readonly string[];
  /** Columns that a file of this profile never has. */
  readonly lacks?: readonly string[];
  readonly date: readonly string[];
  /** One signed column, or debit and credit. */
  readonly amount?: readonly string[];
  readonly debit?: string;
  readonly credit?: string;
  readonly decimal: ',' | '.';
  /** Order of day and month where the column itself does not tell; null: the user is asked. */
  readonly isDayFirst: boolean | null;
  readonly currency?: string;
  readonly party?: readonly string[];
  /** All that are filled, joined. */
  readonly label: readonly string[];
  readonly bankId?: string;
  readonly account?: string;
  /** What is kept back of the amount: a column of its own, or the amount less what is left of it. */
  readonly fee?: string;
  readonly net?: string;
  /** Rows that take a sale back: receipts below zero, not expenses. */
  readonly refunds?: { readonly column: string; readonly values: readonly string[] };
  readonly method?: Method;
  readonly methodFrom?: string;
  /** Values of a column that keep a row out; folded. `others` is the reason for all that is not kept. */
  readonly filters?: readonly RowFilter[];
};

/** A column that decides whether a row is an entry. */
export type RowFilter = {
  readonly column: string;
  readonly skips?: Readonly<Record<string, SkipReason>>;
  /** Only rows with one of these values are kept; the others are left out as `otherwise`. */
  readonly keeps?: readonly string[];
  readonly otherwise?: SkipReason;
};

const QONTO_STATES = {
  declined: 'cancelled',
  canceled: 'cancelled',
  cancelled: 'cancelled',
  refuse: 'cancelled',
  annule: 'cancelled',
  rejete: 'cancelled',
} as const;

const DONE_OR_PENDING = (column: string, done: readonly string[]): RowFilter => ({
  column,
  skips: {
    ...QONTO_STATES,
    failed: 'cancelled',
    reverted: 'cancelled',
    denied: 'cancelled',
    voided: 'cancelled',
    reversed: 'cancelled',
    expired: 'cancelled',
    rejected: 'cancelled',
  },
  keeps: done,
  otherwise: 'pending',
});

const FRENCH = { decimal: ',', isDayFirst: true } as const;
const ENGLISH = { decimal: '.', isDayFirst: null } as const;

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

/** The tables that are recognised, the more particular ones first. */
export const BANK_PROFILES: readonly BankProfile[] = [
  {
    ...ENGLISH,
    id: 'qonto-en',
    bank: 'Qonto',
    needs: ['status', 'total amount (incl. vat)', 'counterparty name', 'transaction id'],
    date: [
      'settlement date (utc)',
      'settlement date (local)',
      'operation date (utc)',
      'operation date (local)',
    ],
    amount: ['total amount (incl. vat)'],
    currency: 'currency',
    party: ['counterparty name'],
    label: ['reference', 'note'],
    bankId: 'transaction id',
    account: 'iban',
    methodFrom: 'payment method',
    filters: [DONE_OR_PENDING('status', ['settled', 'executed', 'completed'])],
  },
  {
    ...FRENCH,
    id: 'qonto-fr',
    bank: 'Qonto',
    needs: [
      'statut',
      'montant total (ttc)',
      'nom de la contrepartie',
      'identifiant de transaction',
    ],
    date: [
      'date de la valeur (utc)',
      'date de la valeur (local)',
      "date de l'operation (utc)",
      "date de l'operation (local)",
    ],
    amount: ['montant total (ttc)'],
    currency: 'devise',
    party: ['nom de la contrepartie'],
    label: ['reference', 'note'],
    bankId: 'identifiant de transaction',
    account: 'iban',
    methodFrom: 'methode de paiement',
    filters: [DONE_OR_PENDING('statut', ['execute', 'regle', 'executee', 'reglee', 'complete'])],
  },
  {
    ...FRENCH,
    id: 'shine',
    bank: 'Shine',
    needs: ['transaction id', 'transaction personnelle', 'debit', 'credit', 'libelle'],
    date: ['date de la valeur', "date d'operation"],
    debit: 'debit',
    credit: 'credit',
    party: ['nom de la contrepartie'],
    label: ['libelle', 'commentaire'],
    bankId: 'transaction id',
    account: 'iban',
    methodFrom: 'type de transaction',
    filters: [
      {
        column: 'transaction personnelle',
        skips: {
          oui: 'personal',
          yes: 'personal',
          true: 'personal',
          vrai: 'personal',
          '1': 'personal',
          x: 'personal',
        },
      },
    ],
  },
  {
    ...ENGLISH,
    id: 'revolut-business',
    bank: 'Revolut Business',
    needs: ['date completed (utc)', 'state', 'payment currency', 'amount'],
    date: ['date completed (utc)', 'date started (utc)'],
    amount: ['total amount', 'amount'],
    currency: 'payment currency',
    party: ['payer'],
    label: ['description', 'reference'],
    bankId: 'id',
    account: 'account',
    methodFrom: 'type',
    filters: [
      DONE_OR_PENDING('state', ['completed']),
      { column: 'type', skips: { exchange: 'internal' } },
    ],
  },
  {
    ...ENGLISH,
    id: 'revolut',
    bank: 'Revolut',
    needs: [
      'type',
      'product',
      'started date',
      'completed date',
      'description',
      'amount',
      'fee',
      'currency',
      'state',
    ],
    date: ['completed date', 'started date'],
    amount: ['amount'],
    currency: 'currency',
    label: ['description'],
    fee: 'fee',
    account: 'product',
    methodFrom: 'type',
    filters: [
      DONE_OR_PENDING('state', ['completed']),
      { column: 'type', skips: { exchange: 'internal' } },
    ],
  },
  {
    ...ENGLISH,
    id: 'n26',
    bank: 'N26',
    needs: ['booking date', 'partner name', 'payment reference', 'amount (eur)'],
    date: ['booking date', 'value date'],
    amount: ['amount (eur)'],
    party: ['partner name'],
    label: ['payment reference'],
    account: 'account name',
    methodFrom: 'type',
  },
  {
    ...ENGLISH,
    id: 'n26-old',
    bank: 'N26',
    needs: ['date', 'payee', 'transaction type', 'payment reference', 'amount (eur)'],
    date: ['date'],
    amount: ['amount (eur)'],
    party: ['payee'],
    label: ['payment reference'],
    methodFrom: 'transaction type',
  },
  {
    ...ENGLISH,
    isDayFirst: true,
    id: 'wise',
    bank: 'Wise',
    needs: ['transferwise id', 'date', 'amount', 'currency', 'running balance'],
    date: ['date'],
    amount: ['amount'],
    currency: 'currency',
    party: ['merchant', 'payee name', 'payer name'],
    label: ['description', 'payment reference'],
    bankId: 'transferwise id',
  },
  {
    ...FRENCH,
    id: 'boursobank',
    bank: 'BoursoBank',
    needs: ['dateop', 'dateval', 'label', 'amount', 'accountnum'],
    date: ['dateop', 'dateval'],
    amount: ['amount'],
    party: ['supplierfound'],
    label: ['label', 'comment'],
    account: 'accountnum',
  },
  {
    ...FRENCH,
    id: 'credit-agricole',
    bank: 'Crédit Agricole',
    needs: ['date', 'libelle', 'debit euros', 'credit euros'],
    date: ['date'],
    debit: 'debit euros',
    credit: 'credit euros',
    label: ['libelle'],
  },
  {
    ...FRENCH,
    id: 'bpce',
    bank: 'Banque Populaire, Caisse d’Épargne',
    needs: [
      'date de comptabilisation',
      'libelle simplifie',
      'libelle operation',
      'debit',
      'credit',
    ],
    date: ['date de comptabilisation', 'date operation'],
    debit: 'debit',
    credit: 'credit',
    party: ['libelle simplifie'],
    label: ['libelle operation', 'informations complementaires'],
    bankId: 'reference',
    methodFrom: 'type operation',
  },
  {
    ...FRENCH,
    id: 'cm-cic',
    bank: 'Crédit Mutuel, CIC',
    needs: ['date', 'date de valeur', 'debit', 'credit', 'libelle', 'solde'],
    date: ['date', 'date de valeur'],
    debit: 'debit',
    credit: 'credit',
    label: ['libelle'],
  },
  {
    ...FRENCH,
    id: 'cm-cic-amount',
    bank: 'Crédit Mutuel, CIC',
    needs: ['date', 'date de valeur', 'montant', 'libelle', 'solde'],
    date: ['date', 'date de valeur'],
    amount: ['montant'],
    label: ['libelle'],
  },
  {
    ...FRENCH,
    id: 'societe-generale',
    bank: 'Société Générale',
    needs: ["date de l'operation", 'libelle', "detail de l'ecriture", "montant de l'operation"],
    date: ["date de l'operation"],
    amount: ["montant de l'operation"],
    currency: 'devise',
    label: ["detail de l'ecriture", 'libelle'],
  },
  {
    ...FRENCH,
    id: 'bnp',
    bank: 'BNP Paribas',
    needs: ['date operation', 'libelle court', 'libelle operation', 'montant operation en euro'],
    date: ['date operation'],
    amount: ['montant operation en euro'],
    label: ['libelle operation'],
    methodFrom: 'type operation',
  },
  {
    ...FRENCH,
    id: 'banque-postale',
    bank: 'La Banque Postale',
    needs: ['date', 'libelle', 'montant(euros)'],
    date: ['date'],
    amount: ['montant(euros)'],
    label: ['libelle'],
  },
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
    filters: [DONE_OR_PENDING('status', ['paid'])],
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
      DONE_OR_PENDING('status', ['completed']),
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
      DONE_OR_PENDING('etat', ['termine', 'effectue', 'completed', 'terminee']),
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
