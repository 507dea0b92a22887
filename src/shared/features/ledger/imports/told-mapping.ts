import { z } from 'zod';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { OpenQuestion } from './bank-row.ts';
import { foldedHeader } from './folded-header.ts';
import { COLUMN_ROLES } from './column-words.ts';
import type { ColumnRole } from './column-words.ts';
import { answered } from './open-questions.ts';
import { profileOfMapping, tableMappingSchema } from './own-profile.ts';
import type { TableMapping } from './own-profile.ts';

/** Why what was told of columns cannot be taken. */
export type ToldMappingError =
  | { readonly code: 'role'; readonly told: string }
  | { readonly code: 'column'; readonly told: string }
  | { readonly code: 'missing' };

/** Other names of roles, as people write them on the command line. */
const OTHER_NAMES: Readonly<Record<string, ColumnRole>> = {
  id: 'bankId',
  value_date: 'valueDate',
  party_account: 'partyAccount',
};

/** Among such words, that no column tells fees on top of the amounts. */
const NO_FEE = /(?:^|,)\s*fee=\s*(?:,|$)/i;

/**
 * The mapping that words such as `date=Date,amount=Montant,direction=Sens` tell: columns by their
 * headings, or `#2` where there are none; `sign=reversed`, `currency=USD`, `decimal=comma`,
 * `days=month-first` and `name=…` say how the file writes, where that is not as it seems, and `fee=` that
 * no column of fees comes on top of the amounts.
 */
export function toldMapping(
  words: string,
  seeming: TableMapping,
): Result<TableMapping, ToldMappingError> {
  const roles = new Map<string, ColumnRole>();
  const habits: Partial<TableMapping>[] = [];
  for (const pair of words.split(/,(?=\s*[a-z_]+=)/i)) {
    const [key = '', ...rest] = pair.split('=');
    const [name, value] = [key.trim().toLowerCase(), rest.join('=').trim()];
    const said = habitOf(name, value);
    if (said) {
      habits.push(said);
      continue;
    }
    const role = OTHER_NAMES[name] ?? COLUMN_ROLES.find((one) => one.toLowerCase() === name);
    if (role === undefined) return err({ code: 'role', told: key.trim() });
    const header = foldedHeader(value);
    if (!seeming.columns.some((column) => column.header === header)) {
      return err({ code: 'column', told: value });
    }
    roles.set(header, role);
  }
  const columns = seeming.columns.map(({ header }) => ({
    header,
    role: roles.get(header) ?? 'ignored',
  }));
  const answers: readonly (OpenQuestion | false)[] = [
    habits.some((habit) => habit.isDayFirst !== undefined) && 'days',
    (NO_FEE.test(words) || [...roles.values()].includes('fee')) && 'fee',
  ];
  const asked = answers.reduce<TableMapping>(
    (mapping, answer) => (answer ? answered(mapping, answer) : mapping),
    { ...seeming, columns },
  );
  const value: TableMapping = Object.assign(asked, ...habits);
  if (profileOfMapping(value) === null) return err({ code: 'missing' });
  return ok(value);
}

/** What a word says of how the file writes; null: it names a column. */
function habitOf(name: string, value: string): Partial<TableMapping> | null {
  if (name === 'fee' && value === '') return {};
  if (name === 'sign') return { isReversed: value === 'reversed' };
  if (name === 'currency' && /^[A-Z]{3}$/.test(value)) return { currency: value };
  if (name === 'decimal') return { decimal: value === 'point' ? '.' : ',' };
  if (name === 'days') return { isDayFirst: value !== 'month-first' };
  if (name === 'name' && value !== '') return { name: value.slice(0, 100) };
  return null;
}

/** A profile as a file of its own, which another business takes in. */
const profileFileSchema = z.strictObject({
  solocap: z.literal('bank-profile'),
  version: z.literal(1),
  mapping: tableMappingSchema,
});

/** The text of a file that holds a profile. */
export function profileFile(mapping: TableMapping): string {
  return `${JSON.stringify({ solocap: 'bank-profile', version: 1, mapping }, null, 2)}\n`;
}

/** The profile in such a text; null: it holds none. */
export function mappingInFile(text: string): TableMapping | null {
  if (!/^\ufeff?\s*\{/.test(text)) return null;
  try {
    const read = profileFileSchema.safeParse(JSON.parse(text.replace(/^\ufeff/, '')));
    return read.success ? read.data.mapping : null;
  } catch {
    return null;
  }
}
