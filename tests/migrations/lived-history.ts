import { createHash } from 'node:crypto';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import type { InputOf, OperationName } from '#shared/ipc/contract.ts';

/** A call of an operation, as someone made it. */
export type Step = { readonly name: OperationName; readonly input: unknown };

function step<N extends OperationName>(name: N, input: InputOf<N>): Step {
  return { name, input };
}

const undo = step('values.undo', {});
const redo = step('values.redo', {});

function entry(
  paidOn: string,
  party: string,
  cents: number,
  more: Partial<InputOf<'ledger.add'>> = {},
): InputOf<'ledger.add'> {
  return {
    kind: 'receipt',
    paidOn,
    docRef: null,
    docDate: null,
    party,
    label: '',
    category: 'services',
    method: 'transfer',
    currency: 'EUR',
    fx: null,
    lines: [{ rate: 2000, basis: 'gross', amount: cents }],
    ...more,
  };
}

const BILL = { kind: 'expense', category: 'software', method: 'card' } as const;
const ABROAD = { currency: 'USD', fx: '0.917' } as const;
const RECURRING = { ...NO_TAG, stream: 'scalable', isRecurring: true, segment: 'Podcast' } as const;

/** Entries that are there before the first step, in a month that is locked later. */
export const BEFORE = [
  entry('2026-08-03', 'Atelier Bleu', 120_000, { docRef: 'F-1', docDate: '2026-07-31' }),
  entry('2026-08-19', 'Hébergeur', 1_999, BILL),
] as const;

/** The files of banks that are chosen: one that is known, and one that nobody knows. */
export const STATEMENT = 'Date;Libellé;Montant(EUROS)\n03/11/2026;VIR STUDIO;120,00\n';
export const UNKNOWN_STATEMENT = 'When;Who;How much\n2026-11-07;ACME;1200,50\n';
const MAPPING = {
  name: 'Ma banque',
  columns: [
    { header: 'when', role: 'date' },
    { header: 'who', role: 'party' },
    { header: 'how much', role: 'amount' },
  ],
  decimal: ',',
  isDayFirst: false,
  encoding: 'utf-8',
} satisfies InputOf<'ledger.importFile'>['mapping'];
const SHEET = 'KPI\tjanv. 2026\tfévr. 2026\nProspects\t12\t15\nIdées notées\t3\t4';
const idOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

const value = (metric: string, period: string, amount: number | null, segment?: string) => ({
  metric,
  period,
  segment: segment ?? null,
  value: amount,
});
const line = (metric: string, period: string, at: number) => ({
  metric,
  period,
  line: at,
  low: null,
  high: null,
  floor: null,
  stretch: null,
});
const weeks = Array.from({ length: 24 }, (_, index) =>
  value('sessions', `2026-W${index + 15}`, 100 + ((index * 7) % 12)),
);
const pact = (metric: string, because: string) =>
  step('focus.choose', {
    quarter: '2026-Q4',
    metric,
    line: 12,
    why: 'Les visites viennent, les ventes pas encore',
    reaction: 'Réécrire la page "de vente"',
    readingKind: null,
    guardrail: { metric: 'expenses', line: 200_000 },
    because,
  });
const WEEK = { kind: 'weekly', period: '2026-W46' } as const;

