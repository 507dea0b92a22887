import type { BUSINESS_MODELS } from '#shared/kernel/business.ts';

/** The ways from a stranger to income that carry money. */
export const CHAIN_IDS = [
  'pipeline',
  'outreach',
  'days',
  'shop',
  'list',
  'subscriptions',
  'free_subscriptions',
  'app',
  'ads',
  'marketplace',
] as const;
export type ChainId = (typeof CHAIN_IDS)[number];

/**
 * A count as it is read from the figures: a metric, less another one where only the rest goes on, or
 * as many as there were when the month began. Metrics are named by their ids: one that no catalogue
 * knows is a step that is not followed.
 */
export type Term = { readonly id: string; readonly less?: string; readonly isOpening?: true };

/** A place on the way: how many are there. */
export type ChainNode = {
  /** What they are counted by; the first that is known. */
  readonly asks: readonly Term[];
  /** How many of the node before came here, where that is counted apart from `asks`. */
  readonly yes?: readonly Term[];
  /**
   * What leads here from the node before: `share`, so many of those that could; `ratio`, so many
   * for each, which may be more than one and has no chance to take out of it.
   */
  readonly step: 'share' | 'ratio';
  /** Only where these two are the same money, to 1 %: else the node belongs to other sales as well. */
  readonly onlyIfSame?: readonly [string, string];
};

export type ProductChain = {
  readonly kind: 'product';
  readonly id: ChainId;
  readonly nodes: readonly ChainNode[];
  /** The income at the end. */
  readonly amount: string;
  /** Sells the owner's own days: more cannot be sold than are left. */
  readonly isOwnTime: boolean;
};

/** Income that goes on month after month, until it is cancelled. */
export type SubscriptionChain = {
  readonly kind: 'subscriptions';
  readonly id: ChainId;
  /** Who may join, and who does. */
  readonly asks: Term;
  readonly yes: Term;
  readonly customers: string;
  readonly lost: string;
  readonly monthly: string;
};
export type Chain = ProductChain | SubscriptionChain;

function share(id: string): ChainNode {
  return { asks: [{ id }], step: 'share' };
}

function ratio(id: string): ChainNode {
  return { asks: [{ id }], step: 'ratio' };
}

function product(
  id: ChainId,
  nodes: readonly ChainNode[],
  amount: string,
  isOwnTime = false,
): ProductChain {
  return { kind: 'product', id, nodes, amount, isOwnTime };
}

const QUOTES = [share('quotes_sent'), share('quotes_won')];
const PIPELINE = product(
  'pipeline',
  [share('leads'), share('sql'), ...QUOTES],
  'quotes_amount_won',
  true,
);
const OUTREACH = product(
  'outreach',
  [
    share('prospects_contacted'),
    share('replies'),
    share('meetings_booked'),
    share('meetings_held'),
    ...QUOTES,
  ],
  'quotes_amount_won',
  true,
);
const DAYS = product('days', [share('days_available'), share('days_billable')], 'revenue_time');
const SHOP = product(
  'shop',
  [
    { asks: [{ id: 'sales_page_visitors' }, { id: 'sessions' }], step: 'share' },
    share('carts_started'),
    {
      asks: [{ id: 'orders' }],
      yes: [{ id: 'carts_started', less: 'carts_abandoned' }, { id: 'orders' }],
      step: 'share',
    },
  ],
  'revenue_orders',
);
const LIST = product(
  'list',
  [
    ratio('list_size'),
    ratio('emails_delivered'),
    share('emails_clicked'),
    { ...share('orders'), onlyIfSame: ['revenue_email', 'revenue_orders'] },
  ],
  'revenue_email',
);
const APP = product('app', [share('active_monthly'), share('app_users_paying')], 'revenue');
const ADS = product(
  'ads',
  [share('sessions'), ratio('page_views'), ratio('ad_impressions')],
  'ad_revenue',
);
const MARKETPLACE = product(
  'marketplace',
  [
    share('searches'),
    { asks: [{ id: 'searches', less: 'searches_empty' }], step: 'share' },
    share('orders'),
    ratio('gmv'),
  ],
  'revenue',
);

function subscriptions(id: ChainId, asks: string, yes: string): SubscriptionChain {
  return {
    kind: 'subscriptions',
    id,
    asks: { id: asks },
    yes: { id: yes },
    customers: 'customers',
    lost: 'customers_lost',
    monthly: 'arpa_monthly',
  };
}

const TRIALS = subscriptions('subscriptions', 'trials_started', 'trials_converted');
const FREE = subscriptions('free_subscriptions', 'signups_free', 'upgrades_paid');

/** The ways of each business model, the first meant first. */
export const CHAINS: Readonly<Record<(typeof BUSINESS_MODELS)[number], readonly Chain[]>> = {
  freelance_services: [PIPELINE, OUTREACH, DAYS],
  digital_products: [SHOP, LIST],
  ecommerce: [SHOP],
  saas: [TRIALS, FREE],
  free_mobile_app: [APP],
  media_site: [ADS, LIST],
  user_generated_content: [ADS],
  two_sided_marketplace: [MARKETPLACE],
};

/** Followed by some, and on no way to income: it is said, so that nobody waits for it. */
export const WITHOUT_PATH: Readonly<Partial<Record<keyof typeof CHAINS, string>>> = {
  user_generated_content: 'contribution_rate',
};
