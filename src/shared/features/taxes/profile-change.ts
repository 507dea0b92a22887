import type { ActivityLine, TaxProfile } from './model.ts';

/**
 * A profile with another answer, and what follows from it where nobody has said otherwise: a
 * micro-enterprise begins exempt from VAT and declares by the quarter; nobody else declares turnover.
 */
export function profileWith(profile: TaxProfile, part: Partial<TaxProfile>): TaxProfile {
  const next = { ...profile, ...part };
  if (part.status === undefined) return next;
  if (part.status !== 'micro') return { ...next, rhythm: part.rhythm ?? null };
  return { ...next, vat: next.vat ?? 'franchise', rhythm: next.rhythm ?? 'quarter' };
}

/** What holds on some days and not on others; the country and the first day are facts of all of them. */
const DATED = ['status', 'lines', 'vat', 'rhythm', 'needsDocuments', 'vatOnInvoices'] as const;

/** True where an answer changes what was said, so that the past and the time from a day on differ. */
export function hasEffect(profile: TaxProfile, part: Partial<TaxProfile>): boolean {
  return DATED.some((key) => {
    const [before, after] = [profile[key], part[key]];
    if (after === undefined || isUnsaid(before)) return false;
    return JSON.stringify(before) !== JSON.stringify(after);
  });
}

function isUnsaid(value: TaxProfile[(typeof DATED)[number]]): boolean {
  return value === null || (typeof value === 'object' && value.length === 0);
}

/** How profits are taxed: fees (BNC), or trade and craft (BIC); null where no line is said. */
export function profitsOf([main]: readonly ActivityLine[]): 'bic' | 'bnc' | null {
  if (main === undefined) return null;
  return main === 'bnc' || main === 'cipav' ? 'bnc' : 'bic';
}

/** The line under which services are declared: the first that is none of sales; with sales alone, BIC. */
export function serviceLine(lines: readonly ActivityLine[]): ActivityLine | null {
  return lines.find((line) => line !== 'sale') ?? (lines.length > 0 ? 'bic' : null);
}

/** What is said of one receipt: its line goes before that of its category, where that is turnover. */
export type DeclaredReceipt = { readonly activityLine?: ActivityLine | undefined };

/** A category of the books, as far as it decides under which line its receipts are declared. */
export type DeclaredCategory = {
  readonly key: string;
  readonly account: string;
  readonly use: string;
  /** As the user said; null: as the profile says. */
  readonly activityLine: ActivityLine | 'none' | null;
};

/**
 * Under which line receipts of a category are declared; null: they are no turnover. Goods are sales,
 * all else that is sold goes to the line of services; of other income that holds until it is said.
 */
export function declaredLine(
  { key, account, use, activityLine }: DeclaredCategory,
  lines: readonly ActivityLine[],
  receipt: DeclaredReceipt = {},
): ActivityLine | null {
  if (activityLine === 'none') return null;
  const isTurnover = activityLine !== null || use === 'sale' || use === 'other_income';
  if (!isTurnover) return null;
  const said = receipt.activityLine ?? activityLine;
  if (said !== null) return said;
  if (key === 'goods' || /^70[1237]/.test(account)) return 'sale';
  return serviceLine(lines) ?? 'bnc';
}
