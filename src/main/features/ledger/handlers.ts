import type { ledgerContract } from '#shared/features/ledger/contract.ts';
import { isUnsorted } from '#shared/features/ledger/category-groups.ts';
import { keysOf } from '#shared/features/ledger/category-map.ts';
import { counterEntry } from '#shared/features/ledger/lock/correction.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { entryFieldsSchema } from '#shared/features/ledger/model.ts';
import { defined } from '#shared/kernel/defined.ts';
import type { Tag } from '#shared/features/ledger/tags.ts';
import { thresholdsOn } from '#shared/features/ledger/thresholds.ts';
import { vatByPeriod } from '#shared/features/ledger/vat/periods.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Day } from '#shared/kernel/day.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import { MOST_DISMISSED } from '#shared/features/settings/model.ts';
import type { WritableDb } from '#main/db/handles.ts';
import { writeFileWhole } from '#main/operations/file-whole.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { calendarOf } from '../metrics/known-metrics.ts';
import { readSettings, saveSetting } from '../settings/store.ts';
import { accountsHandlers } from './accounts-handlers.ts';
import { readChart } from './chart.ts';
import { listMonths, lockedMonths } from './lock-store.ts';
import { listIncidents } from './incident-store.ts';
import { entriesBehind } from './entries-behind.ts';
import { printedLines, takenBackWith, unprintedLines } from '#shared/features/ledger/postings.ts';
import { addLateDocument } from './late-documents.ts';
import { lockMonth } from './lock.ts';
import { verifyBooks } from './verify-books.ts';
import { requireEntry, viewAt, viewsOf } from './entry-views.ts';
import { refuseClassified } from './reclassifying.ts';
import { addRule, changeRule, removeRule } from './saved-rules.ts';
import { tagEntry } from './tagging.ts';
import { fileColumns, importFile, previewFile } from './file-import.ts';
import { keepBankFile, keepChosenFiles, keepDroppedFile, keepSheet } from './kept-files.ts';
import { listRules } from './import-store.ts';
import { unpair } from './pairing.ts';
import { createSaidVat } from './sorting-proposals.ts';
import { readCategories } from './category-store.ts';
import { listEntries, sumEntries } from './list-store.ts';
import { listMappings } from './profile-store.ts';
import { repeatsOf } from './repeats.ts';
import { bookPage } from './book-page.ts';
import { fecHandlers } from './fec-handlers.ts';
import { changeEntry, checkedEntry, openEntry } from './change-entry.ts';
import { addProfile, profileText, removeProfile, renameProfile } from './bank-profiles.ts';
import { changeEntries, entriesStillThere, removeEntries } from './many-entries.ts';
import { deliver, deliveryFacts, showSent } from './delivery.ts';
import { refuseAccounts } from './entry-accounts.ts';
import { deleteEntry, insertEntry, nextSeq, partiesLike } from './store.ts';
import type { EntryOrigin, StoredEntry } from './store.ts';
import { waitingByMonth } from './sorting-store.ts';
import { tagsOf } from './tag-store.ts';
import { ownThresholds, saveThreshold } from './threshold-store.ts';
import { vatReturn } from './vat-return.ts';
import { movedAmounts, movedIn } from './vat-moved.ts';
import { vatOfPeriods } from './vat-periods.ts';
import { periodOf, settleVat, settlementOf } from './vat-settling.ts';
import { lateAmounts } from '#shared/features/ledger/vat/late.ts';

/** How many names are offered while one is typed. */
const MAX_PARTIES = 12;

