import { createTranslator } from 'use-intl/core';
import type { Delivery } from '#shared/features/ledger/contract.ts';
import { messages } from '#shared/i18n/messages.ts';
import type { Messages } from '#shared/i18n/messages.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { dayInWords, deliveryWords, moneyInWords } from './delivery-words.ts';
import { listIncidents } from './incident-store.ts';
import { incidentSentence } from './incident-words.ts';
import { chainEnd } from './lock-store.ts';
import { correctionsAfter, countInRange } from './export-store.ts';
import { lastDelivery } from './taxpayer.ts';
import { tillSentences } from './till-words.ts';
import { vatReturn } from './vat-return.ts';

import type { ReconciliationPage } from './reconciliation-page.ts';
import { unsortedIn } from './delivery-message.ts';

/** A file of the folder, and what it is. */
type NamedFile = { readonly name: string; readonly about: string };

type ReadMeFacts = {
  readonly files: readonly NamedFile[];
  readonly copies: readonly NamedFile[];
  /** Entries that the files of locked ones leave out; null where there is no such file. */
  readonly leftOut: number | null;
  readonly siren: string | null;
  /** What does not agree between the books, in cents. */
  readonly gap: number;
  /** What may still change, in cents. */
  readonly open: ReconciliationPage['open'];
  readonly isFecLeftOut: boolean;
};

/** What an accountant reads first: the period, what each file is, what is left out, how to check. */
export function readMe(context: QueryContext, delivery: Delivery, facts: ReadMeFacts): string {
  const { from, to, profile } = delivery;
  const language = profile === 'fr' ? 'fr' : 'en';
  const words = deliveryWords(language);
  const inWords = (day: Day): string => dayInWords(day, language);
  const { files, copies, siren } = facts;
  const lines = [
    words('title', { from: inWords(from), to: inWords(to) }),
    lastDelivery(context).name,
    siren === null ? '' : words('siren', { siren }),
    words('written', { day: inWords(context.clock.today()) }),
    '\n',
    ...standing(context, delivery, facts),
    ...chainLines(context.db, language),
    '\n',
    words('filesTitle'),
    ...[...files, ...copies].map(({ name, about }) => words('file', { name, about })),
    '\n',
    words('sums'),
  ];
  return `${lines
    .filter((line) => line !== '')
    .join('\r\n')
    .replaceAll('\r\n\n', '\r\n')}\r\n`;
}

/** How the books stand: how much there is, whether it agrees, what is open, what changed since. */
function standing(
  context: QueryContext,
  { from, to, profile }: Delivery,
  { gap, open, leftOut, isFecLeftOut }: ReadMeFacts,
): string[] {
  const { db } = context;
  const language = profile === 'fr' ? 'fr' : 'en';
  const words = deliveryWords(language);
  const { sentOn, seq } = lastDelivery(context);
  const day = sentOn === null ? null : dayInWords(sentOn, language);
  return [
    words('entries', { count: countInRange(db, { from, to }) }),
    words('agree', { gap: moneyInWords(gap, language), isWhole: gap === 0 ? 'yes' : 'no' }),
    isFecLeftOut ? words('noFec') : '',
    leftOut === null ? '' : leftOutLine(leftOut, language),
    openLine(open, profile),
    words('message.unsorted', { count: unsortedIn(db, { from, to }) }),
    withoutDocument(db, { from, to, profile }),
    ...tillSentences(db, language).map((sentence) => sentence.replaceAll('\u00a0', '\u202f')),
    day === null
      ? words('first')
      : words('since', { count: correctionsAfter(db, seq).length, day }),
  ];
}

/** VAT that was deducted although no document is named: what an accountant asks for first. */
function withoutDocument(
  db: ReadableDb,
  { from, to, profile }: Pick<Delivery, 'from' | 'to' | 'profile'>,
): string {
  const doubt = vatReturn(db, { from, to }).doubts.find((one) => one.doubt === 'no_document');
  if (!doubt) return '';
  const language = profile === 'fr' ? 'fr' : 'en';
  const facts = { count: doubt.entries, vat: moneyInWords(doubt.vat, language) };
  return deliveryWords(language)('noDocument', facts);
}

function leftOutLine(count: number, language: Language): string {
  const words = createTranslator<Messages, 'ledgerFile'>({
    locale: language,
    messages: messages[language],
    namespace: 'ledgerFile',
  });
  return words('leftOut', { count });
}

function openLine(
  { receipt, expense }: ReconciliationPage['open'],
  profile: Delivery['profile'],
): string {
  if (receipt === 0 && expense === 0) return '';
  const language = profile === 'fr' ? 'fr' : 'en';
  const money = {
    receipts: moneyInWords(receipt, language),
    expenses: moneyInWords(expense, language),
  };
  return deliveryWords(language)('openMoney', money);
}

/** The end of the chain, by which these books can be held against later ones, and what befell them. */
function chainLines(db: ReadableDb, language: Language): string[] {
  const { place, hash } = chainEnd(db);
  const end = hash === null ? '' : deliveryWords(language)('chain', { hash: `${place}:${hash}` });
  return [end, ...listIncidents(db).map((incident) => incidentSentence(incident, language))];
}
