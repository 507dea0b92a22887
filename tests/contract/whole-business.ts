import { EVERY_ENTRY } from '#tests/support/every-entry.ts';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { ensurePeriodRow } from '#main/db/period-rows.ts';
import { CIVIL_CALENDAR, periodContaining } from '#shared/kernel/period.ts';
import { interview, modelBox, modelRisk } from '#main/db/learning-schema.ts';
import { saveIncident } from '#main/features/ledger/incident-store.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { HYPOTHESIS } from './canvas-examples.ts';
import { handInVisits, keepVisits } from './numbers-examples.ts';
import { dumpOf, fileOf } from '../support/desk.ts';
import type { Desk } from '../support/desk.ts';

const STATEMENT = 'When;Who;How much\n2026-11-03;STUDIO;120,00\n';
const STATEMENT_ID = createHash('sha256').update(STATEMENT).digest('hex').slice(0, 32);

const SALE = {
  kind: 'receipt',
  docRef: null,
  docDate: null,
  label: 'Atelier',
  category: 'services',
  method: 'transfer',
  currency: 'EUR',
  fx: null,
  lines: [{ rate: 2000, basis: 'gross', amount: 60_000 }],
} satisfies Partial<InputOf<'ledger.add'>>;

const NO_LEVELS = { line: null, low: null, high: null, floor: null, stretch: null };

/** Adds rows to every table, whatever is there already; what was there stays as it is. */
export async function fillEveryTable(desk: Desk): Promise<void> {
  await measure(desk);
  await decide(desk);
  await keepBooks(desk);
  await importStatement(desk);
  await send(desk);
  believeAndHear(desk);
  await readNumbers(desk);
  await learn(desk);
  const empty = Object.entries(dumpOf(desk.business())).filter(([, rows]) => rows.length === 0);
  if (empty.length > 0) throw new Error(`no row in ${empty.map(([table]) => table).join(', ')}`);
}

/** What a week taught, and what it said of what was tried. */
async function learn(desk: Desk): Promise<void> {
  const week = '2026-W45';
  await desk.call('canvas.openProblem', { text: 'Personne ne trouve les tarifs' });
  const { problems } = await desk.call('canvas.read', { week: null });
  const problem = problems.at(-1)?.id ?? 0;
  const fields = { ...HYPOTHESIS, change: 'une page de tarifs' };
  await desk.call('canvas.believe', { problem, fields });
  const tried = (await desk.call('canvas.read', { week: null })).problems.at(-1)?.hypotheses.at(-1);
  await desk.call('canvas.judge', { week, hypothesis: tried?.id ?? 0, verdict: 'not_enough' });
  await desk.call('canvas.write', { week, isOnTrack: true });
}

/** What is believed of the business, and what was heard. */
function believeAndHear(desk: Desk): void {
  const label = { name: 'settings.change', door: 'typed', at: desk.clock.now() } as const;
  desk.business().runCommand(label, (db) => {
    const on = '2026-11-02';
    const box = { box: 'problem', writtenOn: on, text: 'Attendre', confidence: 'guess' } as const;
    db.insert(modelBox).values(box).run();
    const month = periodContaining('month', on, CIVIL_CALENDAR);
    const periodId = ensurePeriodRow(db, month);
    db.insert(modelRisk).values({ periodId, box: 'channels', why: '' }).run();
    const said = { notes: '', quotes: '', firstProblem: '', otherProblem: '', scores: {} };
    const who = { onDate: on, who: 'Mme Ferrand', segment: '', round: 'problem' } as const;
    db.insert(interview)
      .values({ ...who, ...said })
      .run();
  });
}

/** A file that waits, and how it is read. */
async function readNumbers(desk: Desk): Promise<void> {
  await handInVisits(desk);
  await keepVisits(desk);
}

async function measure(desk: Desk): Promise<void> {
  await desk.call('settings.change', { business_name: 'Atelier Zoé' });
  await desk.call('metrics.follow', {
    metrics: ['revenue_time', 'revenue', 'sessions', 'leads', 'expenses', 'interviews'],
    isFollowed: true,
  });
  await desk.call('metrics.define', {
    id: 'coffees',
    kind: 'flow',
    unit: 'count',
    good: 'up',
    cadence: 'month',
    formula: null,
    name: { fr: 'Cafés', en: 'Coffees' },
    description: '',
  });
  await desk.call('values.enter', {
    cells: Array.from({ length: 12 }, (_, index) => ({
      metric: 'interviews',
      period: `2026-W${index + 12}`,
      segment: index % 2 === 0 ? 'Podcast' : null,
      value: 40 + ((index * 5) % 9),
    })),
  });
}

