/*
 * The accountant's files of a year of 100 000 entries, against the sqlite3 command line that dumps
 * the same columns as CSV: processor time of each, the quickest of three rounds. Fails where the
 * journal, plain or in double entries, or the FEC, which is checked while it is written, takes more
 * than twice as long; the legal books, which are small, are only told.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerFile } from '#main/features/ledger/ledger-file.ts';
import { lockMonth } from '#main/features/ledger/lock.ts';
import { importNeutral } from '#main/features/ledger/neutral-import.ts';
import { writeInParts } from '#main/operations/file-writing.ts';
import { TAXPAYER, BENCH_CLOCK, largeBook, withFolder } from './large-ledger.ts';
import { processorTime, quickest, sqliteTime } from './processor-time.ts';

const ENTRIES = 100_000;
const ROUNDS = 3;
const BOUND = 2;
const LARGE: readonly string[] = ['journal', 'postings', 'fec'];
const YEAR = { from: '2026-01-01', to: '2026-12-31' } as const;

const LINES = `FROM ledger_entry e JOIN ledger_line l ON l.entry_id = e.id
  WHERE paid_on BETWEEN '${YEAR.from}' AND '${YEAR.to}'`;
const WORDS = 'seq, paid_on, kind, doc_ref, doc_date, party, label, e.category';
const BY_DAY = 'ORDER BY paid_on, seq';

/** A row of a FEC for the bank, for each line, and for its VAT: fields as they lie in the file. */
const fecRows = (account: string, from: string) => `SELECT 'BQ', 'Banque', seq, paid_on, ${account},
  e.category, '', '', doc_ref, doc_date, party || ' - ' || label, euro_net, euro_gross, '', '',
  locked_on, euro_gross, currency, paid_on, method, kind, party ${from}`;

/** A row of the journal of double entries. */
const postedRows = (account: string, from: string) =>
  `SELECT 'BQ', paid_on, doc_ref, ${account}, e.category, party, label, euro_net, euro_gross, '', seq ${from}`;

/** What each entry has: a row for the bank, one for each line, and one for its VAT. */
const ofEach = (row: (account: string, from: string) => string, order: string) =>
  `SELECT * FROM (${row('512000', 'FROM ledger_entry e')}
    UNION ALL ${row('706000', LINES)}
    UNION ALL ${row('445710', `${LINES} AND coalesce(rate_bp, 0) > 0`)}) ORDER BY ${order}`;

const DUMPS = {
  journal: `SELECT ${WORDS}, l.net, l.rate_bp, l.gross, euro_vat, currency, fx, method ${LINES}
    ORDER BY paid_on, seq, position`,
  receipts: `SELECT ${WORDS}, method, euro_net, euro_vat, euro_gross FROM ledger_entry e
    WHERE kind = 'receipt' AND e.category <> 'owner_in' ${BY_DAY}`,
  purchases: `SELECT ${WORDS}, method, euro_gross FROM ledger_entry e
    WHERE kind = 'expense' AND e.category <> 'owner_out' ${BY_DAY}`,
  postings: ofEach(postedRows, 'paid_on, seq'),
  fec: ofEach(fecRows, 'locked_on, 4, 3'),
} as const;

withFolder((folder, business) => {
  const label = { name: 'ledger.import', door: 'imported', at: BENCH_CLOCK.now() } as const;
  business.runCommand(label, (db) => importNeutral(db, largeBook(ENTRIES), BENCH_CLOCK.today()));
  for (let month = 1; month <= 12; month += 1) {
    const key = `2026-${String(month).padStart(2, '0')}`;
    const days = { lockedOn: '2027-01-05', today: '2027-01-05' };
    business.runCommand({ ...label, isFinal: true }, (db) => lockMonth(db, key, days));
  }
  const db = business.readable;
  const copy = join(folder, 'copy.sqlite');
  business.backUpTo(copy);
  const dump = join(folder, 'dump.csv');
  for (const [book, select] of Object.entries(DUMPS)) {
    const out = join(folder, book);
    const request = { ...YEAR, profile: 'fr', taxpayer: TAXPAYER } as const;
    const own = quickest(ROUNDS, () =>
      processorTime(() => {
        const file = ledgerFile(db, book as keyof typeof DUMPS, request);
        writeInParts(out, file.parts(), file.check);
      }),
    );
    const dumped = ['.mode csv', `.output ${dump}`, `${select.replaceAll(/\s+/g, ' ')};`];
    const theirs = quickest(ROUNDS, () => sqliteTime(copy, dumped));
    const ratio = own / theirs;
    process.stdout.write(
      `${book.padEnd(10)} ${own.toFixed(2)} s, sqlite3 -csv ${theirs.toFixed(2)} s: ${ratio.toFixed(2)} × (${(statSync(out).size / 1e6).toFixed(0)} MB, ${(statSync(dump).size / 1e6).toFixed(0)} MB)\n`,
    );
    if (ratio > BOUND && LARGE.includes(book)) process.exitCode = 1;
  }
});
