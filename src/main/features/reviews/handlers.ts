import type { reviewsContract } from '#shared/features/reviews/contract.ts';
import { NO_ANSWERS } from '#shared/features/reviews/model.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { reportPath } from '#shared/ipc/printing.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { UNWATCHED } from '#main/operations/work.ts';
import { writeFileWhole } from '#main/operations/file-whole.ts';
import { pactOfDay } from '../focus/store.ts';
import { readSettings } from '../settings/store.ts';
import { listAnnotations, listBases } from '../signals/store.ts';
import { snapshotOf } from '../values/snapshot.ts';
import { requirePeriod } from '../values/periods.ts';
import { appointmentsOf } from './appointments.ts';
import { becomesWith } from './becomes.ts';
import { keepReview, letGoOf, writeReview } from './keep.ts';
import { movedMetrics } from './moved.ts';
import { askedNumbers } from './numbers.ts';
import { gapsIn } from './gaps.ts';
import { chooseOneThing, endOneThing } from './one-thing.ts';
import { readReview } from './read-review.ts';
import { requireReviewed } from './reviewed.ts';
import { firstReviewsHandlers } from './first-handlers.ts';
import { findReview, listReviews } from './store.ts';

export const reviewsHandlers: HandlersOf<typeof reviewsContract> = {
  ...firstReviewsHandlers,

  'reviews.read': (context, key) => readReview(context, key),

  'reviews.numbers': (context, key) => {
    const snapshot = snapshotOf(context);
    const today = context.clock.today();
    const reviewed = requireReviewed(key, snapshot.calendar, today);
    const { notKnown } = findReview(context.db, key.kind, reviewed.key)?.answers ?? NO_ANSWERS;
    return askedNumbers(snapshot, { reviewed, notKnown, today });
  },

  'reviews.becomes': (context, { period: key, ...typed }) => {
    const snapshot = snapshotOf(context);
    const today = context.clock.today();
    const period = requirePeriod(key, snapshot.calendar);
    const pact = pactOfDay(context.db, today, snapshot.calendar);
    return pact && becomesWith(snapshot, pact, { ...typed, period }, today);
  },

  'reviews.gaps': (context, key) => {
    const snapshot = snapshotOf(context);
    const today = context.clock.today();
    const notKnown = new Set(listReviews(context.db).flatMap(({ answers }) => answers.notKnown));
    const reviewed = requireReviewed(key, snapshot.calendar, today);
    return gapsIn(snapshot, { reviewed, notKnown, today });
  },

  'reviews.moved': (context, key) => {
    const snapshot = snapshotOf(context);
    const { db, clock } = context;
    return movedMetrics(snapshot, {
      reviewed: requireReviewed(key, snapshot.calendar, clock.today()),
      today: clock.today(),
      basesOf: (metric) => listBases(db, metric),
      annotations: listAnnotations(db, null),
      focus: pactOfDay(db, clock.today(), snapshot.calendar)?.metric ?? null,
    });
  },

  'reviews.save': (context, { answers, note, ...key }) => {
    writeReview(context, key, { answers, note });
    return null;
  },

  'reviews.endOneThing': (context, { period, became }) => {
    endOneThing(context, { kind: 'weekly', period }, became);
    return null;
  },

  'reviews.chooseOneThing': (context, { action, title, ...key }) => {
    chooseOneThing(context, key, { action, title });
    return null;
  },

  'reviews.finish': (context, { closes, ...key }) => {
    keepReview(context, key, closes);
    return null;
  },

  'reviews.letGo': (context, { reviews }) => {
    for (const key of reviews) letGoOf(context, key);
    return null;
  },

  'reviews.exportCalendar': async (context) => {
    const { business, desktop } = context;
    const settings = readSettings(business.readable, context.systemLanguage);
    const text = appointmentsOf({ ...context, db: business.readable }, settings);
    const path = await desktop.chooseSavePath('ics');
    if (path !== null) writeFileWhole(path, text);
    return { path };
  },

  'reviews.printReport': async (context, { quarter: key }) => {
    const { business, desktop, systemLanguage, progress = UNWATCHED } = context;
    const { business_name: name, ...settings } = readSettings(business.readable, systemLanguage);
    const calendar = { yearStartMonth: settings.business_year_start };
    const quarter = requirePeriod(key, calendar);
    if (quarter.kind !== 'quarter') throw new Refusal('unknown_period', { field: 'quarter' });
    const title = formatPeriod(quarter, { ...settings, ...calendar });
    const path = await desktop.chooseSavePath('pdf', title);
    if (path === null) return { path };
    const foot = [name || 'Solocap', title].join(' · ');
    progress('printing');
    const pages = await desktop.printPage(reportPath(key), foot);
    // Stopped meanwhile, nothing is written.
    progress('printing');
    writeFileWhole(path, pages);
    return { path };
  },
};
