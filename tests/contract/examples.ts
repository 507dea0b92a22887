import { createHash } from 'node:crypto';
import { contract } from '#shared/ipc/contract.ts';
import type { DoingName, OperationName, QueryName } from '#shared/ipc/contract.ts';
import { fileOf } from '../support/desk.ts';
import type { Desk } from '../support/desk.ts';
import type { Example } from './example.ts';
import { ACCOUNTS_EXAMPLES } from './accounts-examples.ts';
import { DIFFERENCE_EXAMPLES } from './difference-examples.ts';
import { CANVAS_EXAMPLES } from './canvas-examples.ts';
import { choose, enter, enterWeeks, PACT, plan } from './given.ts';
import { LEDGER_EXAMPLES } from './ledger-examples.ts';
import { NUMBERS_EXAMPLES } from './numbers-examples.ts';
import { REVIEWS_EXAMPLES } from './reviews-examples.ts';
import { TAX_EXAMPLES } from './tax-examples.ts';
import { VAULT_EXAMPLES } from './vault-examples.ts';

const NO_LEVELS = { line: null, low: null, high: null, floor: null, stretch: null };

const OLD_SHEET = 'KPI\tjanv. 2026\tfévr. 2026\nProspects\t12\t15\nIdées notées\t3\t4';
/** An id is made of what the sheet holds. */
const OLD_SHEET_ID = createHash('sha256').update(OLD_SHEET).digest('hex').slice(0, 32);

const takeSheet = (desk: Desk) => desk.call('values.takeSheet', { from: 'paste', text: OLD_SHEET });

const follow = (desk: Desk) =>
  desk.call('metrics.follow', { metrics: ['cac', 'list_size'], isFollowed: true });

const annotate = (desk: Desk) =>
  desk.call('signals.annotate', {
    metric: 'sessions',
    on: '2026-06-03',
    text: 'Passage à la radio',
  });

