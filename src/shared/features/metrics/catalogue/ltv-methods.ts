import { DEFAULT_SETTINGS } from '#shared/features/settings/model.ts';
import type { Settings } from '#shared/features/settings/model.ts';
import type { MetricMethod } from './entry.ts';
import { words } from './typography.ts';

/** The ways to compute what a customer is worth; the user picks one in the settings. */
export type LtvMethod = Settings['ltv_method'];

/** The method of a user who has not picked one. */
export const DEFAULT_LTV_METHOD: LtvMethod = DEFAULT_SETTINGS.ltv_method;

/** The four methods of customer lifetime value, in the order in which they are offered. */
export const LTV_METHODS: readonly MetricMethod<LtvMethod>[] = [
  {
    id: 'orders',
    formula:
      'average_order_value * (orders / customers * 12 / months_in_period) * (lifetime_months / 12)',
    name: words('Par commandes', 'By orders'),
    explanation: words(
      'CA par commande × commandes par client et par an × durée de vie en années. Pour qui vend à la commande : 20 € par mois, 12 fois par an pendant 3 ans (36 mois), font 720 €.',
      'Revenue per order × orders per customer a year × lifetime in years. For those who sell by the order: €20 a month, 12 times a year for 3 years (36 months), makes €720.',
    ),
    difference: words(
      'Dit si la valeur vient du panier ou de la fréquence. Avec les mêmes chiffres, elle donne le même montant que par abonnement et par an : il y faut seulement le nombre de commandes.',
      'Tells whether the value comes from the basket or from how often it is filled. With the same figures it gives the same amount as by subscription and by year: it only needs the number of orders.',
    ),
    proof: {
      inputs: { average_order_value: 2000, orders: 12, customers: 1, lifetime_months: 36 },
      kind: 'year',
      result: 72_000,
    },
  },
  {
    id: 'subscription',
    formula: 'arpa_monthly * lifetime_months',
    name: words('Par abonnement', 'By subscription'),
    explanation: words(
      'CA mensuel par client × durée de vie en mois. Pour les abonnements et les contrats au mois : 500 € par mois pendant 6 mois font 3 000 €.',
      'Monthly revenue per customer × lifetime in months. For subscriptions and monthly contracts: €500 a month for 6 months makes €3,000.',
    ),
    difference: words(
      'La plus directe : ce qu’un client paie par mois, et la durée que vous lui donnez. Elle compte le chiffre d’affaires, sans retirer ce que servir le client coûte.',
      'The most direct one: what a customer pays a month, and the lifetime that you give them. It counts revenue, without taking off what serving the customer costs.',
    ),
    proof: {
      inputs: { arpa_monthly: 50_000, lifetime_months: 6 },
      kind: 'month',
      result: 300_000,
    },
  },
  {
    id: 'annual',
    formula: 'arpa * 12 / months_in_period * (lifetime_months / 12)',
    name: words('Par an', 'By year'),
    explanation: words(
      'CA annuel par client × durée de vie en années. Pour les clients fidèles aux achats irréguliers : 1 200 € par an pendant 3 ans (36 mois) font 3 600 €.',
      'Annual revenue per customer × lifetime in years. For loyal customers who buy irregularly: €1,200 a year for 3 years (36 months) makes €3,600.',
    ),
    difference: words(
      'La même que par abonnement, comptée en années : pour des achats sans rythme mensuel. Un mois creux y pèse autant qu’un autre, lisez-la plutôt sur l’année.',
      'The same as by subscription, counted in years: for purchases without a monthly rhythm. A slack month weighs as much as any other, so read it over the year.',
    ),
    proof: { inputs: { arpa: 120_000, lifetime_months: 36 }, kind: 'year', result: 360_000 },
  },
  {
    id: 'saas',
    formula: 'arpa_monthly * gross_margin / 100 / (churn / months_in_period / 100)',
    name: words('Par les départs (churn)', 'By churn'),
    explanation: words(
      'CA mensuel par client × marge brute ÷ part de clients perdus dans le mois (churn). Ici la durée de vie se lit dans les départs : 50 € par mois, 80 % de marge et 4 % de churn dans le mois font 1 000 €. Sans aucun départ, elle n’a pas de valeur.',
      'Monthly revenue per customer × gross margin ÷ share of customers lost in the month (churn). Here the lifetime is read from those who leave: €50 a month, 80% margin and 4% churn in the month make €1,000. When nobody left, it has no value.',
    ),
    difference: words(
      'La seule qui retire les coûts (marge brute), et qui lit la durée de vie dans les départs au lieu de votre estimation. Elle bouge donc avec le churn, et sans départ elle n’a pas de valeur.',
      'The only one that takes costs off (gross margin), and that reads the lifetime from those who leave instead of your estimate. So it moves with churn, and has no value when nobody leaves.',
    ),
    proof: {
      inputs: { arpa_monthly: 5000, gross_margin: 80, churn: 4 },
      kind: 'month',
      result: 100_000,
    },
  },
];

/** The formula of a method of customer lifetime value. */
export function ltvFormula(method: LtvMethod): string {
  const found = LTV_METHODS.find(({ id }) => id === method);
  if (!found) throw new Error(`no such method of customer lifetime value: ${method}`);
  return found.formula;
}