/** What someone did, every kind of command among it, some of it taken back and done again. */
export const LIFE: readonly Step[] = [
  step('settings.change', { business_name: 'Atelier Zoé', language: 'fr', lean_stage: 'revenue' }),
  step('metrics.follow', { metrics: ['cac', 'list_size', 'leads'], isFollowed: true }),
  step('metrics.order', { metrics: ['list_size', 'leads', 'cac'] }),
  step('metrics.arrange', {
    groups: [{ name: 'Chaque lundi ☕', metrics: ['leads'] }],
    order: ['leads', 'list_size', 'cac'],
  }),
  undo,
  redo,
  step('metrics.define', {
    id: 'coffees',
    kind: 'flow',
    unit: 'count',
    good: 'up',
    cadence: 'month',
    formula: null,
    name: { fr: 'Cafés', en: 'Coffees' },
    description: 'l’accueil; "chez nous"',
  }),
  step('metrics.follow', { metrics: ['coffees'], isFollowed: false }),
  step('values.enter', { cells: weeks }),
  step('values.enter', {
    cells: [
      value('customers_new', '2026-10', 4, 'LinkedIn'),
      value('customers_new', '2026-10', 2),
      value('lifetime_months', '2026-10', 0.30000000000000004),
      value('acquisition_spend', '2026-10', 12_050),
    ],
  }),
  step('values.enter', { cells: [value('lifetime_months', '2026-10', 9.5)] }),
  step('values.note', { ...place('customers_new', '2026-10', 'LinkedIn'), note: 'Deux, au salon' }),
  step('values.enter', { cells: [value('customers_new', '2026-10', null, 'LinkedIn')] }),
  undo,
  undo,
  redo,
  redo,
  step('values.enter', { cells: [value('customers_new', '2026-10', 5, 'LinkedIn')] }),
  step('metrics.changeCadence', {
    metric: 'acquisition_spend',
    cadence: 'week',
    from: '2026-11-03',
  }),
  step('targets.set', { objectives: [line('leads', '2026-11', 40), line('leads', '2026-12', 55)] }),
  step('targets.set', { objectives: [line('leads', '2026-12', 60.5)] }),
  step('targets.fill', {
    metric: 'coffees',
    from: '2026-01',
    to: '2026-12',
    level: 'stretch',
    how: { method: 'split', total: 500, by: 'even' },
  }),
  pact('leads', ''),
  pact('conversion_rate', 'Trop peu de contacts'),
  step('focus.learn', { quarter: '2026-Q4', learned: 'La page compte' }),
  undo,
  redo,
  step('plans.add', { metric: 'leads', title: 'Appeler dix clients' }),
  step('plans.add', {
    metric: 'leads',
    title: 'Écrire la page',
    state: 'doing',
    effectValue: 1e-7,
  }),
  step('plans.add', { metric: 'cac', title: 'Mesurer', dueOn: '2026-12-15', effort: 'M' }),
  step('plans.change', { id: 2, title: 'Écrire la page de vente', state: 'done' }),
  step('plans.move', { id: 3, state: 'todo', before: 1 }),
  step('plans.remove', { id: 1 }),
  undo,
  step('signals.annotate', { metric: 'sessions', on: '2026-06-03', text: 'Passage à la radio' }),
  step('signals.annotate', { metric: null, on: '2026-07-14', text: 'Grève' }),
  step('signals.changeAnnotation', { id: 1, on: '2026-06-04', text: 'Radio locale' }),
  step('signals.removeAnnotation', { id: 2 }),
  step('signals.lock', { metric: 'sessions', until: '2026-09-06' }),
  step('signals.unlock', { metric: 'sessions' }),
  step('signals.rebase', { metric: 'sessions', from: '2026-07-01', reason: 'Nouveau site' }),
  step('signals.removeRebase', { metric: 'sessions', from: '2026-06-29' }),
  undo,
  step('values.closePeriod', { period: '2026-09' }),
  step('values.reopenPeriod', { period: '2026-09' }),
  step('values.closePeriod', { period: '2026-08' }),
  step('reviews.save', {
    ...WEEK,
    answers: { step: 'actions', oneThing: 'Appeler' },
    note: 'Bien',
  }),
  step('reviews.finish', { ...WEEK, closes: true }),
  step('reviews.letGo', { reviews: [{ kind: 'weekly', period: '2026-W45' }] }),
  step('ledger.lockMonth', { month: '2026-08', lockedOn: null }),
  step('ledger.correct', { seq: 1 }),
  step('ledger.tag', { seqs: [1, 2], tag: RECURRING }),
  step('ledger.add', entry('2026-11-05', 'Studio Lambda', 60_001, { tag: RECURRING })),
  step('ledger.add', entry('2026-11-06', 'Acme Inc.', 49_900, ABROAD)),
  step('ledger.change', { seq: 5, label: 'Cours', lines: [line20(4_990), line20(55)] }),
  step('ledger.duplicate', { seq: 4 }),
  step('ledger.remove', { seq: 5 }),
  undo,
  step('ledger.setThreshold', {
    key: 'micro_services',
    from: '2026-01-01',
    amount: 8_360_000,
    source: 'impots.gouv.fr',
    checkedOn: '2026-11-22',
  }),
  step('ledger.saveRules', {
    rules: [
      {
        field: 'text',
        pattern: 'stripe',
        kind: 'receipt',
        party: 'Stripe',
        category: 'services',
        rate: 2000,
        tag: RECURRING,
      },
    ],
  }),
  step('ledger.takeFile', {}),
  step('ledger.importFile', { file: idOf(STATEMENT), isDayFirst: null, rates: {} }),
  undo,
  redo,
  step('ledger.takeFile', {}),
  step('ledger.importFile', {
    file: idOf(UNKNOWN_STATEMENT),
    isDayFirst: null,
    rates: {},
    mapping: MAPPING,
  }),
  step('values.takeSheet', { from: 'paste', text: SHEET }),
  step('values.moveIn', { sheet: idOf(SHEET), choices: {} }),
  step('plans.add', { metric: 'leads', title: 'Jamais faite' }),
  undo,
  step('plans.add', { metric: 'leads', title: 'Publier chaque mardi', state: 'doing' }),
  step('settings.change', { theme: 'dark', own_groups: [] }),
  step('values.enter', { cells: [value('leads', '2026-11', 0), value('leads', '2026-12', 7)] }),
  step('values.enter', { cells: [value('leads', '2026-12', 8)] }),
  // What is undone at the end waits to be done again.
  undo,
  undo,
  undo,
];

function place(metric: string, period: string, segment: string) {
  return { metric, period, segment };
}

function line20(amount: number) {
  return { rate: 2000, basis: 'net', amount } as const;
}
