import type { BuiltInProfile } from '../built-in.ts';

/** Refunds of a sale come in the days after it. */
const SETTLES = 2;

/** Orders: seen verbatim; one row a line, what is of the order on the first. Sessions: single names. */
const shopify: BuiltInProfile[] = [
  {
    profile: {
      profile: 1,
      name: 'shopify-orders',
      tool: 'Shopify',
      file: {
        format: 'csv',
        headings: [
          'Name',
          'Email',
          'Financial Status',
          'Currency',
          'Total',
          'Created at',
          'Lineitem quantity',
          'Refunded Amount',
        ],
        decimal: '.',
      },
      time: { column: 'Created at', grain: 'event', missing: 'zero' },
      key: ['Name'],
      keep: [{ column: 'Financial Status', is: ['paid', 'partially_refunded', 'refunded'] }],
      numbers: [
        { metric: 'orders', rule: 'count' },
        {
          metric: 'revenue_scalable',
          rule: 'sum',
          column: 'Total',
          minus: ['Refunded Amount'],
          currency: { column: 'Currency' },
        },
        { metric: 'customers_new', rule: 'first', by: 'Email' },
      ],
    },
    settles: SETTLES,
    way: {
      fr: 'Shopify › Commandes › Exporter › CSV',
      en: 'Shopify › Orders › Export › CSV',
    },
  },
  {
    profile: {
      profile: 1,
      name: 'shopify-sessions',
      tool: 'Shopify',
      file: {
        format: 'csv',
        headings: [
          'Day',
          'Sessions',
          'Sessions with cart additions',
          'Sessions that completed checkout',
        ],
      },
      time: { column: 'Day', grain: 'day', missing: 'unknown' },
      numbers: [
        { metric: 'sessions', rule: 'sum', column: 'Sessions' },
        { metric: 'page_views', rule: 'sum', column: 'Pageviews' },
        { metric: 'carts_started', rule: 'sum', column: 'Sessions with cart additions' },
        {
          metric: 'carts_abandoned',
          rule: 'sum',
          column: 'Sessions with cart additions',
          minus: ['Sessions that completed checkout'],
        },
        { metric: 'users', rule: 'last', column: 'Online store visitors' },
      ],
    },
    splits: [],
    settles: SETTLES,
    way: {
      fr: 'Shopify › Analyses › Rapports › Sessions au fil du temps › Exporter',
      en: 'Shopify › Analytics › Reports › Sessions over time › Export',
    },
  },
];

/**
 * Sales by day of Shopify and WooCommerce: seen verbatim. By product or channel an order stands in
 * several rows. What was sold is of the day of the order, and not of its payment: offered only.
 */
const salesByDay: BuiltInProfile[] = [
  {
    name: 'shopify-sales',
    tool: 'Shopify',
    headings: ['Day', 'Orders', 'Gross sales', 'Discounts', 'Net sales', 'Total sales'],
    way: {
      fr: 'Shopify › Analyses › Rapports › Ventes totales au fil du temps › Exporter',
      en: 'Shopify › Analytics › Reports › Total sales over time › Export',
    },
  },
  {
    name: 'woocommerce-revenue',
    tool: 'WooCommerce',
    headings: ['Date', 'Orders', 'Gross sales', 'Returns', 'Coupons', 'Net sales', 'Total sales'],
    way: {
      fr: 'WooCommerce › Statistiques › Revenu › Télécharger',
      en: 'WooCommerce › Analytics › Revenue › Download',
    },
  },
].map(({ name, tool, headings, way }) => ({
  profile: {
    profile: 1,
    name,
    tool,
    file: { format: 'csv', headings },
    time: { column: headings[0] ?? '', grain: 'day', missing: 'unknown' },
    numbers: [
      { metric: 'orders', rule: 'sum', column: 'Orders' },
      { metric: 'revenue_scalable', rule: 'sum', column: 'Net sales' },
    ],
  },
  offered: ['revenue_scalable'],
  splits: [],
  settles: SETTLES,
  way,
}));

export const SHOPS: readonly BuiltInProfile[] = [...shopify, ...salesByDay];
