import type { BUSINESS_MODELS, LEAN_STAGES } from '#shared/kernel/business.ts';

/** The funnel, in the order in which a stranger becomes an ambassador. */
export const FUNNEL_STAGES = [
  'acquisition',
  'conversion',
  'engagement',
  'revenue',
  'referral',
] as const;
export type FunnelStage = (typeof FUNNEL_STAGES)[number];

/** One of the Lean Analytics stages; the settings own the list, since the user picks from it. */
export type LeanStage = (typeof LEAN_STAGES)[number];

/** One of the business models; the settings own the list, since the user picks from it. */
export type BusinessModel = (typeof BUSINESS_MODELS)[number];

/** What makes a business grow: customers stay, customers bring others, or each sale pays the next. */
export const GROWTH_ENGINES = ['stickiness', 'virality', 'revenue'] as const;
export type GrowthEngine = (typeof GROWTH_ENGINES)[number];

/** `lead`: moves before the money does, and can be acted on; `lag`: the outcome. */
export const TIMINGS = ['lead', 'lag'] as const;
export type Timing = (typeof TIMINGS)[number];

/** The four perspectives of the Balanced Scorecard. */
export const PERSPECTIVES = ['financial', 'customer', 'process', 'learning'] as const;
export type Perspective = (typeof PERSPECTIVES)[number];

/** The nine boxes of the Lean Canvas. */
export const CANVAS_BOXES = [
  'problem',
  'solution',
  'unique_value',
  'unfair_advantage',
  'customer_segments',
  'key_metrics',
  'channels',
  'cost_structure',
  'revenue_streams',
] as const;
export type CanvasBox = (typeof CANVAS_BOXES)[number];

/** Where a freelancer usually finds a number. */
export const FOUND_IN = ['bank', 'stripe', 'analytics', 'emailing', 'crm', 'own_count'] as const;
export type FoundIn = (typeof FOUND_IN)[number];
