import type { CatalogueRow } from '../entry.ts';
import { CART_MODELS, EVERY_MODEL } from './model-groups.ts';

/** What customers say when they are asked, or of their own accord. */
export const engagementSatisfaction: readonly CatalogueRow[] = [
  {
    id: 'csat_answers',
    measure: { kind: 'flow', unit: 'count', good: null, cadence: 'month' },
    place: { stage: 'engagement', lean: ['stickiness'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'solution', foundIn: 'own_count' },
    name: { fr: 'Réponses à l’enquête de satisfaction', en: 'Satisfaction answers' },
    definition: {
      fr: 'Les clients qui ont répondu à « êtes-vous satisfait ? ».',
      en: 'Customers who answered “are you satisfied?”.',
    },
    example: {
      fr: '20 réponses un mois et 20 le suivant : 40.',
      en: '20 answers in one month and 20 in the next: 40.',
    },
    proof: { parts: [20, 20], result: 40 },
  },
  {
    id: 'csat_satisfied',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'month' },
    place: { stage: 'engagement', lean: ['stickiness'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'solution', foundIn: 'own_count' },
    name: { fr: 'Réponses satisfaites (4 ou 5)', en: 'Satisfied answers (4 or 5)' },
    definition: {
      fr: 'Les réponses 4 ou 5 sur 5 à l’enquête de satisfaction.',
      en: 'Answers of 4 or 5 out of 5 to the satisfaction survey.',
    },
    example: {
      fr: '15 réponses satisfaites un mois et 17 le suivant : 32.',
      en: '15 satisfied answers in one month and 17 in the next: 32.',
    },
    proof: { parts: [15, 17], result: 32 },
  },
  {
    id: 'csat',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'csat_satisfied / csat_answers * 100',
    place: { stage: 'engagement', lean: ['stickiness'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'solution', foundIn: 'own_count' },
    name: { fr: 'Clients satisfaits (CSAT)', en: 'Satisfied customers (CSAT)' },
    definition: {
      fr: 'La part de clients satisfaits, demandée juste après la mission ou l’achat.',
      en: 'The share of satisfied customers, asked right after the work or the purchase.',
    },
    example: {
      fr: '32 réponses satisfaites sur 40 : 80 %.',
      en: '32 satisfied answers out of 40: 80%.',
    },
    proof: { inputs: { csat_satisfied: 32, csat_answers: 40 }, kind: 'month', result: 80 },
  },
  {
    id: 'ces',
    measure: { kind: 'score', unit: 'score', good: 'up', cadence: 'month' },
    place: {
      stage: 'engagement',
      lean: ['stickiness'],
      models: ['ecommerce', 'saas', 'free_mobile_app', 'two_sided_marketplace'],
    },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'solution', foundIn: 'own_count' },
    name: { fr: 'Facilité ressentie (1 à 7)', en: 'Ease felt by customers (1 to 7)' },
    definition: {
      fr: 'La note moyenne à « c’était facile » : 1 pas du tout, 7 tout à fait, avec le nombre de réponses.',
      en: 'The average mark for “it was easy”: 1 not at all, 7 fully, with the number of answers.',
    },
    example: {
      fr: '6 pour 8 réponses et 5 pour 2 : 5,8.',
      en: '6 over 8 answers and 5 over 2: 5.8.',
    },
    proof: { parts: [6, 5], samples: [8, 2], result: 5.8 },
  },
  {
    id: 'pmf_answers',
    measure: { kind: 'flow', unit: 'count', good: null, cadence: 'month' },
    place: { stage: 'engagement', lean: ['stickiness', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'own_count' },
    name: { fr: 'Réponses à « et sans nous ? »', en: 'Answers to “without us?”' },
    definition: {
      fr: 'Les clients qui ont répondu à « que ressentiriez-vous si vous ne pouviez plus faire appel à nous ? ».',
      en: 'Customers who answered “how would you feel if you could no longer use us?”.',
    },
    example: {
      fr: '25 réponses un mois et 15 le suivant : 40.',
      en: '25 answers in one month and 15 in the next: 40.',
    },
    proof: { parts: [25, 15], result: 40 },
  },
  {
    id: 'pmf_very_disappointed',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'month' },
    place: { stage: 'engagement', lean: ['stickiness', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'own_count' },
    name: { fr: 'Réponses « très déçu » sans nous', en: '“Very disappointed” answers' },
    definition: {
      fr: 'Parmi ces réponses, celles qui disent « très déçu ».',
      en: 'Of these answers, those that say “very disappointed”.',
    },
    example: {
      fr: '10 réponses « très déçu » un mois et 8 le suivant : 18.',
      en: '10 “very disappointed” in one month and 8 in the next: 18.',
    },
    proof: { parts: [10, 8], result: 18 },
  },
  {
    id: 'pmf_share',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'pmf_very_disappointed / pmf_answers * 100',
    place: { stage: 'engagement', lean: ['stickiness', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'own_count' },
    name: { fr: 'Clients très déçus sans vous', en: 'Very disappointed without you' },
    definition: {
      fr: 'La part de clients qui seraient très déçus sans vous. Selon Sean Ellis, l’offre a trouvé son public à partir de 40 %.',
      en: 'The share of customers who would be very disappointed without you. Sean Ellis puts the mark of an offer that has found its public at 40%.',
    },
    example: {
      fr: '18 réponses « très déçu » sur 40 : 45 %.',
      en: '18 “very disappointed” answers out of 40: 45%.',
    },
    proof: { inputs: { pmf_very_disappointed: 18, pmf_answers: 40 }, kind: 'month', result: 45 },
  },
  {
    id: 'rating_average',
    measure: { kind: 'score', unit: 'score', good: 'band', cadence: 'month' },
    place: {
      stage: 'referral',
      lean: ['virality', 'scale'],
      models: [
        'freelance_services',
        'digital_products',
        'ecommerce',
        'free_mobile_app',
        'two_sided_marketplace',
      ],
    },
    growth: { engine: 'virality', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'unfair_advantage', foundIn: 'own_count' },
    name: { fr: 'Note moyenne des avis', en: 'Average rating' },
    definition: {
      fr: 'La moyenne des notes sur 5, où chaque avis compte autant. Un 5 parfait inspire moins confiance que 4,5.',
      en: 'The average of marks out of 5, each review counting the same. A perfect 5 inspires less trust than 4.5.',
    },
    example: {
      fr: '4,8 pour 10 avis et 4,2 pour 20 : 4,4.',
      en: '4.8 over 10 reviews and 4.2 over 20: 4.4.',
    },
    proof: { parts: [4.8, 4.2], samples: [10, 20], result: 4.4 },
  },
  {
    id: 'review_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'reviews / orders * 100',
    place: { stage: 'referral', lean: ['virality'], models: CART_MODELS },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unfair_advantage', foundIn: 'own_count' },
    name: { fr: 'Part de clients qui laissent un avis', en: 'Review rate' },
    definition: {
      fr: 'Sur 100 commandes, combien donnent un avis. Elle monte quand vous demandez au bon moment.',
      en: 'Of 100 orders, how many leave a review. It rises when you ask at the right moment.',
    },
    example: {
      fr: '6 avis pour 60 commandes : 10 %.',
      en: '6 reviews for 60 orders: 10%.',
    },
    proof: { inputs: { reviews: 6, orders: 60 }, kind: 'month', result: 10 },
  },
];
