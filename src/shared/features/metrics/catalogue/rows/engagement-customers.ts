import type { CatalogueRow } from '../entry.ts';
import { EVERY_MODEL, REPURCHASE_MODELS } from './model-groups.ts';

/** Whether customers stay, leave or come back. */
export const engagementCustomers: readonly CatalogueRow[] = [
  {
    id: 'customers',
    measure: { kind: 'stock', unit: 'count', good: 'up', cadence: 'month' },
    place: { stage: 'engagement', lean: ['stickiness', 'revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'customer_segments', foundIn: 'stripe' },
    name: { fr: 'Clients actifs', en: 'Active customers' },
    definition: {
      fr: 'Les clients qui paient ou achètent encore, à la fin de la période. Fixez la règle une fois (par exemple : une commande dans l’année) et gardez-la.',
      en: 'Customers who still pay or buy, at the end of the period. Set the rule once (for instance: one order within the year) and keep it.',
    },
    example: {
      fr: '48 clients fin octobre, 50 fin novembre : novembre vaut 50.',
      en: '48 customers at the end of October, 50 at the end of November: November stands at 50.',
    },
    proof: { parts: [48, 50], result: 50 },
  },
  {
    id: 'customers_lost',
    measure: { kind: 'flow', unit: 'count', good: 'down', cadence: 'month' },
    place: { stage: 'engagement', lean: ['stickiness', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'stripe' },
    name: { fr: 'Clients perdus', en: 'Customers lost' },
    definition: {
      fr: 'Les clients présents à l’ouverture et partis dans la période : abonnement arrêté, contrat non renouvelé. Les nouveaux venus n’y changent rien.',
      en: 'Customers who were there when the period opened and left during it: subscription stopped, contract not renewed. Newcomers change nothing here.',
    },
    example: {
      fr: '2 abonnements arrêtés et 1 contrat non renouvelé dans le mois : 3 clients perdus.',
      en: '2 subscriptions stopped and 1 contract not renewed in the month: 3 customers lost.',
    },
    proof: { parts: [2, 1], result: 3 },
  },
  {
    id: 'customers_repeat',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'month' },
    place: { stage: 'engagement', lean: ['stickiness', 'revenue'], models: REPURCHASE_MODELS },
    growth: { engine: 'stickiness', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'stripe' },
    name: { fr: 'Clients ayant racheté', en: 'Repeat customers' },
    definition: {
      fr: 'Les clients qui avaient déjà acheté et achètent de nouveau dans la période. Chaque client compte une fois.',
      en: 'Customers who had bought before and buy again in the period. Each customer counts once.',
    },
    example: {
      fr: '9 clients revenus pour un produit et 3 pour une mission dans le mois : 12.',
      en: '9 customers back for a product and 3 for an assignment in the month: 12.',
    },
    proof: { parts: [9, 3], result: 12 },
  },
  {
    id: 'churn',
    measure: { kind: 'computed', unit: 'percent', good: 'down', cadence: 'month' },
    formula: 'customers_lost / open(customers) * 100',
    place: { stage: 'engagement', lean: ['stickiness', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'stripe' },
    lookalikes: [
      {
        metric: 'net_customer_change',
        difference: {
          fr: 'L’évolution du nombre de clients compte aussi les clients gagnés : elle peut monter pendant que vos clients partent. Le churn ne regarde que ceux qui étaient là à l’ouverture et qui sont partis.',
          en: 'Net change counts the customers won as well: it can rise while your customers leave. Churn looks only at those who were there at the opening and left.',
        },
      },
      {
        metric: 'retention',
        difference: {
          fr: 'Le même fait vu de l’autre côté : la part de clients gardés est toujours 100 % moins le churn de la même période.',
          en: 'The same fact from the other side: the share of customers kept is always 100% less the churn of the same period.',
        },
      },
    ],
    name: { fr: 'Part de clients perdus (churn)', en: 'Share of customers lost (churn)' },
    definition: {
      fr: 'La part des clients présents à l’ouverture qui sont partis. Les nouveaux clients n’y entrent pas : pour l’effet des deux ensemble, voyez l’évolution du nombre de clients.',
      en: 'The share of customers present at the opening who left. New customers do not enter into it: for the effect of both together, see net customer change.',
    },
    example: {
      fr: '50 clients à l’ouverture, 30 partis : 60 %, même si d’autres sont arrivés entre-temps.',
      en: '50 customers at the opening, 30 gone: 60%, even if others arrived meanwhile.',
    },
    proof: { inputs: { customers_lost: 30 }, opening: { customers: 50 }, kind: 'year', result: 60 },
  },
  {
    id: 'retention',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: '100 - churn',
    place: { stage: 'engagement', lean: ['stickiness', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'unfair_advantage', foundIn: 'stripe' },
    marks: ['essential'],
    lookalikes: [
      {
        metric: 'churn',
        difference: {
          fr: 'Le même fait vu de l’autre côté : ceux qui partent au lieu de ceux qui restent. Les deux font toujours 100 %.',
          en: 'The same fact from the other side: those who leave instead of those who stay. Together they always make 100%.',
        },
      },
    ],
    name: { fr: 'Part de clients gardés', en: 'Share of customers kept' },
    definition: {
      fr: 'La part des clients présents à l’ouverture qui sont encore là : toujours 100 % moins le churn de la même période. Garder un client coûte moins que d’en gagner un.',
      en: 'The share of customers present at the opening who are still there: always 100% less the churn of the same period. Keeping a customer costs less than winning one.',
    },
    example: {
      fr: '60 % de clients perdus dans l’année : 40 % de clients gardés.',
      en: '60% of customers lost in the year: 40% kept.',
    },
    proof: { inputs: { churn: 60 }, kind: 'year', result: 40 },
  },
  {
    id: 'net_customer_change',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: '(customers - open(customers)) / open(customers) * 100',
    place: { stage: 'engagement', lean: ['stickiness', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'customer_segments', foundIn: 'stripe' },
    lookalikes: [
      {
        metric: 'churn',
        difference: {
          fr: 'Le churn ne compte que les départs parmi les clients de l’ouverture : les nouveaux clients n’y changent rien. Une évolution positive peut donc cacher un churn élevé.',
          en: 'Churn counts only those who left among the customers of the opening: new customers change nothing about it. So a positive net change can hide a high churn.',
        },
      },
    ],
    name: { fr: 'Évolution du nombre de clients', en: 'Net customer change' },
    definition: {
      fr: 'De combien le nombre de clients a bougé, gagnés moins perdus. Elle peut monter pendant que vos clients fuient : le churn, lui, ne compte que ceux qui partent.',
      en: 'How much the number of customers moved, won less lost. It can rise while your customers run away: churn counts only those who leave.',
    },
    example: {
      fr: '50 clients à l’ouverture, 55 à la fin : 10 %.',
      en: '50 customers at the opening, 55 at the end: 10%.',
    },
    proof: { inputs: { customers: 55 }, opening: { customers: 50 }, kind: 'month', result: 10 },
  },
  {
    id: 'repeat_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'customers_repeat / customers * 100',
    place: { stage: 'engagement', lean: ['stickiness', 'revenue'], models: REPURCHASE_MODELS },
    growth: { engine: 'stickiness', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'stripe' },
    name: { fr: 'Part de clients qui rachètent', en: 'Repeat purchase rate' },
    definition: {
      fr: 'La part des clients actifs qui ont racheté dans la période. Elle dit si la première expérience donnait envie de revenir.',
      en: 'The share of active customers who bought again in the period. It tells whether the first time made them want to come back.',
    },
    example: {
      fr: '12 clients ayant racheté sur 60 clients actifs : 20 %.',
      en: '12 repeat customers out of 60 active ones: 20%.',
    },
    proof: { inputs: { customers_repeat: 12, customers: 60 }, kind: 'month', result: 20 },
  },
];
