import { CATEGORIES } from '#shared/features/ledger/categories.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { CategoryKey } from '#shared/features/ledger/categories.ts';
import type { MappedCategory, OwnCategory } from '#shared/features/ledger/category-map.ts';
import { accountNumberSchema } from '#shared/features/ledger/model.ts';
import type { MoneyKind } from '#shared/features/ledger/model.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';

/** A category as it is being written. */
export type CategoryDraft = {
  readonly kind: MoneyKind;
  readonly name: string;
  readonly account: string;
  readonly accountName: string;
  readonly isHidden: boolean;
};

/** The fields that cannot be read as they stand. */
export type CategoryFaults = {
  readonly name: boolean;
  readonly account: boolean;
  readonly accountName: boolean;
};

/** What a new category begins with. */
export const NEW_CATEGORY: CategoryDraft = {
  kind: 'expense',
  name: '',
  account: '',
  accountName: '',
  isHidden: false,
};

/** A category in force as a draft. */
export function categoryDraftOf(category: MappedCategory, language: Language): CategoryDraft {
  const { kind, account, accountName, isHidden } = category;
  return { kind, name: category[language], account, accountName, isHidden };
}

/** A key that no other category has, made of the name. */
export function newKey(name: string, taken: ReadonlySet<string>): string {
  const word = foldedText(name)
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 40);
  const key = `own_${word === '' ? 'category' : word}`;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? key : `${key}_${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** What is kept of a draft: over a category in force, or (null) a new one under a key of its own. */
export type CategoryBase = {
  readonly category: MappedCategory | null;
  readonly key: string;
  readonly language: Language;
};

/** Reads a draft: what can be kept, or null beside what is wrong. */
export function readCategory(
  draft: CategoryDraft,
  { category, key, language }: CategoryBase,
): { readonly fields: OwnCategory | null; readonly faults: CategoryFaults } {
  const [name, accountName] = [draft.name.trim(), draft.accountName.trim()];
  const account = draft.account.trim().toUpperCase();
  const faults = {
    name: name === '',
    account: !accountNumberSchema.safeParse(account).success,
    accountName: accountName === '',
  };
  if (Object.values(faults).some(Boolean)) return { fields: null, faults };
  // The words that ship stay those of either language, as long as nobody writes others.
  const shipped = shippedCategory(key);
  const isShippedName = shipped !== null && shipped[language] === name;
  return {
    faults,
    fields: {
      key,
      kind: draft.kind,
      name: isShippedName ? null : name,
      account,
      accountName,
      activityLine: category?.activityLine ?? null,
      isHidden: draft.isHidden,
    },
  };
}

/** The category of a key as it ships; null for one of the user's own. */
function shippedCategory(key: string) {
  return Object.hasOwn(CATEGORIES, key) ? CATEGORIES[key as CategoryKey] : null;
}

/** True for a category that ships and that the user changed. */
export function isChanged({ key, fr, en, account, accountName }: MappedCategory): boolean {
  const shipped = shippedCategory(key);
  if (shipped === null) return false;
  return (
    shipped.fr !== fr ||
    shipped.en !== en ||
    shipped.account !== account ||
    shipped.accountName !== accountName
  );
}

/** A category that ships as it was shipped. */
export function asShipped({ key, activityLine }: MappedCategory): OwnCategory | null {
  const shipped = shippedCategory(key);
  if (shipped === null) return null;
  const { kind, account, accountName } = shipped;
  return { key, kind, name: null, account, accountName, activityLine, isHidden: false };
}
