import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Delivery } from '#shared/features/ledger/contract.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { makePrivateFolder, release, usualFolderMode } from '#main/db/private-files.ts';
import type { QueryContext, TaskContext } from '#main/operations/context.ts';
import { UNWATCHED, unlessStopped } from '#main/operations/work.ts';
import { writeFileWhole } from '#main/operations/file-whole.ts';
import { linesInParts } from '#main/operations/file-reading.ts';
import { writeInTurns } from '#main/operations/file-writing.ts';
import type { CopySources } from './delivery-copies.ts';
import { contentOf, leftOutOf } from './delivery-files.ts';
import type { DeliveryContent } from './delivery-files.ts';
import { deliveryWords } from './delivery-words.ts';
import {
  correctionsAfter,
  countInRange,
  openEntriesInRange,
  writingsSoFar,
} from './export-store.ts';
import { CHAIN_START } from '#shared/features/ledger/lock/chain.ts';
import { chainEnd } from './lock-store.ts';
import { saveTaxpayer, saveDelivery, lastDelivery } from './taxpayer.ts';
import { nextSeq } from './store.ts';
import type { DayRange } from '#shared/kernel/day.ts';

/** What the accountant would be sent for some days, and when they were sent something last. */
export function deliveryFacts(context: QueryContext, range: DayRange) {
  const { db } = context;
  const { seq, sentOn } = lastDelivery(context);
  return {
    entries: countInRange(db, range),
    open: openEntriesInRange(db, range),
    corrections: correctionsAfter(db, seq).length,
    sentOn,
  };
}

/** What went out: the folder, its files by name, and how many entries the FEC left out. */
export type Delivered = {
  readonly folder: string;
  readonly files: string[];
  readonly leftOut: number;
  readonly message: string;
};

/**
 * Writes the accountant's folder where the user wants it, whole or not at all, and notes that it was
 * sent. The words of the folder are in the language of the profile that is asked for.
 */
export async function deliver(
  { business, desktop, clock, systemLanguage, progress = UNWATCHED }: TaskContext,
  delivery: Delivery,
): Promise<{ sent: Delivered | null }> {
  const db = business.readable;
  const context = { db, systemLanguage, clock };
  const content = contentOf(context, delivery);
  const place = await desktop.chooseFolder();
  if (place === null) return { sent: null };
  const language = delivery.profile === 'fr' ? 'fr' : 'en';
  const folder = freeName(join(place, deliveryWords(language)('folder', delivery)));
  const before = writingsSoFar(db);
  const sources = { print: desktop.printPage };
  const names = await writeFolder(folder, { ...content, ...sources }, (file, rows) => {
    if (writingsSoFar(db) !== before) throw new Refusal('books_changed');
    progress('writing', rows, null, file);
  });
  noteDelivery({ business, clock }, delivery);
  written = join(folder, names[0] ?? CHECKSUMS);
  const { message } = content;
  return { sent: { folder, files: names, leftOut: leftOutOf(content.files), message } };
}

/** The first file of the folder that was written last; the window never names a place itself. */
let written: string | null = null;

/** Shows the folder that was written last. */
export function showSent({ desktop }: Pick<TaskContext, 'desktop'>): void {
  if (written === null || !existsSync(written)) throw new Refusal('not_found', { field: 'folder' });
  desktop.showInFolder(written);
}

/**
 * Writes the files into a folder beside its place, closed to others, the checksums last, and puts it
 * there.
 */
async function writeFolder(
  folder: string,
  { files, copies, print }: DeliveryContent & Pick<CopySources, 'print'>,
  onTurn: (file: string, rows: number) => void,
): Promise<string[]> {
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  const mode = usualFolderMode(folder);
  makePrivateFolder(partial);
  try {
    const sums: string[] = [];
    for (const { name, parts, check, encoding } of files) {
      onTurn(name, 0);
      await writeInTurns(join(partial, name), parts(), {
        onTurn: (rows) => onTurn(name, rows),
        beforeItStands: check,
        encoding,
      });
      sums.push(`${sha256Of(join(partial, name))}  ${name}\n`);
    }
    for (const { name, make } of copies) {
      onTurn(name, 0);
      const copy = await make({
        partsOf: (source) => linesInParts(join(partial, source)),
        // A page is printed elsewhere, and does not say how far it is.
        print: (...page) => unlessStopped(print(...page), () => onTurn(name, 0)),
        onTurn: (rows) => onTurn(name, rows),
      });
      writeFileWhole(join(partial, name), copy);
      sums.push(`${sha256Of(join(partial, name))}  ${name}\n`);
    }
    writeFileWhole(join(partial, CHECKSUMS), sums.join(''));
    onTurn(CHECKSUMS, files.length);
    renameSync(partial, folder);
    release(folder, mode);
    return [...files, ...copies].map(({ name }) => name).concat(CHECKSUMS);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw error;
  }
}

const CHECKSUMS = 'SHA256SUMS.txt';

function sha256Of(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** A folder that is there already stays as it is: what was sent once is kept. */
function freeName(folder: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? folder : `${folder} (${number})`;
    if (!existsSync(name)) return name;
  }
}

/** Keeps who keeps the books, and up to which entry the accountant knows them. */
function noteDelivery(
  { business, clock }: Pick<TaskContext, 'business' | 'clock'>,
  { siren, activity, from, to }: Delivery,
): void {
  // What was sent is sent: no undo makes the accountant forget it.
  const label = { name: 'ledger.send', door: 'typed', at: clock.now(), isFinal: true } as const;
  business.runCommand(label, (db) => {
    saveTaxpayer(db, { siren, activity, vat: null, year_end: null });
    const { place, hash } = chainEnd(db);
    saveDelivery(db, {
      madeOn: clock.today(),
      fromOn: from,
      toOn: to,
      newestSeq: nextSeq(db) - 1,
      chained: place,
      hash: hash ?? CHAIN_START,
    });
  });
}
