import type { Day, DayRange } from '#shared/kernel/day.ts';
import type { Amounts } from '../amounts.ts';
import type { Category } from '../categories.ts';
import type { ActivityLine } from '#shared/features/taxes/model.ts';
import { SHIPPED_CATEGORIES, categoryIn, isSaleOfGoods } from '../category-map.ts';
import type { CategoryMap } from '../category-map.ts';
import type { LateDocument, LedgerEntry } from '../model.ts';
import { EXPORT_WORDS, LAYOUTS } from './profile.ts';

/** The days of a book, both included and of one calendar year, and how many of its rows came before. */
export type LegalBookRange = DayRange & { readonly rowsBefore: number };

/** What the books say of an entry; its amounts are those of all its lines together, in euro cents. */
export type LegalBookEntry = Pick<
  LedgerEntry,
  'kind' | 'category' | 'paidOn' | 'docRef' | 'party' | 'label' | 'method' | 'activityLine'
> & {
  readonly euros: Amounts;
  /** The number of its document, where it was noted after its lock. */
  readonly lateDocument?: LateDocument | undefined;
};

/** True for a category whose receipts stand in the livre des recettes: sales, and other income. */
export function isInReceiptsBook({ kind, use }: Pick<Category, 'kind' | 'use'>): boolean {
  return kind === 'receipt' && (use === 'sale' || use === 'other_income');
}

/** What the registre des achats holds: purchases alone, or all that was spent for the business. */
export const PURCHASE_SCOPES = ['purchases', 'expenses'] as const;
/** One of the two. */
export type PurchaseScope = (typeof PURCHASE_SCOPES)[number];

/** True for a category whose expenses stand in the registre des achats. */
export function isInPurchasesBook(
  { kind, use }: Pick<Category, 'kind' | 'use'>,
  scope: PurchaseScope,
): boolean {
  if (kind !== 'expense') return false;
  return use === 'purchase' || (scope === 'expenses' && use !== 'neither');
}

/** The activity is mixed: its lines, and under which of them a receipt is declared. */
export type MixedActivity = {
  readonly lines: readonly ActivityLine[];
  readonly lineOf: (
    entry: Pick<LegalBookEntry, 'category' | 'paidOn' | 'activityLine'>,
  ) => ActivityLine;
};

const ACTIVITY_WORDS: Readonly<Record<ActivityLine, string>> = {
  sale: 'Vente',
  bic: 'Prestation BIC',
  bnc: 'Prestation BNC',
  cipav: 'Prestation BNC (Cipav)',
  tourism: 'Meublé de tourisme',
};

const RECEIPTS_HEADER =
  "N°;Date d'encaissement;Référence pièce;Client;Nature;Activité;Mode de règlement;Montant HT;TVA;Montant encaissé".split(
    ';',
  );
const PURCHASES_HEADER =
  'N°;Date de paiement;Référence pièce;Fournisseur;Nature;Mode de règlement;Montant TTC'.split(';');

const QUARTERS = ['1er', '2e', '3e', '4e'] as const;

/** These books are French law: their files are French, whatever language the window speaks. */
const { start, day, text, euros, line } = LAYOUTS.fr;
const { methods } = EXPORT_WORDS.fr;

/**
 * The livre des recettes, piece by piece: one row for each receipt, by payment date, then number;
 * the total of every quarter that the range touches, also of an empty one, and of the year. Where the
 * activity is mixed, each total is followed by those of its lines.
 */
export function* receiptsBookText(
  entries: Iterable<LegalBookEntry>,
  { from, to, rowsBefore }: LegalBookRange,
  categories: CategoryMap = SHIPPED_CATEGORIES,
  mixed: MixedActivity | null = null,
): Generator<string> {
  const year = from.slice(0, 4);
  yield start + line(RECEIPTS_HEADER);
  let [quarter, rank] = [quarterOf(from), rowsBefore];
  let ofQuarter = createTotals(mixed);
  const ofYear = createTotals(mixed);
  const endQuarter = (): string => {
    const printed = ofQuarter.text(`Total ${QUARTERS[quarter] ?? ''} trimestre ${year}`);
    [quarter, ofQuarter] = [quarter + 1, createTotals(mixed)];
    return printed;
  };
  for (const entry of entries) {
    if (!isInReceiptsBook(categoryIn(categories, entry.category))) continue;
    while (quarter < quarterOf(entry.paidOn)) yield endQuarter();
    ofQuarter.add(entry);
    ofYear.add(entry);
    rank += 1;
    yield receiptLine(rank, entry, activityOf(entry, categories, mixed));
  }
  while (quarter <= quarterOf(to)) yield endQuarter();
  yield ofYear.text(`Total année ${year}`);
}

