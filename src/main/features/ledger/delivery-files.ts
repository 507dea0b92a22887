import type { Delivery } from '#shared/features/ledger/contract.ts';
import { fecName } from '#shared/features/ledger/exports/fec.ts';
import type { LedgerFile } from '#shared/features/ledger/exports/ledger-files.ts';
import { journalText } from '#shared/features/ledger/exports/journal.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { copiesOf } from './delivery-copies.ts';
import type { DeliveryCopy } from './delivery-copies.ts';
import { deliveryMessage } from './delivery-message.ts';
import { deliveryWords } from './delivery-words.ts';
import { readChart } from './chart.ts';
import { readMe } from './delivery-read-me.ts';
import { reconciliationPage, vatReconciliationPage } from './reconciliation-page.ts';
import { ledgerFile, sirenOf } from './ledger-file.ts';
import type { FileToWrite } from './ledger-file.ts';
import { correctionsAfter, lockedInRange } from './export-store.ts';
import { fecDescription } from './fec-description.ts';
import { taxpayerOf, lastDelivery } from './taxpayer.ts';

/** What there is none of without locked entries. */
const FECS: readonly LedgerFile[] = ['fec', 'fec_copy', 'quadra'];

/** A file of the folder; books come in parts, all else as one text. */
export type DeliveryFile = FileToWrite & { readonly about: string };

/** Everything that goes into the folder but the list of checksums. */
export type DeliveryContent = {
  readonly files: readonly DeliveryFile[];
  readonly copies: readonly DeliveryCopy[];
  /** What is ready to be written to the accountant. */
  readonly message: string;
};

/** What goes into the folder; refused before a place is asked for. */
export function contentOf(context: QueryContext, delivery: Delivery): DeliveryContent {
  const { from, to, profile, fecEncoding, purchases = 'purchases' } = delivery;
  if (from > to) throw new Refusal('unknown_period', { field: 'to', details: { period: to } });
  const words = deliveryWords(profile === 'fr' ? 'fr' : 'en');
  const known = taxpayerOf(context);
  const taxpayer = {
    ...known,
    siren: delivery.siren ?? known.siren,
    activity: delivery.activity ?? known.activity,
  };
  const books = booksThere(context, delivery);
  const request = { from, to, profile, taxpayer, fecEncoding, purchases };
  const chosen = books.map((book) => ({
    ...ledgerFile(context.db, book, request),
    about: words(book),
    book,
  }));
  const fec = chosen.find(({ book }) => book === 'fec');
  const page = reconciliation(context, delivery);
  const files: DeliveryFile[] = [...page.files, ...chosen];
  if (fec) {
    const name = fecName(sirenOf(taxpayer), to).replace('.txt', '-description.txt');
    const text = fecDescription(context.db, { from, to, taxpayer, file: fec });
    files.push(oneText(name, text, words('description')));
  }
  files.push(...correctionsFile(context, delivery));
  const { siren } = taxpayer;
  const copies = copiesOf(context, delivery, { chosen, siren });
  const isFecLeftOut = books.length < delivery.books.length;
  const leftOut = books.some((book) => FECS.includes(book)) ? leftOutOf(files) : null;
  const facts = { ...page, files, copies, siren, leftOut, isFecLeftOut };
  return {
    files: [...files, oneText(words('readMe'), readMe(context, delivery, facts), '')],
    copies,
    message: deliveryMessage(context, delivery, { siren, books }),
  };
}

/** The books beside each other, and the way to the VAT return where that says something else. */
function reconciliation({ db }: QueryContext, delivery: Delivery) {
  const { from, to, profile, purchases = 'purchases' } = delivery;
  const words = deliveryWords(profile === 'fr' ? 'fr' : 'en');
  const page = reconciliationPage(db, { from, to }, { profile, purchases });
  const vat = vatReconciliationPage(db, { from, to }, profile);
  const files = [
    oneText(words('reconciliationName', { from, to }), page.text, words('reconciliation')),
  ];
  if (vat)
    files.push(oneText(words('vatSteps.name', { from, to }), vat.text, words('vatSteps.about')));
  return { files, open: page.open, gap: page.gap + (vat?.gap ?? 0) };
}

/** What was chosen, but for a FEC of days without locked entries: it would be empty, and is told instead. */
function booksThere({ db }: QueryContext, { from, to, books }: Delivery): readonly LedgerFile[] {
  const hasEntries = lockedInRange(db, { from, to }) > 0;
  return books.filter((book) => hasEntries || !FECS.includes(book));
}

/** What corrects others since the last sending, in a file of its own; none where nothing does. */
function correctionsFile(context: QueryContext, { from, to, profile }: Delivery): DeliveryFile[] {
  const { db } = context;
  const corrections = correctionsAfter(db, lastDelivery(context).seq);
  if (corrections.length === 0) return [];
  const text = [...journalText(corrections, profile, readChart(db))].join('');
  const words = deliveryWords(profile === 'fr' ? 'fr' : 'en');
  return [oneText(`corrections-${from}-${to}.csv`, text, words('corrections'))];
}

function oneText(name: string, text: string, about: string): DeliveryFile {
  return {
    name,
    about,
    leftOut: 0,
    encoding: 'utf-8',
    check: () => {},
    *parts() {
      yield text;
    },
  };
}

/** How many entries are left out of the files that take locked ones alone. */
export function leftOutOf(files: readonly DeliveryFile[]): number {
  return Math.max(0, ...files.map(({ leftOut }) => leftOut));
}
