import { BUSINESS_MODELS } from '#shared/kernel/business.ts';
import type { BusinessModel } from '../facets.ts';

/** A metric that means something to any one-person business. */
export const EVERY_MODEL: readonly BusinessModel[] = BUSINESS_MODELS;

/** Whoever lives from a web site that strangers visit. */
export const WEB_MODELS: readonly BusinessModel[] = BUSINESS_MODELS.filter(
  (model) => model !== 'free_mobile_app',
);

/** Whoever sells on a page, without talking to each buyer. */
export const SELF_SERVICE_MODELS: readonly BusinessModel[] = [
  'digital_products',
  'ecommerce',
  'saas',
  'free_mobile_app',
  'two_sided_marketplace',
];

/** Whoever is paid order by order, or renewal by renewal. */
export const ORDER_MODELS: readonly BusinessModel[] = [
  'digital_products',
  'ecommerce',
  'saas',
  'two_sided_marketplace',
];

/** Whoever has a cart that can be left behind. */
export const CART_MODELS: readonly BusinessModel[] = [
  'digital_products',
  'ecommerce',
  'two_sided_marketplace',
];

/** Whoever lets people try before they pay. */
export const TRIAL_MODELS: readonly BusinessModel[] = [
  'digital_products',
  'saas',
  'free_mobile_app',
];

/** Whoever writes quotes. */
export const QUOTING_MODELS: readonly BusinessModel[] = ['freelance_services', 'saas'];

/** Whoever talks to a lead before the sale. */
export const SALES_CALL_MODELS: readonly BusinessModel[] = [
  'freelance_services',
  'saas',
  'two_sided_marketplace',
];

/** Whoever sorts leads by profile before giving them time. */
export const QUALIFYING_MODELS: readonly BusinessModel[] = [
  'freelance_services',
  'digital_products',
  'saas',
  'two_sided_marketplace',
];

/** Whoever keeps paying customers over months: subscriptions, memberships, retainers. */
export const RECURRING_MODELS: readonly BusinessModel[] = [
  'freelance_services',
  'digital_products',
  'saas',
  'free_mobile_app',
  'media_site',
];

/** Whoever hopes that a customer buys a second time. */
export const REPURCHASE_MODELS: readonly BusinessModel[] = [
  'freelance_services',
  'digital_products',
  'ecommerce',
  'two_sided_marketplace',
];

/** Whoever people come back to use rather than to buy. */
export const USED_OFTEN_MODELS: readonly BusinessModel[] = [
  'saas',
  'free_mobile_app',
  'media_site',
  'user_generated_content',
  'two_sided_marketplace',
];

/** Whoever has users that can invite others from inside the product. */
export const INVITING_MODELS: readonly BusinessModel[] = [
  'digital_products',
  'saas',
  'free_mobile_app',
  'user_generated_content',
  'two_sided_marketplace',
];

/** Whoever sells the attention of readers. */
export const AD_MODELS: readonly BusinessModel[] = ['media_site', 'user_generated_content'];

/** Whoever writes to strangers first, one by one. */
export const OUTREACH_MODELS: readonly BusinessModel[] = ['freelance_services', 'saas'];

/** Whoever gives a guide or a short course for an address. */
export const LEAD_MAGNET_MODELS: readonly BusinessModel[] = [
  'freelance_services',
  'digital_products',
  'saas',
];

/** Whoever asks for an address in a window that opens by itself. */
export const POPUP_MODELS: readonly BusinessModel[] = [
  'digital_products',
  'ecommerce',
  'media_site',
];

/** Whoever leads to an offer by a few questions. */
export const QUIZ_MODELS: readonly BusinessModel[] = [
  'freelance_services',
  'digital_products',
  'ecommerce',
];

/** Whoever has users with an account. */
export const ACCOUNT_MODELS: readonly BusinessModel[] = [
  'saas',
  'free_mobile_app',
  'user_generated_content',
  'two_sided_marketplace',
];

/** Whoever opens free accounts on a web site. */
export const FREE_ACCOUNT_SITES: readonly BusinessModel[] = [
  'saas',
  'media_site',
  'user_generated_content',
  'two_sided_marketplace',
];

/** Whoever gives the product away and sells more of it. */
export const FREEMIUM_MODELS: readonly BusinessModel[] = ['saas', 'free_mobile_app', 'media_site'];

/** Whoever sells to the own list. */
export const MAILING_SHOP_MODELS: readonly BusinessModel[] = [
  'digital_products',
  'ecommerce',
  'saas',
  'media_site',
];

/** Whoever sells from a shop of their own. */
export const SHOP_MODELS: readonly BusinessModel[] = ['digital_products', 'ecommerce'];

/** Whoever sells without a quote, from a shop of their own or by subscription. */
export const SHOP_AND_SAAS: readonly BusinessModel[] = ['digital_products', 'ecommerce', 'saas'];

/** Whoever sells subscriptions. */
export const SUBSCRIPTION_MODELS: readonly BusinessModel[] = [
  'digital_products',
  'saas',
  'media_site',
];
