import { BANK_ID } from '#shared/features/ledger/accounts.ts';
import { lastDayOf, monthOf } from '#shared/features/ledger/lock/months.ts';
import type { Month } from '#shared/features/ledger/lock/months.ts';
import type { Language } from '#shared/kernel/language.ts';
import { NO_ANSWERS } from '#shared/features/reviews/model.ts';
import type { ReviewKind } from '#shared/features/reviews/model.ts';
import { dueOn } from '#shared/features/reviews/mondays.ts';
import { reviewedNow } from '#shared/features/reviews/rules.ts';
import type { SettingKey } from '#shared/features/settings/model.ts';
import { messages } from '#shared/i18n/messages.ts';
import { addDays } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import { shiftPeriod } from '#shared/kernel/period.ts';
import type { Business, WritableDb } from '../db/handles.ts';
import { focusHandlers } from '../features/focus/handlers.ts';
import { insertAccount, listAccounts, updateAccount } from '../features/ledger/account-store.ts';
import { balancesOn, keepStatement } from '../features/ledger/balances.ts';
import { lockMonth } from '../features/ledger/lock.ts';
import { newestLock } from '../features/ledger/lock-store.ts';
import { keepOpening, openingOf, openingYear } from '../features/ledger/opening.ts';
import { insertEntries, nextSeq } from '../features/ledger/store.ts';
import { tagEntry } from '../features/ledger/tagging.ts';
import { settleVat, settlementOf } from '../features/ledger/vat-settling.ts';
import { metricsHandlers } from '../features/metrics/handlers.ts';
import { plansHandlers } from '../features/plans/handlers.ts';
import { reviewsHandlers } from '../features/reviews/handlers.ts';
import { saveSetting } from '../features/settings/store.ts';
import { signalsHandlers } from '../features/signals/handlers.ts';
import { saveTaxProfile } from '../features/taxes/store.ts';
import { setTargets } from '../features/targets/set-targets.ts';
import { enterValues } from '../features/values/enter-values.ts';
import { TYPED, typedOn } from '../features/values/store.ts';
import type { CommandContext } from '../operations/context.ts';
import { UNWATCHED } from '../operations/work.ts';
import type { Progress } from '../operations/work.ts';
import { OPENING_BALANCE, SAVINGS } from './data/ledger.ts';
import { ACTIONS } from './data/plan.ts';
import { MONTHS, QUARTERS, WEEKS } from './data/reviews.ts';
import type { Said } from './data/reviews.ts';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import { EVENTS, FIRST_COHORT, FOLLOWED, PACTS, SETTINGS, TAXES } from './data/story.ts';
import { figuresOf } from './figures.ts';
import { fillBoxes, learnByWeek } from './learning.ts';
import { entriesOf, monthsOfLedger, vatPaidFor } from './ledger.ts';
import type { SampleEntry, VatQuarter } from './ledger.ts';
import { typedMoney } from './money.ts';
import { storyTime } from './story-time.ts';
import type { StoryTime } from './story-time.ts';
import { targetsOf } from './targets.ts';

/** What the sample is told as of, and in which language. */
export type SampleOptions = { readonly today: Day; readonly language: Language };

/** What every part of the sample is told from. */
type Story = {
  readonly db: WritableDb;
  readonly time: StoryTime;
  readonly language: Language;
  /**
   * The context of a command given on a day. The past is written as it would have been: on its own
   * day, by the same rules as the app's, with the clock set to that day.
   */
  readonly on: (day: Day) => CommandContext;
};

/** So many days after its last day a month of the ledger has been gone through, and is locked. */
const UNTIL_LOCKED = 40;

/**
 * Fills a new file with the sample business: two years, up to today, of a consultant who moves from
 * time sold to products. What is told lies in `data`. The same day and language give the same file.
 * No undo takes it back: who tries out Ctrl+Z must not end before an empty window.
 */
export function fillSample(
  business: Business,
  { today, language }: SampleOptions,
  progress: Progress = UNWATCHED,
): void {
  const at = instantOn(today);
  const label = { name: 'sample.fill', door: 'imported', at, isFinal: true } as const;
  business.runCommand(label, (db) => {
    const on = (day: Day): CommandContext => ({
      db,
      systemLanguage: language,
      clock: { today: () => day, now: () => instantOn(day) },
    });
    const story = { db, time: storyTime(today), language, on };
    for (const [done, write] of PARTS.entries()) {
      progress('filling', done, PARTS.length);
      write(story);
    }
  });
}

