import type { CatalogueRow } from '../entry.ts';
import { USED_OFTEN_MODELS } from './model-groups.ts';

/** Whether people come back to use what you made. */
export const engagementProduct: readonly CatalogueRow[] = [
  {
    id: 'active_daily',
    measure: { kind: 'score', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'engagement', lean: ['stickiness', 'virality'], models: USED_OFTEN_MODELS },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'analytics' },
    name: { fr: 'Utilisateurs actifs par jour (moyenne)', en: 'Daily active users (average)' },
    definition: {
      fr: 'Combien de personnes utilisent votre produit un jour moyen de la période. Comptez un geste utile, pas une simple ouverture.',
      en: 'How many people use your product on an average day of the period. Count a useful act, not a mere opening.',
    },
    example: {
      fr: '180 par jour la première semaine, 220 la seconde : 200 en moyenne.',
      en: '180 a day in the first week, 220 in the second: 200 on average.',
    },
    proof: { parts: [180, 220], result: 200 },
  },
  {
    id: 'active_monthly',
    measure: { kind: 'score', unit: 'count', good: 'up', cadence: 'month' },
    place: { stage: 'engagement', lean: ['stickiness', 'virality'], models: USED_OFTEN_MODELS },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'analytics' },
    name: { fr: 'Utilisateurs actifs par mois', en: 'Monthly active users' },
    definition: {
      fr: 'Combien de personnes différentes ont utilisé votre produit dans le mois. Un trimestre est la moyenne de ses mois, car une même personne y revient.',
      en: 'How many different people used your product in the month. A quarter is the average of its months, because the same person comes back.',
    },
    example: {
      fr: '900 en octobre, 1 100 en novembre : 1 000 en moyenne.',
      en: '900 in October, 1,100 in November: 1,000 on average.',
    },
    proof: { parts: [900, 1100], result: 1000 },
  },
  {
    id: 'stickiness',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'active_daily / active_monthly * 100',
    place: { stage: 'engagement', lean: ['stickiness'], models: USED_OFTEN_MODELS },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'analytics' },
    name: { fr: 'Assiduité (actifs du jour / du mois)', en: 'Stickiness (DAU/MAU)' },
    definition: {
      fr: 'La part des utilisateurs du mois présents un jour moyen. Elle dit si votre produit est une habitude ou une visite.',
      en: 'The share of the month’s users who are there on an average day. It tells whether your product is a habit or a visit.',
    },
    example: {
      fr: '200 utilisateurs par jour pour 1 000 dans le mois : 20 %.',
      en: '200 users a day for 1,000 in the month: 20%.',
    },
    proof: { inputs: { active_daily: 200, active_monthly: 1000 }, kind: 'month', result: 20 },
  },
  {
    id: 'content_created',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: {
      stage: 'engagement',
      lean: ['stickiness', 'virality'],
      models: ['user_generated_content'],
    },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'analytics' },
    name: { fr: 'Contenus créés par les membres', en: 'Content created by members' },
    definition: {
      fr: 'Les publications, réponses ou fichiers ajoutés par vos membres. C’est eux qui font vivre le lieu.',
      en: 'Posts, answers or files added by your members. They are what keeps the place alive.',
    },
    example: {
      fr: '90 messages et 60 réponses dans la semaine : 150 contenus.',
      en: '90 posts and 60 answers in the week: 150 pieces of content.',
    },
    proof: { parts: [90, 60], result: 150 },
  },
  {
    id: 'content_flagged',
    measure: { kind: 'flow', unit: 'count', good: 'down', cadence: 'week' },
    place: {
      stage: 'engagement',
      lean: ['stickiness', 'scale'],
      models: ['user_generated_content'],
    },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'process', canvas: 'problem', foundIn: 'analytics' },
    name: { fr: 'Contenus signalés', en: 'Content flagged' },
    definition: {
      fr: 'Les contenus que des membres ont signalés comme indésirables. À lire en part des contenus créés.',
      en: 'Content that members reported as unwanted. To be read as a share of content created.',
    },
    example: {
      fr: '4 signalements pour spam et 2 pour insulte dans la semaine : 6.',
      en: '4 reports for spam and 2 for insults in the week: 6.',
    },
    proof: { parts: [4, 2], result: 6 },
  },
  {
    id: 'members_contributing',
    measure: { kind: 'score', unit: 'count', good: 'up', cadence: 'month' },
    place: {
      stage: 'engagement',
      lean: ['stickiness', 'virality'],
      models: ['user_generated_content'],
    },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'analytics' },
    name: { fr: 'Membres contributeurs', en: 'Contributing members' },
    definition: {
      fr: 'Combien de membres différents ont publié quelque chose dans le mois. Les autres lisent, et c’est normal.',
      en: 'How many different members published something in the month. The others read, and that is fine.',
    },
    example: {
      fr: '90 en octobre, 110 en novembre : 100 en moyenne.',
      en: '90 in October, 110 in November: 100 on average.',
    },
    proof: { parts: [90, 110], result: 100 },
  },
  {
    id: 'contribution_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'members_contributing / active_monthly * 100',
    place: {
      stage: 'engagement',
      lean: ['stickiness', 'virality'],
      models: ['user_generated_content'],
    },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'analytics' },
    name: { fr: 'Part de membres contributeurs', en: 'Contribution rate' },
    definition: {
      fr: 'La part des membres actifs qui publient. En dessous de quelques pour cent, le lieu dépend de vous seul.',
      en: 'The share of active members who publish. Below a few percent, the place depends on you alone.',
    },
    example: {
      fr: '100 contributeurs pour 1 000 membres actifs : 10 %.',
      en: '100 contributors among 1,000 active members: 10%.',
    },
    proof: {
      inputs: { members_contributing: 100, active_monthly: 1000 },
      kind: 'month',
      result: 10,
    },
  },
  {
    id: 'content_flag_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'down', cadence: 'month' },
    formula: 'content_flagged / content_created * 100',
    place: {
      stage: 'engagement',
      lean: ['stickiness', 'scale'],
      models: ['user_generated_content'],
    },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'process', canvas: 'problem', foundIn: 'analytics' },
    name: { fr: 'Part de contenus signalés', en: 'Flagged content' },
    definition: {
      fr: 'La part des contenus qui sont signalés. Quand elle monte, les bons membres partent sans le dire.',
      en: 'The share of content that gets reported. When it rises, good members leave without a word.',
    },
    example: {
      fr: '6 contenus signalés sur 150 créés : 4 %.',
      en: '6 pieces flagged out of 150 created: 4%.',
    },
    proof: { inputs: { content_flagged: 6, content_created: 150 }, kind: 'month', result: 4 },
  },
  {
    id: 'searches',
    measure: { kind: 'flow', unit: 'count', good: null, cadence: 'week' },
    place: { stage: 'engagement', lean: ['stickiness'], models: ['two_sided_marketplace'] },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'problem', foundIn: 'analytics' },
    name: { fr: 'Recherches', en: 'Searches' },
    definition: {
      fr: 'Les recherches faites par les acheteurs. Elles disent ce qu’ils veulent, avec leurs mots.',
      en: 'Searches made by buyers. They say what buyers want, in their own words.',
    },
    example: {
      fr: '350 recherches de services et 150 de produits dans la semaine : 500.',
      en: '350 searches for services and 150 for products in the week: 500.',
    },
    proof: { parts: [350, 150], result: 500 },
  },
  {
    id: 'searches_empty',
    measure: { kind: 'flow', unit: 'count', good: 'down', cadence: 'week' },
    place: { stage: 'engagement', lean: ['stickiness'], models: ['two_sided_marketplace'] },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'problem', foundIn: 'analytics' },
    name: { fr: 'Recherches sans résultat', en: 'Searches without result' },
    definition: {
      fr: 'Les recherches qui n’ont rien trouvé : autant d’offres à aller chercher.',
      en: 'Searches that found nothing: so many offers to go and find.',
    },
    example: {
      fr: '40 recherches vides de services et 20 de produits dans la semaine : 60.',
      en: '40 empty searches for services and 20 for products in the week: 60.',
    },
    proof: { parts: [40, 20], result: 60 },
  },
  {
    id: 'search_failure',
    measure: { kind: 'computed', unit: 'percent', good: 'down', cadence: 'week' },
    formula: 'searches_empty / searches * 100',
    place: { stage: 'engagement', lean: ['stickiness'], models: ['two_sided_marketplace'] },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'solution', foundIn: 'analytics' },
    name: { fr: 'Taux de recherches sans résultat', en: 'Failed searches' },
    definition: {
      fr: 'La part des recherches qui ne trouvent rien. Chaque acheteur déçu ici a peu de raisons de revenir.',
      en: 'The share of searches that find nothing. Every buyer let down here has little reason to return.',
    },
    example: {
      fr: '60 recherches vides sur 500 : 12 %.',
      en: '60 empty searches out of 500: 12%.',
    },
    proof: { inputs: { searches_empty: 60, searches: 500 }, kind: 'week', result: 12 },
  },
];