function activityOf(
  entry: LegalBookEntry,
  categories: CategoryMap,
  mixed: MixedActivity | null,
): string {
  if (mixed) return ACTIVITY_WORDS[mixed.lineOf(entry)];
  if (entry.activityLine !== undefined) return ACTIVITY_WORDS[entry.activityLine];
  return isSaleOfGoods(categoryIn(categories, entry.category)) ? 'Vente' : 'Prestation';
}

/** A total, and under it those of the lines of a mixed activity. */
function createTotals(mixed: MixedActivity | null) {
  let total = noTotal();
  const ofLines = new Map((mixed?.lines ?? []).map((one) => [one, noTotal()]));
  return {
    add: (entry: LegalBookEntry): void => {
      total = added(total, entry.euros);
      if (!mixed) return;
      const one = mixed.lineOf(entry);
      ofLines.set(one, added(ofLines.get(one) ?? noTotal(), entry.euros));
    },
    text: (name: string): string =>
      [...ofLines].reduce(
        (printed, [one, sum]) => printed + totalLine(name, sum, ACTIVITY_WORDS[one]),
        totalLine(name, total),
      ),
  };
}

/** The number of the document; one that was noted after the lock says so. */
function documentOf({ docRef, lateDocument }: LegalBookEntry): string {
  if (lateDocument === undefined) return text(docRef);
  return text(`${lateDocument.docRef} (ajouté le ${day(lateDocument.addedOn)})`);
}

function receiptLine(rank: number, entry: LegalBookEntry, activity: string): string {
  const { net, vat, gross } = entry.euros;
  return line([
    String(rank),
    day(entry.paidOn),
    documentOf(entry),
    text(entry.party),
    text(entry.label),
    activity,
    methods[entry.method],
    euros(net),
    euros(vat),
    euros(gross),
  ]);
}

function totalLine(name: string, { net, vat, gross }: Total, activity = ''): string {
  return line(['', '', '', '', name, activity, '', euros(net), euros(vat), euros(gross)]);
}

/** The registre des achats, piece by piece: one row for each expense, and the total of the year. */
export function* purchasesBookText(
  entries: Iterable<LegalBookEntry>,
  { from, rowsBefore }: LegalBookRange,
  scope: PurchaseScope = 'purchases',
  categories: CategoryMap = SHIPPED_CATEGORIES,
): Generator<string> {
  yield start + line(PURCHASES_HEADER);
  let [rank, total] = [rowsBefore, 0n];
  for (const entry of entries) {
    const category = categoryIn(categories, entry.category);
    if (!isInPurchasesBook(category, scope)) continue;
    const { gross } = entry.euros;
    rank += 1;
    total += BigInt(gross);
    // What is bought is told by its category where nobody wrote it.
    const nature = text(entry.label) || text(category.fr);
    const cells = [documentOf(entry), text(entry.party), nature, methods[entry.method]];
    yield line([String(rank), day(entry.paidOn), ...cells, euros(gross)]);
  }
  yield line(['', '', '', '', `Total année ${from.slice(0, 4)}`, '', euros(total)]);
}

/** A sum over any number of entries: beyond what a number keeps exactly. */
type Total = { readonly net: bigint; readonly vat: bigint; readonly gross: bigint };

function noTotal(): Total {
  return { net: 0n, vat: 0n, gross: 0n };
}

function added(total: Total, { net, vat, gross }: Amounts): Total {
  return {
    net: total.net + BigInt(net),
    vat: total.vat + BigInt(vat),
    gross: total.gross + BigInt(gross),
  };
}

/** 0 for the quarter that begins in January. */
function quarterOf(date: Day): number {
  return Math.floor((Number(date.slice(5, 7)) - 1) / 3);
}
