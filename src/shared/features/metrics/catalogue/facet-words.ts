import type { Words } from '../model.ts';
import type {
  BusinessModel,
  CanvasBox,
  FoundIn,
  FunnelStage,
  GrowthEngine,
  LeanStage,
  Perspective,
  Timing,
} from './facets.ts';
import { words } from './typography.ts';

export const funnelStageWords: Readonly<Record<FunnelStage, Words>> = {
  acquisition: words('Acquisition', 'Acquisition'),
  conversion: words('Conversion', 'Conversion'),
  engagement: words('Engagement', 'Engagement'),
  revenue: words('Revenu', 'Revenue'),
  referral: words('Recommandation', 'Referral'),
};

export const leanStageWords: Readonly<Record<LeanStage, Words>> = {
  empathy: words('Empathie', 'Empathy'),
  stickiness: words('Adhérence', 'Stickiness'),
  virality: words('Viralité', 'Virality'),
  revenue: words('Revenu', 'Revenue'),
  scale: words('Échelle', 'Scale'),
};

export const businessModelWords: Readonly<Record<BusinessModel, Words>> = {
  freelance_services: words('Prestations de services, conseil', 'Freelance services'),
  digital_products: words('Produits numériques', 'Digital products'),
  ecommerce: words('Boutique en ligne', 'Online shop'),
  saas: words('Logiciel par abonnement (SaaS)', 'Subscription software (SaaS)'),
  free_mobile_app: words('Application mobile gratuite', 'Free mobile app'),
  media_site: words('Site de contenu', 'Content site'),
  user_generated_content: words('Contenu créé par les utilisateurs', 'User-generated content'),
  two_sided_marketplace: words('Place de marché', 'Two-sided marketplace'),
};

export const growthEngineWords: Readonly<Record<GrowthEngine, Words>> = {
  stickiness: words('Adhérence : les clients restent', 'Stickiness: customers stay'),
  virality: words('Viralité : les clients en amènent d’autres', 'Virality: customers bring others'),
  revenue: words('Revenu : une vente paie la suivante', 'Revenue: one sale pays for the next'),
};

export const timingWords: Readonly<Record<Timing, Words>> = {
  lead: words('Annonce la suite', 'Leading indicator'),
  lag: words('Constate le résultat', 'Lagging indicator'),
};

export const perspectiveWords: Readonly<Record<Perspective, Words>> = {
  financial: words('Finances', 'Financial'),
  customer: words('Clients', 'Customer'),
  process: words('Processus internes', 'Internal process'),
  learning: words('Apprentissage', 'Learning'),
};

export const canvasBoxWords: Readonly<Record<CanvasBox, Words>> = {
  problem: words('Problème', 'Problem'),
  solution: words('Solution', 'Solution'),
  unique_value: words('Proposition de valeur unique', 'Unique value proposition'),
  unfair_advantage: words('Avantage décisif', 'Unfair advantage'),
  customer_segments: words('Segments de clientèle', 'Customer segments'),
  key_metrics: words('Indicateurs clés', 'Key metrics'),
  channels: words('Canaux', 'Channels'),
  cost_structure: words('Structure de coûts', 'Cost structure'),
  revenue_streams: words('Sources de revenus', 'Revenue streams'),
};

/** Where to look for a number. */
export const foundInWords: Readonly<Record<FoundIn, Words>> = {
  bank: words('Relevé bancaire', 'Bank statement'),
  stripe: words('Stripe ou outil de paiement', 'Stripe or payment tool'),
  analytics: words('Outil d’analyse d’audience', 'Analytics tool'),
  emailing: words('Outil d’emailing', 'Emailing tool'),
  crm: words('CRM ou suivi des prospects', 'CRM or list of leads'),
  own_count: words('À compter soi-même', 'Own count'),
};
