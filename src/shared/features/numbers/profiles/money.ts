import type { BuiltInProfile } from '../built-in.ts';
import type { ProfileNumber } from '../profile.ts';

/** Refunds of a sale come in the days after it. */
const SETTLES = 2;

function subscriptionNumbers(start: string): ProfileNumber[] {
  // A trial is no customer yet.
  const time = ['Trial End (UTC)', start];
  const span = { time, to: 'Ended At (UTC)' };
  return [
    {
      metric: 'mrr',
      rule: 'level',
      column: 'Amount',
      times: 'Quantity',
      factor: {
        column: 'Interval',
        values: { month: 1, year: '1/12', week: '52/12', day: '365/12' },
      },
      currency: { column: 'Currency' },
      ...span,
    },
    { metric: 'customers', rule: 'level', by: 'Customer ID', ...span },
    { metric: 'customers_new', rule: 'first', by: 'Customer ID', ...span },
    { metric: 'customers_lost', rule: 'lost', by: 'Customer ID', ...span },
    {
      metric: 'trials_started',
      rule: 'count',
      time: 'Trial Start (UTC)',
      keep: [{ column: 'Trial Start (UTC)', filled: true }],
    },
    {
      metric: 'trials_converted',
      rule: 'count',
      time: 'Trial End (UTC)',
      keep: [
        { column: 'Trial End (UTC)', filled: true },
        { column: 'Ended At (UTC)', after: 'Trial End (UTC)' },
      ],
    },
  ];
}

/** Subscriptions: single names of columns seen; of the two names of the start there is often one. */
const stripeSubscriptions: BuiltInProfile[] = (
  [
    ['stripe-subscriptions', 'Start (UTC)', []],
    ['stripe-subscriptions-start-date', 'Start Date (UTC)', ['Start (UTC)']],
  ] as const
).map(([name, start, without]) => ({
  profile: {
    profile: 1,
    name,
    tool: 'Stripe',
    file: {
      format: 'csv',
      headings: [
        'id',
        'Customer ID',
        'Quantity',
        'Currency',
        'Interval',
        'Amount',
        start,
        'Trial End (UTC)',
        'Ended At (UTC)',
      ],
      decimal: '.',
    },
    time: { column: start, grain: 'event', zone: 'utc', missing: 'zero', lifetime: true },
    key: ['id'],
    numbers: subscriptionNumbers(start),
  },
  without,
  way: {
    fr: 'Stripe › Facturation › Abonnements › Exporter, tous les statuts, toutes les colonnes',
    en: 'Stripe › Billing › Subscriptions › Export, all statuses, all columns',
  },
}));

/** Payments and customers: seen verbatim. What a customer spent is of all time, and never summed. */
const stripe: BuiltInProfile[] = [
  {
    profile: {
      profile: 1,
      name: 'stripe-payments',
      tool: 'Stripe',
      file: {
        format: 'csv',
        headings: ['id', 'Created date (UTC)', 'Amount', 'Amount Refunded', 'Currency', 'Status'],
        decimal: '.',
      },
      time: { column: 'Created date (UTC)', grain: 'event', zone: 'utc', missing: 'zero' },
      key: ['id'],
      keep: [{ column: 'Status', is: ['Paid', 'Refunded'] }],
      numbers: [
        { metric: 'conversions_hard', rule: 'count' },
        {
          metric: 'revenue_scalable',
          rule: 'sum',
          column: 'Amount',
          minus: ['Amount Refunded'],
          currency: { column: 'Currency' },
        },
      ],
    },
    converted: {
      Amount: 'Converted Amount',
      'Amount Refunded': 'Converted Amount Refunded',
      Currency: 'Converted Currency',
    },
    settles: SETTLES,
    way: {
      fr: 'Stripe › Transactions › Paiements › Exporter, toutes les colonnes',
      en: 'Stripe › Transactions › Payments › Export, all columns',
    },
  },
  {
    profile: {
      profile: 1,
      name: 'stripe-customers',
      tool: 'Stripe',
      file: {
        format: 'csv',
        headings: ['id', 'Email', 'Created (UTC)', 'Total Spend', 'Payment Count'],
        decimal: '.',
      },
      time: {
        column: 'Created (UTC)',
        grain: 'event',
        zone: 'utc',
        missing: 'zero',
        lifetime: true,
      },
      key: ['id'],
      numbers: [
        { metric: 'customers_new', rule: 'count', keep: [{ column: 'Payment Count', min: 1 }] },
      ],
    },
    offered: ['customers_new'],
    way: {
      fr: 'Stripe › Clients › Exporter',
      en: 'Stripe › Customers › Export',
    },
  },
];

export const MONEY: readonly BuiltInProfile[] = [...stripeSubscriptions, ...stripe];
