/*
 * What kind of business it is. Other windows than the settings’ know these, the first screen among
 * them, so no schema stands here.
 */

export const BUSINESS_MODELS = [
  'freelance_services',
  'digital_products',
  'ecommerce',
  'saas',
  'free_mobile_app',
  'media_site',
  'user_generated_content',
  'two_sided_marketplace',
] as const;

export const LEAN_STAGES = ['empathy', 'stickiness', 'virality', 'revenue', 'scale'] as const;
