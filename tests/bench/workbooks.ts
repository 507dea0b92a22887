/*
 * The books of a year of 100 000 entries as workbooks, by the command line: processor time, and the
 * most memory that it holds, where the system tells it. Fails above its bounds.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { importNeutral } from '#main/features/ledger/neutral-import.ts';
import { BOOKS } from '#shared/features/ledger/exports/ledger-files.ts';
import { BENCH_CLOCK, largeBook, withFolder } from './large-ledger.ts';
import { useOfProgram } from './program-use.ts';

const ENTRIES = 100_000;
const MOST_SECONDS = 12;
const MOST_MEGABYTES = 300;

withFolder((folder, business) => {
  const label = { name: 'ledger.import', door: 'imported', at: BENCH_CLOCK.now() } as const;
  business.runCommand(label, (db) => importNeutral(db, largeBook(ENTRIES), BENCH_CLOCK.today()));
  const file = join(folder, 'copy.sqlite');
  business.backUpTo(file);
  for (const book of BOOKS) {
    const out = join(folder, `${book}.xlsx`);
    const days = ['--from', '2026-01-01', '--to', '2026-12-31'];
    const words = ['--db', file, 'export-ledger', '--book', book, ...days];
    const { seconds, megabytes } = useOfProgram([...words, '--format', 'xlsx', '--out', out]);
    process.stdout.write(
      `${book.padEnd(10)} ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB at most (${(statSync(out).size / 1e6).toFixed(1)} MB)\n`,
    );
    if (seconds > MOST_SECONDS || megabytes > MOST_MEGABYTES) process.exitCode = 1;
  }
});
