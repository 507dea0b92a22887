/*
 * A bank's file of 100 000 rows: read, planned and written as entries with their history, against
 * the sqlite3 command line that copies the same file into a bare table of texts, with no check, no
 * index and no history. Processor time of each; fails where it takes more than three times as long.
 */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planImport, writeImport } from '../../src/main/features/ledger/bank-import.ts';
import { NO_HINTS, readBankFile } from '../../src/shared/features/ledger/imports/read-bank-file.ts';
import { dayFromNumber, dayNumber } from '../../src/shared/kernel/day.ts';
import { BENCH_CLOCK, withFolder } from './large-ledger.ts';
import { processorTime, sqliteTime } from './processor-time.ts';

const ROWS = 100_000;
const BOUND = 3;
const HEADINGS =
  'dateOp;dateVal;label;category;categoryParent;supplierFound;amount;comment;accountNum;accountLabel;accountbalance';

function statement(): string {
  const first = dayNumber('2026-01-01');
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const day = dayFromNumber(first + Math.floor((index * 365) / ROWS));
    const amount = `${index % 4 === 0 ? '-' : ''}${(index * 7919) % 90_000},${String(index % 100).padStart(2, '0')}`;
    return `${day};${day};VIR SEPA facture F-${index};Virements;Revenus;Client ${index % 300} – Atelier;${amount};;00012345678;BoursoBank;1234.56`;
  });
  return `${[HEADINGS, ...rows].join('\n')}\n`;
}

withFolder((folder, business) => {
  const text = statement();
  const file = join(folder, 'bank.csv');
  writeFileSync(file, text);
  const bytes = Buffer.from(text);
  let written = 0;
  const own = processorTime(() => {
    const reading = readBankFile(text, NO_HINTS);
    if (!reading.ok) throw new Error(reading.error.code);
    const plan = planImport(business.readable, reading.value, {});
    const label = { name: 'ledger.importFile', door: 'imported', at: BENCH_CLOCK.now() } as const;
    written = business.runCommand(label, (db) =>
      writeImport({ db, clock: BENCH_CLOCK, systemLanguage: 'fr' }, plan, {
        name: 'bank.csv',
        bytes,
      }),
    );
  });
  const columns = HEADINGS.split(';').map((name) => `${name} TEXT`);
  const theirs = sqliteTime(join(folder, 'bare.sqlite'), [
    `CREATE TABLE bank (${columns.join(', ')});`,
    '.separator ;',
    `.import --skip 1 ${file} bank`,
  ]);
  const ratio = own / theirs;
  process.stdout.write(
    `${written} entries of ${(statSync(file).size / 1e6).toFixed(0)} MB: ${own.toFixed(2)} s, sqlite3 .import into a bare table ${theirs.toFixed(2)} s: ${ratio.toFixed(1)} ×\n`,
  );
  if (ratio > BOUND) process.exitCode = 1;
});
