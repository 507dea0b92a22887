import { z } from 'zod';
import { lineOfText } from '#shared/kernel/bounded.ts';
import { CATEGORIES, CATEGORY_KEYS, CATEGORY_USES } from './categories.ts';
import type { Category, CategoryKey, CategoryUse } from './categories.ts';
import { MONEY_KINDS, accountNumberSchema, categoryKeySchema } from './model.ts';
import type { LedgerEntry } from './model.ts';

/** Under which line of activity turnover of a category is declared, or that it is none. */
const DECLARED_AS = ['sale', 'bic', 'bnc', 'cipav', 'tourism', 'none'] as const;

/** A category as the user keeps it: over one that ships, or one of their own. */
export const ownCategorySchema = z.strictObject({
  key: categoryKeySchema,
  kind: z.enum(MONEY_KINDS),
  /** null: the words that ship; a category of one's own always has a name. */
  name: lineOfText(80).nullable(),
  account: accountNumberSchema,
  accountName: lineOfText(200),
  /** null: as the tax profile says. */
  activityLine: z.enum(DECLARED_AS).nullable(),
  isHidden: z.boolean(),
});
/** A category as the user keeps it. */
export type OwnCategory = z.infer<typeof ownCategorySchema>;

/** A category in force: what ships, as the user changed it, or one of their own. */
export const mappedCategorySchema = ownCategorySchema.omit({ name: true }).extend({
  fr: z.string(),
  en: z.string(),
  use: z.enum(CATEGORY_USES),
  isOwn: z.boolean(),
});
/** A category in force. */
export type MappedCategory = z.infer<typeof mappedCategorySchema>;

/** Every category in force, by its key, in the order in which it is offered. */
export type CategoryMap = ReadonlyMap<string, MappedCategory>;

function isShipped(key: string): key is CategoryKey {
  return Object.hasOwn(CATEGORIES, key);
}

/** What ships, then the user's own; what one of those counts as, its number in the chart says. */
export function categoryMap(own: readonly OwnCategory[]): CategoryMap {
  const map = new Map<string, MappedCategory>();
  for (const key of CATEGORY_KEYS) {
    map.set(key, { ...CATEGORIES[key], key, activityLine: null, isHidden: false, isOwn: false });
  }
  for (const { key, kind, name, ...rest } of own) {
    const shipped = isShipped(key) ? CATEGORIES[key] : null;
    const words = name === null ? {} : { fr: name, en: name };
    const base = shipped ?? { use: usageOfNumber(kind, rest.account), fr: key, en: key };
    const use = saidUse(base.use, rest.activityLine);
    map.set(key, { ...base, ...words, ...rest, use, kind, key, isOwn: shipped === null });
  }
  return map;
}

/** True for what is declared as the sale of goods: by the user's word, else by its account (PCG). */
export function isSaleOfGoods({ key, account, activityLine }: MappedCategory): boolean {
  if (activityLine !== null) return activityLine === 'sale';
  return key === 'goods' || /^70[1237]/.test(account);
}

/**
 * The line of activity that an entry says of its parts of a category: what is said of services is not
 * said of the goods in the same payment, nor the other way round.
 */
export function saidLine(
  { category, activityLine }: Pick<LedgerEntry, 'category' | 'activityLine'>,
  part: string,
  map: CategoryMap,
): LedgerEntry['activityLine'] {
  const isGoods = (key: string): boolean => {
    const known = map.get(key);
    return known !== undefined && isSaleOfGoods(known);
  };
  return part === category || isGoods(part) === isGoods(category) ? activityLine : undefined;
}

/** What is declared as turnover is a sale, what is said to be none is other money of the business. */
function saidUse(use: CategoryUse, line: OwnCategory['activityLine']): CategoryUse {
  if (line === null || (use !== 'sale' && use !== 'other_income')) return use;
  return line === 'none' ? 'income' : 'sale';
}

/**
 * What a category of one's own counts as: sales are 70, other income the rest of class 7; purchases
 * 60, other costs the rest of class 6, assets 20 and 21; anything else of the chart is neither.
 */
function usageOfNumber(kind: Category['kind'], account: string): CategoryUse {
  if (kind === 'receipt') {
    if (account.startsWith('70')) return 'sale';
    return account.startsWith('7') ? 'income' : 'neither';
  }
  if (account.startsWith('60')) return 'purchase';
  if (/^2[01]/.test(account)) return 'asset';
  return account.startsWith('6') ? 'cost' : 'neither';
}

/** The categories that ship, as nobody changed them. */
export const SHIPPED_CATEGORIES = categoryMap([]);

/** The category of a key. Throws a RangeError where there is none, which no kept entry names. */
export function categoryIn(map: CategoryMap, key: string): MappedCategory {
  const found = map.get(key);
  if (!found) throw new RangeError(`no category ${key}`);
  return found;
}

/** What a category counts as; what has no category counts as neither income nor cost. */
export function countsAs(map: CategoryMap, key: string): CategoryUse {
  return map.get(key)?.use ?? 'neither';
}

/** The keys of those categories for which something holds. */
export function keysOf(map: CategoryMap, holds: (category: MappedCategory) => boolean): string[] {
  return [...map.values()].filter(holds).map(({ key }) => key);
}

/**
 * The ledger accounts of entries that were locked before accounts were kept with them: what was
 * printed then is printed for ever. Every other category had the account that it has now.
 */
const ACCOUNTS_OF_FIRST_LOCKS: Partial<Readonly<Record<CategoryKey, readonly [string, string]>>> = {
  software: ['651000', 'Redevances pour licences et logiciels'],
  training: ['618000', 'Divers'],
  advertising: ['623000', 'Publicité'],
  bank_fees: ['627000', 'Services bancaires'],
  other_expense: ['658000', 'Charges diverses de gestion courante'],
};

/** The ledger account, and its name, of a category in an entry that was locked without them. */
export function accountOfFirstLocks(key: string): readonly [number: string, name: string] {
  const category = categoryIn(SHIPPED_CATEGORIES, key);
  const kept = isShipped(key) ? ACCOUNTS_OF_FIRST_LOCKS[key] : undefined;
  return kept ?? [category.account, category.accountName];
}

/** Every ledger account that such an entry may have. */
export function accountsOfFirstLocks(): (readonly [number: string, name: string])[] {
  return CATEGORY_KEYS.map(accountOfFirstLocks);
}