/** In this order: what comes later looks at what is there. */
const PARTS: readonly ((story: Story) => void)[] = [
  saveSettings,
  tellTaxes,
  follow,
  drawTargets,
  choosePacts,
  planActions,
  enterFigures,
  keepLedger,
  noteEvents,
  keepReviews,
  learnByWeek,
  fillBoxes,
];

/** The moment of a day at which the sample's decisions are dated: its first. */
function instantOn(day: Day): string {
  return `${day}T00:00:00.000Z`;
}

/** All of them are kept, the language too: the sample's words do not follow the system's. */
function saveSettings({ db, language }: Story): void {
  for (const [key, value] of Object.entries({ ...SETTINGS, language })) {
    saveSetting(db, key as SettingKey, value);
  }
}

/** What held at first holds for all days before. */
function tellTaxes({ db, time }: Story): void {
  const [first] = time.years;
  if (first)
    saveTaxProfile(db, first.start, { ...NO_TAX_PROFILE, ...TAXES, lines: [...TAXES.lines] });
}

function follow({ on, time }: Story): void {
  const followed = { metrics: [...FOLLOWED] };
  metricsHandlers['metrics.follow'](on(time.today), { ...followed, isFollowed: true });
  metricsHandlers['metrics.order'](on(time.today), followed);
}

function drawTargets({ on, time }: Story): void {
  for (const { decidedOn, targets } of targetsOf(time)) setTargets(on(decidedOn), targets);
}

function enterFigures({ on, time, language }: Story): void {
  const values = [...typedMoney(time, language), ...figuresOf(time, language)];
  enterValues(on(time.today), values, (_, at) => typedOn(time.today, TYPED, at));
}

/**
 * A pact is made on the first day of its quarter: one that is over can no longer be chosen. What the
 * quarter taught is written down on the day after it.
 */
function choosePacts({ on, time, language }: Story): void {
  for (const { ago, metric, line, guardrail, why, reaction, learned } of PACTS) {
    const { key, start, end } = shiftPeriod(time.quarter, -ago, time.calendar);
    const said = { why: why[language], reaction: reaction[language], because: '' };
    const pact = { quarter: key, metric, line, guardrail, readingKind: null, ...said };
    focusHandlers['focus.choose'](on(start), pact);
    if (learned === null) continue;
    const lesson = { quarter: key, learned: learned[language] };
    focusHandlers['focus.learn'](on(addDays(end, 1)), lesson);
  }
}

function planActions({ on, time: { today }, language }: Story): void {
  const dayAt = (days: number | undefined) => (days === undefined ? null : addDays(today, days));
  for (const action of ACTIONS) {
    const { metric, state, effort, effectValue, written, started, due, done } = action;
    plansHandlers['plans.add'](on(addDays(today, written)), {
      metric,
      state,
      effort,
      effectValue,
      startedOn: dayAt(started),
      dueOn: dayAt(due),
      doneOn: dayAt(done),
      title: action.title[language],
      effect: action.effect[language],
      outcome: action.outcome?.[language] ?? '',
      learned: action.learned?.[language] ?? '',
    });
  }
}

/**
 * Months that have been gone through are locked, one after the other; each year opens the next, and the
 * VAT of each quarter is declared at its end and paid in the month after it.
 */
function keepLedger(story: Story): void {
  const { db, time, language } = story;
  openAccounts(story);
  const entries = groupedBy(entriesOf(time, language), ({ fields }) => monthOf(fields.paidOn));
  let toPay: VatQuarter | null = null;
  for (const { period } of monthsOfLedger(time)) {
    const month = monthOf(period.start);
    const paid = toPay === null || toPay.due === 0 ? [] : [vatPaidFor(toPay, language)];
    const due = paid.filter(({ fields }) => fields.paidOn <= time.today);
    writeEntries(db, [...(entries.get(month) ?? []), ...due].toSorted(byDay));
    toPay = declareVat(story, month);
    const lockedOn = addDays(lastDayOf(month), UNTIL_LOCKED);
    if (lockedOn > time.today) continue;
    lockMonth(db, month, { lockedOn, today: time.today });
    openYearAfter(db, lockedOn);
  }
  reconcile(db);
}

function byDay({ fields: a }: SampleEntry, { fields: b }: SampleEntry): number {
  return a.paidOn < b.paidOn ? -1 : Number(a.paidOn > b.paidOn);
}

