import { headingWords, isBelowZero } from './column-looks.ts';
import { CARD, CREDIT, DEBIT } from './column-words.ts';
import type { BankTable } from './profile-model.ts';
import type { TableColumns } from './table-columns.ts';

/** As many amounts without a sign as that share may be what was paid, and not what came in: of a card, of others. */
const MOST_BARE = { card: 0.5, other: 2 / 3 } as const;

/** What people and banks call what goes out, and what comes in, whoever writes it; folded by the flag. */
const OUT =
  /\b(?:cb|carte|prlv|prelevement|retrait|loyer|abonnement|frais|cotisation|achat|card|purchase|rent|direct debit|withdrawal|subscription|fee|lastschrift|kartenzahlung|miete)\b/i;
const INTO =
  /\b(?:salaire|salary|payroll|wages|remboursement|refund|interest|virement (?:recu|de)|direct dep|deposit|gehalt|lohn|gutschrift|stipendio)\b/i;

/** What a card itself was paid with has a minus on its own statement. */
const CARD_PAID =
  /\b(?:card|carte|kreditkarte)\b.*\b(?:payment|paiement|zahlung|thank you|merci)\b/i;

/**
 * Amounts of one column of which nothing says which way they went: none has a sign, or most have none and
 * their words do not agree with the signs that there are; no other column tells it, and no person did.
 */
export function isUnsigned(columns: TableColumns, table: BankTable): boolean {
  const { amount, direction } = columns;
  const { profile, rows } = table;
  if (direction || profile.isSignSaid) return false;
  if (!amount) return profile.isOrderSaid === true && isCreditBelow(columns, rows);
  const isCard = isOfPayments(table);
  const isAsked = isCard || profile.isOrderSaid === true;
  let [bare, signed] = [0, 0];
  for (const { cells } of rows) {
    const text = amount(cells);
    if (!/[1-9]/.test(text)) continue;
    const isSigned = /[-+(\u2212]/.test(text);
    // Of a bank that is known one sign is enough: the rows of a long file are not looked at once more.
    if (isSigned && !isAsked) return false;
    if (isSigned) signed += 1;
    else bare += 1;
  }
  if (signed === 0) return true;
  const most = isCard ? MOST_BARE.card : MOST_BARE.other;
  return bare >= (bare + signed) * most && (isCard || !isSignAgreed(columns, table));
}

/** True where most of what is in credit is below zero: books of two sides call what went out so. */
function isCreditBelow({ credit }: TableColumns, rows: BankTable['rows']): boolean {
  const told = rows.map(({ cells }) => credit(cells)).filter((text) => /[1-9]/.test(text));
  return told.filter(isBelowZero).length * 2 > told.length;
}

/** True where amounts without a sign are those of a card, whose balance is what is owed: it proves no sign. */
export function isOfCard({ header }: BankTable): boolean {
  return header.some((name) => CARD.test(headingWords(name)));
}

/** True for a table of a card, or where the heading of its amounts says that they went out. */
function isOfPayments(table: BankTable): boolean {
  const { amount = [] } = table.profile;
  return (
    isOfCard(table) ||
    table.header.some((name) => {
      const words = headingWords(name);
      return amount.includes(name) && DEBIT.test(words) && !CREDIT.test(words);
    })
  );
}

/** True where both signs are written, or words of what went out stand beside a minus and never without one. */
function isSignAgreed({ amount, labels, party }: TableColumns, table: BankTable): boolean {
  let [agreed, against] = [0, 0];
  let [isPlus, isMinus] = [false, false];
  for (const { cells } of table.rows) {
    const text = amount?.(cells) ?? '';
    if (!/[1-9]/.test(text)) continue;
    isPlus ||= text.includes('+');
    isMinus ||= /[-(\u2212]/.test(text);
    if (isPlus && isMinus) return true;
    const words = [party(cells), ...labels.map((label) => label(cells))].join(' ');
    const isBelow = /[-(\u2212]/.test(text);
    const [isOut, isInto] = [OUT.test(words), INTO.test(words)];
    if (isOut === isInto || CARD_PAID.test(words)) continue;
    if (isOut === isBelow) agreed += 1;
    else against += 1;
  }
  return agreed > 0 && against * AGREED_FOR_ONE <= agreed;
}

/** For one row whose words say the contrary of its sign as many must agree. */
const AGREED_FOR_ONE = 4;