async function decide(desk: Desk): Promise<void> {
  await desk.call('targets.set', {
    objectives: [{ ...NO_LEVELS, metric: 'revenue_time', period: '2026-11', line: 90_000 }],
  });
  await desk.call('focus.choose', {
    quarter: '2026-Q4',
    metric: 'revenue_time',
    line: 300_000,
    why: 'Vivre de son travail',
    reaction: 'Appeler',
    readingKind: null,
    guardrail: null,
    because: 'Autre chose compte',
  });
  await desk.call('plans.add', { metric: 'revenue_time', title: 'Appeler', state: 'done' });
  await desk.call('signals.annotate', { metric: null, on: '2026-07-01', text: 'Nouveau site' });
  await desk.call('signals.rebase', { metric: 'interviews', from: '2026-04-06', reason: '' });
  await desk.call('reviews.save', { kind: 'monthly', period: '2026-10', answers: {}, note: '' });
}

async function keepBooks(desk: Desk): Promise<void> {
  for (const paidOn of ['2026-11-05', '2026-08-05']) {
    const tag = { ...NO_TAG, isRecurring: true, segment: 'Podcast' };
    const envelope = await desk.attempt('ledger.add', { ...SALE, paidOn, party: 'Zoé', tag });
    // Where October is locked already, nothing is added before it.
    if (!envelope.ok && envelope.code !== 'month_locked') throw new Error(envelope.code);
  }
  await desk.attempt('ledger.lockMonth', { month: '2026-08', lockedOn: null });
  const { entries } = await desk.call('ledger.list', {
    filter: { ...EVERY_ENTRY, state: 'locked' },
    sort: { by: 'seq', isDescending: true },
    offset: 0,
    limit: 50,
  });
  const bare = entries.find(({ docRef }) => docRef === null);
  await desk.call('ledger.addDocument', { seq: bare?.seq ?? 0, docRef: 'F-8' });
  const rule = { field: 'text', pattern: 'loyer', kind: 'expense', party: 'Bailleur' } as const;
  await desk.call('ledger.addRule', {
    rule: { ...rule, category: 'rent', rate: null, tag: NO_TAG },
  });
  await desk.call('ledger.saveCategory', {
    key: 'software',
    kind: 'expense',
    name: null,
    account: '613500',
    accountName: 'Locations mobilières',
    activityLine: null,
    isHidden: false,
  });
  await desk.call('ledger.keepStatement', { account: 1, month: '2026-08', closing: 60_000 });
  await desk.call('taxes.saveProfile', {
    from: '2026-01-01',
    profile: {
      country: 'FR',
      status: 'micro',
      lines: ['bnc'],
      vat: 'franchise',
      rhythm: null,
      startedOn: null,
    },
  });
  await desk.call('ledger.setThreshold', {
    key: 'franchise_services',
    from: '2026-01-01',
    amount: 3_750_000,
    source: '',
    checkedOn: null,
  });
}

/** Where nothing is locked yet there is no FEC, and a journal is sent all the same. */
async function send(desk: Desk): Promise<void> {
  const { savesTo } = desk.desktop;
  desk.desktop.savesTo = desk.folder;
  await desk.call('ledger.send', {
    from: '2026-01-01',
    to: '2026-12-31',
    books: ['journal'],
    profile: 'fr',
    siren: null,
    activity: null,
  });
  desk.desktop.savesTo = savesTo;
  const at = desk.clock.now();
  const label = { name: 'vault.restored', door: 'imported', at, isFinal: true } as const;
  desk.business().runCommand(label, (db) => {
    saveIncident(db, {
      at,
      what: 'older_backup',
      backup: 'copie.sqlite',
      months: ['2026-07'],
      lockedAgain: [],
    });
  });
}

/** A file of a bank that nobody knows leaves behind how its columns were read. */
async function importStatement(desk: Desk): Promise<void> {
  const path = fileOf(desk, 'unknown-bank.csv');
  writeFileSync(path, STATEMENT);
  const { opens } = desk.desktop;
  desk.desktop.opens = path;
  await desk.call('ledger.takeFile', {});
  desk.desktop.opens = opens;
  const { mapping } = await desk.call('ledger.fileColumns', { file: STATEMENT_ID, encoding: null });
  await desk.call('ledger.importFile', {
    file: STATEMENT_ID,
    isDayFirst: null,
    rates: {},
    mapping,
  });
}