/** One call of every operation that there is: a new operation without one does not compile. */
export const EXAMPLES: { readonly [N in OperationName]: Example<N> } = {
  'settings.read': { input: {} },
  'settings.change': {
    input: { business_name: 'Atelier Zoé', language: 'en', business_year_start: 4 },
  },
  'settings.startAtLogin': { input: {} },
  'settings.setStartAtLogin': { input: { isOn: true } },
  'bottleneck.read': { input: {} },
  ...CANVAS_EXAMPLES,
  'boxes.read': { input: {} },
  'boxes.write': { input: { box: 'value', text: 'Un devis en un jour', sureness: 'heard' } },
  'boxes.risk': { input: { box: 'channels', why: 'Personne ne vient de soi-même' } },
  'boxes.print': {
    given: (desk) => {
      desk.desktop.savesTo = fileOf(desk, 'modele.pdf');
    },
    input: {},
  },
  'stages.read': { input: {} },
  'stages.answer': {
    input: { question: 'problem_named', isYes: true, evidence: 'Said so by nine of fifteen' },
  },
  'stages.move': { input: { to: 'stickiness', because: 'Four deposits in a month' } },
  'metrics.list': { given: enter, input: {} },
  'metrics.follow': { input: { metrics: ['ltv_cac'], isFollowed: true } },
  'metrics.order': { given: follow, input: { metrics: ['list_size', 'cac'] } },
  'metrics.arrange': {
    given: follow,
    input: {
      groups: [
        { name: 'À regarder chaque lundi', metrics: ['list_size'] },
        { name: 'Plus tard', metrics: [] },
      ],
      order: ['list_size', 'cac'],
    },
  },
  'metrics.define': {
    input: {
      id: 'hourly_income',
      kind: 'computed',
      unit: 'money',
      good: 'up',
      cadence: 'month',
      formula: 'revenue_time / days_billable / 7',
      name: { fr: 'Revenu à l’heure', en: 'Hourly income' },
      description: 'Ce que rapporte une heure vendue',
    },
  },
  'metrics.changeCadence': {
    given: enter,
    input: { metric: 'acquisition_spend', cadence: 'week', from: '2026-11-03' },
  },
  'metrics.preview': {
    given: enter,
    input: {
      draft: {
        id: 'twice',
        kind: 'computed',
        unit: 'money',
        cadence: 'month',
        formula: 'acquisition_spend * 2',
      },
      kind: 'month',
      count: 6,
    },
  },
  'metrics.versions': { given: enter, input: { metric: 'acquisition_spend' } },
  'values.grid': { given: enter, input: { kind: 'month', from: '2026-09', to: '2026-11' } },
  'values.find': { given: enter, input: { kind: 'month', to: '2026-12', text: '120,5' } },
  'values.explain': {
    given: enter,
    input: { metric: 'cac', period: '2026-10', segment: null },
  },
  'values.relatives': {
    given: enter,
    input: { metric: 'cac', period: '2026-10', segment: null },
  },
  'values.enter': {
    given: enter,
    input: {
      cells: [
        { metric: 'customers_new', period: '2026-10', segment: 'LinkedIn', value: null },
        { metric: 'customers_new', period: '2026-11', segment: 'Salon', value: 0 },
        { metric: 'lifetime_months', period: '2026-11', segment: null, value: 9.5, sampleSize: 12 },
      ],
    },
  },
  'values.note': {
    given: enter,
    input: {
      metric: 'customers_new',
      period: '2026-10',
      segment: 'LinkedIn',
      note: 'Deux venaient du même atelier',
    },
  },
  'values.closePeriod': { given: enter, input: { period: '2026-10' } },
  'values.reopenPeriod': {
    given: (desk) => desk.call('values.closePeriod', { period: '2026-Q3' }),
    input: { period: '2026-Q3' },
  },
  'values.undoState': { given: enter, input: {} },
  'values.undo': { given: enter, input: {} },
  'values.redo': {
    given: async (desk) => {
      await enter(desk);
      await desk.call('values.undo', {});
    },
    input: {},
  },
  'values.exportGrid': {
    given: async (desk) => {
      await enter(desk);
      desk.desktop.savesTo = fileOf(desk, 'grille.csv');
    },
    input: {
      kind: 'month',
      range: { from: '2026-09', to: '2026-11' },
      rows: [{ metric: 'leads', segment: null }],
      format: 'iso',
      withTargets: true,
    },
  },
  'values.takeSheet': { input: { from: 'paste', text: OLD_SHEET } },
  'values.readSheet': { given: takeSheet, input: { sheet: OLD_SHEET_ID, choices: {} } },
  'values.moveIn': { given: takeSheet, input: { sheet: OLD_SHEET_ID, choices: {} } },
  'targets.year': {
    given: enter,
    input: { metric: 'acquisition_spend', year: '2026', kind: null },
  },
  'targets.fill': {
    input: {
      metric: 'leads',
      from: '2026-01',
      to: '2026-12',
      level: 'line',
      how: { method: 'split', total: 500, by: 'even' },
    },
  },
  'targets.set': {
    input: {
      objectives: [
        { ...NO_LEVELS, metric: 'leads', period: '2026-12', line: 40, floor: 30, stretch: 60 },
        { ...NO_LEVELS, metric: 'utilisation', period: '2026-Q4', low: 55, high: 80 },
      ],
    },
  },
  'focus.triedMonth': { input: {} },
  'focus.view': {
    given: async (desk) => {
      await enter(desk);
      await choose(desk);
    },
    input: { quarter: null },
  },
  'focus.choose': {
    given: choose,
    input: { ...PACT, metric: 'leads', line: 60, guardrail: null, because: 'Trop peu de contacts' },
  },
  'focus.learn': { given: choose, input: { quarter: '2026-Q4', learned: 'La page compte' } },
  'plans.list': { given: plan, input: { metric: null } },
  'plans.add': {
    input: {
      metric: 'leads',
      title: 'Publier chaque mardi',
      state: 'doing',
      dueOn: '2026-12-15',
      effect: 'Dix contacts de plus',
      effectValue: 10,
      effort: 'M',
    },
  },
  'plans.change': {
    given: plan,
    input: { id: 2, metric: 'conversion_rate', title: 'Écrire la page de vente', state: 'done' },
  },
  'plans.move': { given: plan, input: { id: 3, state: 'todo', before: 1 } },
  'plans.remove': { given: plan, input: { id: 2 } },
  'signals.chart': {
    given: async (desk) => {
      await enterWeeks(desk);
      await annotate(desk);
    },
    input: { metric: 'sessions', kind: 'week', from: '2026-W10', to: '2026-W47', segment: null },
  },
  'signals.lock': { given: enterWeeks, input: { metric: 'sessions', until: '2026-09-01' } },
  'signals.unlock': {
    given: async (desk) => {
      await enterWeeks(desk);
      await desk.call('signals.lock', { metric: 'sessions', until: '2026-09-01' });
    },
    input: { metric: 'sessions' },
  },
  'signals.rebase': {
    given: enterWeeks,
    input: { metric: 'sessions', from: '2026-07-01', reason: 'Nouveau site' },
  },
  'signals.removeRebase': {
    given: async (desk) => {
      await enterWeeks(desk);
      await desk.call('signals.rebase', { metric: 'sessions', from: '2026-06-29', reason: '' });
    },
    input: { metric: 'sessions', from: '2026-06-29' },
  },
  'signals.annotations': { given: annotate, input: { metric: 'sessions' } },
  'signals.annotate': { input: { metric: null, on: '2026-11-02', text: 'Grève des transports' } },
  'signals.changeAnnotation': {
    given: annotate,
    input: { id: 1, on: '2026-06-04', text: 'Passage à la radio locale' },
  },
  'signals.removeAnnotation': { given: annotate, input: { id: 1 } },
  'signals.effect': {
    given: async (desk) => {
      await plan(desk);
      await desk.call('plans.change', { id: 1, state: 'done' });
    },
    input: { action: 1 },
  },
  'signals.effects': {
    given: async (desk) => {
      await plan(desk);
      await desk.call('plans.change', { id: 1, state: 'done' });
    },
    input: { metric: null },
  },
  ...REVIEWS_EXAMPLES,
  ...DIFFERENCE_EXAMPLES,
  ...LEDGER_EXAMPLES,
  ...ACCOUNTS_EXAMPLES,
  ...TAX_EXAMPLES,
  ...NUMBERS_EXAMPLES,
  ...VAULT_EXAMPLES,
};

export const OPERATIONS = Object.keys(contract) as OperationName[];

/** The operations that write, and that undo takes back. */
export const COMMANDS = OPERATIONS.filter((name) => contract[name].kind === 'command');

/** The operations whose answers the window keeps. */
export const READING = OPERATIONS.filter(isQuery);

/** The operations that may change something. */
export const DOING = OPERATIONS.filter((name) => !isQuery(name)) as DoingName[];

function isQuery(name: OperationName): name is QueryName {
  const { kind } = contract[name];
  return kind === 'query' || kind === 'desktop_query';
}
