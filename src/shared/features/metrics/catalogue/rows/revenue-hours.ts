import type { CatalogueRow } from '../entry.ts';
import { EVERY_MODEL } from './model-groups.ts';

/** Where the hours go, and what one of them brings in. */
export const revenueHours: readonly CatalogueRow[] = [
  {
    id: 'hours_worked',
    measure: { kind: 'flow', unit: 'count', good: null, cadence: 'week' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: null, timing: 'lead' },
    view: { perspective: 'process', canvas: 'cost_structure', foundIn: 'own_count' },
    name: { fr: 'Heures travaillées (h)', en: 'Hours worked (h)' },
    definition: {
      fr: 'Toutes vos heures : vendre, produire, gérer, apprendre.',
      en: 'All of your hours: selling, doing, running the business, learning.',
    },
    example: {
      fr: '38 heures la première semaine et 42 la suivante : 80.',
      en: '38 hours in the first week and 42 in the next: 80.',
    },
    proof: { parts: [38, 42], result: 80 },
  },
  {
    id: 'hours_billable',
    measure: { kind: 'flow', unit: 'count', good: null, cadence: 'week' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ['freelance_services'] },
    growth: { engine: null, timing: 'lead' },
    view: { perspective: 'process', canvas: 'cost_structure', foundIn: 'own_count' },
    name: { fr: 'Heures facturables (h)', en: 'Billable hours (h)' },
    definition: {
      fr: 'Les heures qu’un client paie.',
      en: 'Hours that a customer pays for.',
    },
    example: {
      fr: '24 heures la première semaine et 26 la suivante : 50.',
      en: '24 hours in the first week and 26 in the next: 50.',
    },
    proof: { parts: [24, 26], result: 50 },
  },
  {
    id: 'billable_hours_share',
    measure: { kind: 'computed', unit: 'percent', good: 'band', cadence: 'month' },
    formula: 'hours_billable / hours_worked * 100',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ['freelance_services'] },
    growth: { engine: null, timing: 'lead' },
    view: { perspective: 'process', canvas: 'cost_structure', foundIn: 'own_count' },
    name: { fr: 'Part d’heures facturables', en: 'Share of billable hours' },
    definition: {
      fr: 'La part de vos heures qu’un client paie. Le reste sert à vendre et à construire : trop haute, il n’en reste plus.',
      en: 'The share of your hours that a customer pays for. The rest is to sell and build: too high, and none is left.',
    },
    example: {
      fr: '50 heures facturables sur 80 travaillées : 62,5 %.',
      en: '50 billable hours out of 80 worked: 62.5%.',
    },
    proof: { inputs: { hours_billable: 50, hours_worked: 80 }, kind: 'month', result: 62.5 },
  },
  {
    id: 'real_hourly_rate',
    measure: { kind: 'computed', unit: 'money', good: 'up', cadence: 'month' },
    formula: '(revenue - expenses) / hours_worked',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: null, timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'own_count' },
    name: { fr: 'Revenu réel de l’heure', en: 'Real hourly income' },
    definition: {
      fr: 'Ce que rapporte une heure, charges payées et toutes les heures comptées, même celles que personne ne paie.',
      en: 'What an hour brings in, once expenses are paid and all hours counted, even those nobody pays for.',
    },
    example: {
      fr: '5 000 € de CA, 1 000 € de charges et 80 heures : 50 €.',
      en: '€5,000 of revenue, €1,000 of expenses and 80 hours: €50.',
    },
    proof: {
      inputs: { revenue: 500_000, expenses: 100_000, hours_worked: 80 },
      kind: 'month',
      result: 5000,
    },
  },
];