export const ledgerHandlers: HandlersOf<typeof ledgerContract> = {
  ...accountsHandlers,
  ...fecHandlers,
  'ledger.list': ({ db }, { filter, sort, ...stretch }) => ({
    entries: viewsOf(db, listEntries(db, filter, sort, stretch)),
  }),
  'ledger.sums': ({ db }, { filter }) => sumEntries(db, filter),
  'ledger.entry': ({ db }, { seq }) => viewAt(db, seq),
  'ledger.parties': ({ db }, { text, kind }) => partiesLike(db, text, kind, MAX_PARTIES),
  'ledger.repeats': ({ db, clock, systemLanguage }) =>
    repeatsOf(db, clock.today(), readSettings(db, systemLanguage).dismissed_repeats),
  'ledger.dismissRepeat': ({ db, systemLanguage }, { seq }) => {
    requireEntry(db, seq);
    const { dismissed_repeats: known } = readSettings(db, systemLanguage);
    const others = known.filter((one) => one !== seq);
    saveSetting(db, 'dismissed_repeats', [...others, seq].slice(-MOST_DISMISSED));
    return null;
  },
  'ledger.months': ({ db }) => {
    const locks = new Map(lockedMonths(db).map(({ month, lockedOn }) => [month, lockedOn]));
    const waiting = waitingByMonth(db, keysOf(readCategories(db), isUnsorted));
    return listMonths(db).map((row) => ({
      ...row,
      waiting: waiting.get(row.month) ?? 0,
      lockedOn: locks.get(row.month) ?? null,
    }));
  },

  'ledger.add': ({ db }, { tag = null, ...fields }) => viewAt(db, add(db, fields, tag)),
  'ledger.change': ({ db }, { seq, tag, ...fields }) => {
    const entry = openEntry(db, seq);
    changeEntry(db, entry, fields.lines === undefined ? createSaidVat(db)(entry, fields) : fields);
    if (tag !== undefined) tagEntry(db, entry.id, tag);
    return viewAt(db, seq);
  },
  'ledger.duplicate': ({ db, clock }, { seq }) => {
    const entry = requireEntry(db, seq);
    const fields = copyOf({ ...fieldsOf(entry), lines: unprintedLines(entry) }, clock.today());
    return viewAt(db, add(db, fields, tagsOf(db, [entry.id]).get(entry.id) ?? null));
  },
  'ledger.remove': ({ db }, { seq }) => {
    deleteEntry(db, openEntry(db, seq).id);
    return null;
  },
  'ledger.changeMany': ({ db }, { seqs, part }) => changeEntries(db, seqs, part),
  'ledger.changeEach': ({ db }, { changes }) => {
    const saidVat = createSaidVat(db);
    for (const { seq, ...fields } of changes) {
      const entry = openEntry(db, seq);
      changeEntry(db, entry, saidVat(entry, fields));
    }
    return { changed: changes.length };
  },
  'ledger.removeMany': ({ db }, { seqs }) => removeEntries(db, seqs),
  'ledger.correct': ({ db, clock, systemLanguage }, { seq }) => {
    const entry = requireEntry(db, seq);
    if (entry.lockedOn === null) throw new Refusal('entry_open', { field: 'seq' });
    refuseClassified(db, entry);
    const { language } = readSettings(db, systemLanguage);
    const { id, correctsId: _corrects, ...locked } = entry;
    // It takes back what was printed, also where the map has changed since.
    const chart = readChart(db);
    const lines = printedLines(locked, chart);
    const counter = counterEntry({ ...locked, lines }, clock.today(), language);
    const origin = { correctsId: id, printedWith: takenBackWith(locked, chart) };
    return viewAt(db, add(db, counter, tagsOf(db, [id]).get(id) ?? null, origin));
  },
  'ledger.tag': ({ db }, { seqs, tag }) => {
    const entries = entriesStillThere(db, seqs);
    for (const { id } of entries) tagEntry(db, id, tag);
    return { tagged: entries.length };
  },

  'ledger.lockMonth': ({ business, clock }, { month, lockedOn }) => {
    const today = clock.today();
    const day = lockedOn ?? today;
    const label = {
      name: 'ledger.lockMonth',
      door: 'typed',
      at: clock.now(),
      isFinal: true,
    } as const;
    const entries = business.runCommand(label, (db) =>
      lockMonth(db, month, { lockedOn: day, today }),
    );
    return { month, lockedOn: day, entries };
  },
  'ledger.addDocument': ({ business, clock }, { seq, docRef }) => {
    const label = {
      name: 'ledger.addDocument',
      door: 'typed',
      at: clock.now(),
      isFinal: true,
    } as const;
    return business.runCommand(label, (db) => {
      addLateDocument(db, seq, { docRef, addedOn: clock.today() });
      return viewAt(db, seq);
    });
  },
  'ledger.takeFile': async ({ desktop, business }, { waiting = [] }) => {
    const paths = await desktop.chooseBankFiles();
    const { taken, refused } = await keepChosenFiles(business.readable, paths, waiting);
    const [file = null, ...others] = taken;
    return {
      file,
      ...(others.length > 0 && { others }),
      ...(refused.length > 0 && { refused: [...refused] }),
    };
  },
  'ledger.takeDropped': async ({ desktop, business }, { drop, waiting = [] }) => {
    const path = await desktop.droppedPath(drop);
    if (path === null) throw new Refusal('not_found', { field: 'drop' });
    return { file: await keepBankFile(business.readable, path, waiting) };
  },
  'ledger.dropFile': async ({ business }, dropped) => ({
    file: await keepDroppedFile(business.readable, dropped),
  }),
  'ledger.bankProfiles': ({ db }) =>
    listMappings(db).map(({ name, columns }) => ({
      name,
      columns: columns.map(({ header }) => header),
    })),
  'ledger.addProfile': ({ db }, { file }) => {
    addProfile(db, file);
    return null;
  },
  'ledger.renameProfile': ({ db }, { name, to }) => {
    renameProfile(db, name, to);
    return null;
  },
  'ledger.removeProfile': ({ db }, { name }) => {
    removeProfile(db, name);
    return null;
  },
  'ledger.exportProfile': async ({ desktop, business }, { name }) => {
    const text = profileText(business.readable, name);
    const path = await desktop.chooseSavePath('json', name);
    if (path !== null) writeFileWhole(path, text);
    return { path };
  },
  'ledger.takeSheet': async ({ business }, question) => ({
    file: await keepSheet(business.readable, question),
  }),
  'ledger.readFile': (context, reading) => previewFile(context, reading),
  'ledger.fileColumns': (_context, question) => fileColumns(question),
  'ledger.importFile': (context, reading) => importFile(context, reading),
  'ledger.unpair': ({ db }, { seq }) => viewAt(db, unpair(db, seq)),
  'ledger.toSend': (context, range) => deliveryFacts(context, range),
  'ledger.send': (context, delivery) => deliver(context, delivery),
  'ledger.showSent': (context) => {
    showSent(context);
    return null;
  },
  'ledger.book': (context, request) => bookPage(context, request),
  'ledger.behind': (context, { metric, period: key, segment }) => {
    const period = parsePeriodKey(key.toUpperCase(), calendarOf(context));
    if (!period.ok) {
      throw new Refusal('unknown_period', { field: 'period', details: { period: key } });
    }
    const { start: from, end: to } = period.value;
    return entriesBehind(context, { metric, segment, from, to });
  },
  'ledger.vat': ({ db, clock }, { kind, ...days }) =>
    vatByPeriod(vatOfPeriods(db, kind, days, clock.today()), kind),
  'ledger.vatReturn': ({ db }, days) => vatReturn(db, days),
  'ledger.vatSettlement': ({ db, clock }, { period }) => {
    const { lines, late, ...settlement } = settlementOf(db, period, clock.today());
    return { ...settlement, late: late && lateAmounts(late), lines: [...lines] };
  },
  'ledger.settleVat': ({ db, clock }, { period, refund }) => ({
    seq: settleVat(db, period, clock.today(), refund),
  }),
  'ledger.lateVat': ({ db }, { period }) => {
    const moved = movedIn(db, periodOf(period));
    return moved && movedAmounts(moved);
  },
  'ledger.thresholds': ({ db }, { year }) => thresholdsOn(`${year}-12-31`, ownThresholds(db)),
  'ledger.setThreshold': ({ db }, threshold) => {
    saveThreshold(db, threshold);
    return threshold;
  },
  'ledger.rules': ({ db }) => listRules(db),
  'ledger.addRule': ({ db }, { rule }) => {
    addRule(db, rule);
    return listRules(db);
  },
  'ledger.changeRule': ({ db }, { id, part }) => {
    changeRule(db, id, defined(part));
    return listRules(db);
  },
  'ledger.removeRule': ({ db }, { id }) => {
    removeRule(db, id);
    return listRules(db);
  },
  'ledger.verify': ({ db }, { since }) => {
    const { faults, ...end } = verifyBooks(db, since);
    return { ...end, faults: [...faults], incidents: listIncidents(db) };
  },
};

function add(
  db: WritableDb,
  fields: EntryFields,
  tag: Tag | null,
  origin: EntryOrigin = {},
): number {
  const seq = nextSeq(db);
  // What was locked in an account that is closed now can still be taken back.
  if ((origin.correctsId ?? null) === null) refuseAccounts(db, fields);
  const id = insertEntry(db, seq, checkedEntry(db, fields), origin);
  tagEntry(db, id, tag);
  return seq;
}

/** The same once more, on another day and without its document. */
function copyOf(fields: EntryFields, paidOn: Day): EntryFields {
  const copy = { ...fields, paidOn, docRef: null, docDate: null };
  // The opening balances of a year are one entry.
  return copy.journal === 'AN' ? { ...copy, journal: 'OD' } : copy;
}

function fieldsOf(entry: StoredEntry): EntryFields {
  return entryFieldsSchema.strip().parse(entry);
}