/** Declares the quarter that ends with a month, and tells what it owes; null: none does that is over. */
function declareVat({ db, time: { today } }: Story, month: Month): VatQuarter | null {
  const [year = 0, number = 0] = month.split('-').map(Number);
  if (number % 3 !== 0 || lastDayOf(month) >= today) return null;
  const quarter = number / 3;
  const key = `${year}-Q${quarter}`;
  settleVat(db, key, today);
  return { year, quarter, due: settlementOf(db, key, today).due };
}

function writeEntries(db: WritableDb, entries: readonly SampleEntry[]): void {
  const seq = nextSeq(db);
  const first = insertEntries(
    db,
    entries.map(({ fields }, index) => ({ seq: seq + index, entry: fields })),
  );
  for (const [index, { tag }] of entries.entries()) if (tag) tagEntry(db, first + index, tag);
}

/** Before the first month of a year is locked, the year begins with what the one before ended with. */
function openYearAfter(db: WritableDb, today: Day): void {
  const { toOpen } = openingYear(db, today);
  if (toOpen !== null) keepOpening(db, toOpen, openingOf(db, toOpen).proposed);
}

/** The bank as it was before the first entry, and an account beside it for what is set aside. */
function openAccounts({ db, time, language }: Story): void {
  const [first] = monthsOfLedger(time);
  const bank = listAccounts(db).find(({ id }) => id === BANK_ID);
  if (!first || !bank) return;
  const { id, ...fields } = bank;
  const openingOn = first.period.start;
  updateAccount(db, id, { ...fields, openingOn, openingBalance: OPENING_BALANCE });
  insertAccount(db, {
    ...fields,
    name: SAVINGS[language],
    kind: 'savings',
    number: '508000',
    openingOn,
    openingBalance: 0,
  });
}

/** The newest month that is locked agrees with the bank's statement. */
function reconcile(db: WritableDb): void {
  const month = newestLock(db)?.month;
  if (month === undefined) return;
  const bank = balancesOn(db, lastDayOf(month)).find(({ id }) => id === BANK_ID);
  if (bank) keepStatement(db, { account: BANK_ID, month, closing: bank.balance });
}

function noteEvents({ on, time, language }: Story): void {
  for (const { metric, day, text } of EVENTS) {
    const at = addDays(time.today, day);
    signalsHandlers['signals.annotate'](on(at), { metric, on: at, text: text[language] });
  }
  const { start: from } = shiftPeriod(time.quarter, -4, time.calendar);
  const reason = FIRST_COHORT[language];
  signalsHandlers['signals.rebase'](on(from), { metric: 'scalable_share', from, reason });
}

const SAID: Readonly<Record<ReviewKind, readonly (Said | null)[]>> = {
  weekly: WEEKS,
  monthly: MONTHS,
  quarterly: QUARTERS,
};

/**
 * Reviews are kept on the day on which they were due; what fell due today is left to whoever tries
 * out the sample. No period is closed: values may be tried out everywhere.
 */
function keepReviews(story: Story): void {
  keepAll(story, 'weekly');
  keepAll(story, 'monthly');
  keepAll(story, 'quarterly');
}

function keepAll({ on, time, language }: Story, kind: ReviewKind): void {
  const newest = reviewedNow(kind, addDays(time.today, -1), time.calendar);
  const { first, second } = messages[language].reviews.questions[kind];
  SAID[kind].forEach((said, ago) => {
    const period = shiftPeriod(newest, -ago, time.calendar);
    const place = { kind, period: period.key };
    const context = on(dueOn(period));
    if (said === null) {
      reviewsHandlers['reviews.letGo'](context, { reviews: [place] });
      return;
    }
    const questions = [first, second].flatMap((question, index) => {
      const answer = said.answers[index]?.[language];
      return answer === undefined ? [] : [{ question, answer }];
    });
    const answers = {
      ...NO_ANSWERS,
      step: 'close' as const,
      oneThing: said.oneThing[language],
      // The newest one thing is left to be ticked off.
      isOneThingDone: ago > 0 && said.isUndone !== true,
      questions,
      channels: said.channels ?? {},
      decision: said.decision ?? null,
    };
    reviewsHandlers['reviews.save'](context, {
      ...place,
      answers,
      note: said.note?.[language] ?? '',
    });
    reviewsHandlers['reviews.finish'](context, { ...place, closes: false });
  });
}
