import type { TakenValue } from '#shared/features/numbers/contract.ts';
import type { HandedNumbers } from '#renderer/parts/numbers/handed-numbers.ts';
import { placeOf } from '#renderer/parts/numbers/numbers-answer.ts';
import type { AnsweredValue, NumbersAnswer } from '#renderer/parts/numbers/numbers-answer.ts';

/** What files say, with the files by their names alone: of some nothing else is left. */
export type FilesSay = Pick<NumbersAnswer, 'values'> & {
  readonly files: readonly Pick<HandedNumbers, 'fileName'>[];
  readonly tables: readonly Pick<NumbersAnswer['tables'][number], 'file' | 'profile' | 'sha256'>[];
};

export const NOTHING_SAYS: FilesSay = { values: [], files: [], tables: [] };

/** A value with its source. */
export function takenOf(value: AnsweredValue, says: FilesSay): TakenValue {
  const { state: _state, within: _within, tables: _places, profile, until, ...rest } = value;
  const of = tablesOf(value, says);
  const told = new Map(of.map((table) => [table.sha256, nameOf(table, says.files)]));
  const named = [...told].map(([sha256, name]) => ({ name, sha256 }));
  const { rows, rule } = value;
  return { ...rest, source: { via: 'numbers', profile, files: named, rows, rule, until } };
}

/** The tables that a value comes from; a 0 of which no row tells is of all files of its profile. */
export function tablesOf(
  { tables: places, profile }: AnsweredValue,
  { tables }: FilesSay,
): FilesSay['tables'] {
  return tables.filter((table, place) =>
    places.length > 0 ? places.includes(place) : table.profile === profile,
  );
}

function nameOf({ file }: { readonly file: number }, files: FilesSay['files']): string {
  return files[file]?.fileName ?? '';
}

/** What the files at hand say, and behind it what was taken of files that are gone. */
export function withTaken(read: FilesSay, taken: readonly TakenValue[]): FilesSay {
  const here = new Set(read.values.map(placeOf));
  const files = [...read.files];
  const tables = [...read.tables];
  const placed = new Map<string, number>();
  const values = taken.flatMap(({ source, ...value }): AnsweredValue[] => {
    if (here.has(placeOf(value))) return [];
    const { profile, until } = source;
    const places = source.files.map(({ name, sha256 }) => {
      const place = placed.get(sha256) ?? tables.length;
      if (place === tables.length) {
        placed.set(sha256, place);
        tables.push({ file: files.push({ fileName: name }) - 1, profile, sha256 });
      }
      return place;
    });
    const state = value.before === null ? 'new' : 'changes';
    return [{ ...value, state, within: null, profile, until, tables: places }];
  });
  return { values: [...read.values, ...values], files, tables };
}
