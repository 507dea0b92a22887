import type { CatalogueRow } from '../entry.ts';
import { ACCOUNT_MODELS } from './model-groups.ts';

/** Customers who bring customers: how many, how fast. */
export const referralInvitations: readonly CatalogueRow[] = [
  {
    id: 'invitations_per_customer',
    measure: { kind: 'computed', unit: 'ratio', good: 'up', cadence: 'month' },
    formula: 'invitations_sent / customers_new',
    place: { stage: 'referral', lean: ['virality'], models: ACCOUNT_MODELS },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unfair_advantage', foundIn: 'analytics' },
    name: { fr: 'Invitations par nouveau client', en: 'Invitations per new customer' },
    definition: {
      fr: 'Combien de personnes invite un client qui arrive.',
      en: 'How many people a newcomer invites.',
    },
    example: {
      fr: '100 invitations pour 20 nouveaux clients : 5.',
      en: '100 invitations for 20 new customers: 5.',
    },
    proof: { inputs: { invitations_sent: 100, customers_new: 20 }, kind: 'month', result: 5 },
  },
  {
    id: 'invitation_acceptance',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'invitations_accepted / invitations_sent * 100',
    place: { stage: 'referral', lean: ['virality'], models: ACCOUNT_MODELS },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'analytics' },
    name: { fr: 'Part d’invitations acceptées', en: 'Invitation acceptance rate' },
    definition: {
      fr: 'Sur 100 invitations, combien amènent quelqu’un.',
      en: 'Of 100 invitations, how many bring someone.',
    },
    example: {
      fr: '12 invitations acceptées sur 100 : 12 %.',
      en: '12 invitations accepted out of 100: 12%.',
    },
    proof: {
      inputs: { invitations_accepted: 12, invitations_sent: 100 },
      kind: 'month',
      result: 12,
    },
  },
  {
    id: 'viral_coefficient_new',
    measure: { kind: 'computed', unit: 'ratio', good: 'up', cadence: 'month' },
    formula: 'invitations_accepted / customers_new',
    place: {
      stage: 'referral',
      lean: ['virality'],
      models: [
        'digital_products',
        'saas',
        'free_mobile_app',
        'user_generated_content',
        'two_sided_marketplace',
      ],
    },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unfair_advantage', foundIn: 'analytics' },
    name: { fr: 'Coefficient viral par nouveau client', en: 'Viral coefficient per new customer' },
    definition: {
      fr: 'Combien de clients amène un nouveau client, le temps que ses invités arrivent. À 1, la croissance se nourrit seule ; en dessous, chaque client acheté en amène une part en plus.',
      en: 'How many customers a new customer brings, once their guests have come. At 1 growth feeds itself; below, each customer you pay for brings a part of one more.',
    },
    example: {
      fr: '12 invitations acceptées pour 20 nouveaux clients : 0,6.',
      en: '12 invitations accepted for 20 new customers: 0.6.',
    },
    proof: { inputs: { invitations_accepted: 12, customers_new: 20 }, kind: 'month', result: 0.6 },
  },
  {
    id: 'viral_cycle_days',
    measure: { kind: 'score', unit: 'days', good: 'down', cadence: 'month' },
    place: { stage: 'referral', lean: ['virality'], models: ACCOUNT_MODELS },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'process', canvas: 'unfair_advantage', foundIn: 'analytics' },
    name: { fr: 'Durée d’un tour d’invitations (jours)', en: 'Days of one round of invitations' },
    definition: {
      fr: 'Les jours entre l’arrivée d’un client et celle de ses invités. Deux fois plus court, la croissance va deux fois plus vite.',
      en: 'Days from a customer’s arrival to that of their guests. Half as long, growth goes twice as fast.',
    },
    example: {
      fr: '20 jours pour 3 clients et 60 jours pour 1 : 30 jours.',
      en: '20 days for 3 customers and 60 days for 1: 30 days.',
    },
    proof: { parts: [20, 60], samples: [3, 1], result: 30 },
  },
];
