import type { CatalogueRow } from '../entry.ts';
import { EVERY_MODEL, INVITING_MODELS } from './model-groups.ts';

/** Whether customers speak of you, and bring others. */
export const referral: readonly CatalogueRow[] = [
  {
    id: 'nps_promoters',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'month' },
    place: { stage: 'referral', lean: ['stickiness', 'virality'], models: EVERY_MODEL },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unfair_advantage', foundIn: 'own_count' },
    name: { fr: 'Notes 9 ou 10 (NPS)', en: 'Scores of 9 or 10 (NPS)' },
    definition: {
      fr: 'Les réponses 9 ou 10 à « Me recommanderiez-vous à un proche ? ». Ce sont les clients à qui demander un avis.',
      en: 'Answers of 9 or 10 to “Would you recommend me to a friend?”. These are the customers to ask for a review.',
    },
    example: {
      fr: '8 notes de 9 ou 10 chez les clients de formations et 4 chez ceux des missions : 12 dans le mois.',
      en: '8 scores of 9 or 10 from course customers and 4 from assignments: 12 in the month.',
    },
    proof: { parts: [8, 4], result: 12 },
  },
  {
    id: 'nps_passives',
    measure: { kind: 'flow', unit: 'count', good: null, cadence: 'month' },
    place: { stage: 'referral', lean: ['stickiness', 'virality'], models: EVERY_MODEL },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unfair_advantage', foundIn: 'own_count' },
    name: { fr: 'Notes 7 ou 8 (NPS)', en: 'Scores of 7 or 8 (NPS)' },
    definition: {
      fr: 'Les réponses 7 ou 8 : contents, mais pas au point d’en parler. Elles comptent dans le total du NPS.',
      en: 'Answers of 7 or 8: pleased, but not enough to speak of it. They count in the total of the NPS.',
    },
    example: {
      fr: '3 notes de 7 ou 8 chez les clients de formations et 2 chez ceux des missions : 5 dans le mois.',
      en: '3 scores of 7 or 8 from course customers and 2 from assignments: 5 in the month.',
    },
    proof: { parts: [3, 2], result: 5 },
  },
  {
    id: 'nps_detractors',
    measure: { kind: 'flow', unit: 'count', good: 'down', cadence: 'month' },
    place: { stage: 'referral', lean: ['stickiness', 'virality'], models: EVERY_MODEL },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'problem', foundIn: 'own_count' },
    name: { fr: 'Notes 0 à 6 (NPS)', en: 'Scores of 0 to 6 (NPS)' },
    definition: {
      fr: 'Les réponses de 0 à 6. Appelez-les : ils disent ce qu’il faut réparer.',
      en: 'Answers from 0 to 6. Call them: they tell what needs mending.',
    },
    example: {
      fr: '2 notes de 0 à 6 chez les clients de formations et 1 chez ceux des missions : 3 dans le mois.',
      en: '2 scores of 0 to 6 from course customers and 1 from assignments: 3 in the month.',
    },
    proof: { parts: [2, 1], result: 3 },
  },
  {
    id: 'nps',
    measure: { kind: 'computed', unit: 'score', good: 'up', cadence: 'month' },
    formula:
      '(nps_promoters - nps_detractors) / (nps_promoters + nps_passives + nps_detractors) * 100',
    place: { stage: 'referral', lean: ['stickiness', 'virality'], models: EVERY_MODEL },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unfair_advantage', foundIn: 'own_count' },
    name: { fr: 'Recommandation (NPS)', en: 'Recommendation (NPS)' },
    definition: {
      fr: 'La part des clients qui vous recommandent moins la part de ceux qui vous déconseillent, de −100 à 100. Au-dessus de 0, on parle de vous plutôt en bien.',
      en: 'The share of customers who recommend you less the share who warn against you, from −100 to 100. Above 0, people speak rather well of you.',
    },
    example: {
      fr: '12 notes de 9 ou 10, 5 de 7 ou 8 et 3 de 0 à 6 : un NPS de 45.',
      en: '12 scores of 9 or 10, 5 of 7 or 8 and 3 of 0 to 6: an NPS of 45.',
    },
    proof: {
      inputs: { nps_promoters: 12, nps_passives: 5, nps_detractors: 3 },
      kind: 'month',
      result: 45,
    },
  },
  {
    id: 'reviews',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'month' },
    place: { stage: 'referral', lean: ['virality', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unfair_advantage', foundIn: 'own_count' },
    name: { fr: 'Avis publiés', en: 'Reviews published' },
    definition: {
      fr: 'Les avis de clients publiés là où un prospect les lit : fiche Google, page de vente, LinkedIn.',
      en: 'Customer reviews published where a lead reads them: Google profile, sales page, LinkedIn.',
    },
    example: {
      fr: '3 avis Google et 2 recommandations LinkedIn dans le mois : 5.',
      en: '3 Google reviews and 2 LinkedIn recommendations in the month: 5.',
    },
    proof: { parts: [3, 2], result: 5 },
  },
  {
    id: 'invitations_sent',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'referral', lean: ['virality'], models: INVITING_MODELS },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Invitations envoyées', en: 'Invitations sent' },
    definition: {
      fr: 'Les invitations que vos clients envoient à d’autres : lien de parrainage, partage, invitation dans l’application.',
      en: 'Invitations that your customers send to others: a referral link, a share, an invitation inside the app.',
    },
    example: {
      fr: '50 liens de parrainage et 30 invitations par email dans la semaine : 80.',
      en: '50 referral links and 30 invitations by email in the week: 80.',
    },
    proof: { parts: [50, 30], result: 80 },
  },
  {
    id: 'invitations_accepted',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'referral', lean: ['virality'], models: INVITING_MODELS },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Invitations acceptées', en: 'Invitations accepted' },
    definition: {
      fr: 'Les invitations suivies d’une inscription ou d’un achat.',
      en: 'Invitations followed by a sign-up or a purchase.',
    },
    example: {
      fr: '12 inscriptions par lien et 8 par email dans la semaine : 20.',
      en: '12 sign-ups by link and 8 by email in the week: 20.',
    },
    proof: { parts: [12, 8], result: 20 },
  },
  {
    id: 'viral_coefficient',
    measure: { kind: 'computed', unit: 'ratio', good: 'up', cadence: 'month' },
    formula: 'invitations_sent / customers * invitations_accepted / invitations_sent',
    place: { stage: 'referral', lean: ['virality'], models: INVITING_MODELS },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Invitations acceptées par client', en: 'Invitations accepted per customer' },
    definition: {
      fr: 'Combien de personnes arrivent sur invitation dans la période, pour un client, anciens compris. Pour savoir si la croissance se nourrit seule, regardez le coefficient viral par nouveau client.',
      en: 'How many people come by invitation in the period, for one customer, old ones included. To know whether growth feeds itself, look at the viral coefficient per new customer.',
    },
    example: {
      fr: '300 invitations de 100 clients, dont 75 acceptées : 3 par client × 25 % = 0,75.',
      en: '300 invitations by 100 customers, of which 75 accepted: 3 per customer × 25% = 0.75.',
    },
    proof: {
      inputs: { invitations_sent: 300, customers: 100, invitations_accepted: 75 },
      kind: 'month',
      result: 0.75,
    },
  },
  {
    id: 'customers_referred',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'month' },
    place: { stage: 'referral', lean: ['virality', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'virality', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'own_count' },
    name: { fr: 'Clients venus par recommandation', en: 'Referred customers' },
    definition: {
      fr: 'Les nouveaux clients envoyés par un client ou un partenaire. Demandez à chacun : « Comment m’avez-vous trouvé ? »',
      en: 'New customers sent by a customer or a partner. Ask each one: “How did you find me?”',
    },
    example: {
      fr: '3 nouveaux clients envoyés par des clients et 1 par un partenaire dans le mois : 4.',
      en: '3 new customers sent by customers and 1 by a partner in the month: 4.',
    },
    proof: { parts: [3, 1], result: 4 },
  },
  {
    id: 'referral_share',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'customers_referred / customers_new * 100',
    place: { stage: 'referral', lean: ['virality', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'virality', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'unfair_advantage', foundIn: 'crm' },
    name: { fr: 'Part de clients recommandés', en: 'Referred share' },
    definition: {
      fr: 'La part des nouveaux clients qui viennent par recommandation. Ce sont les moins chers à gagner et souvent les plus fidèles.',
      en: 'The share of new customers who come by word of mouth. They are the cheapest to win, and often the most loyal.',
    },
    example: {
      fr: '4 clients recommandés sur 10 nouveaux : 40 %.',
      en: '4 referred customers out of 10 new ones: 40%.',
    },
    proof: { inputs: { customers_referred: 4, customers_new: 10 }, kind: 'month', result: 40 },
  },
];
