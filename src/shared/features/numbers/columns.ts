import { foldedHeading } from './folded-heading.ts';

/** The columns of a table by their folded headings. */
export type NumbersColumns = {
  /** As they stand in the file. */
  readonly headings: readonly string[];
  /** The place of a heading, however it is written; -1: it is not there. */
  readonly at: (heading: string) => number;
  /** The currency that a heading names in brackets; null: none. */
  readonly currencyAt: (place: number) => string | null;
};

/** More names than all profiles ask for are not kept. */
const MOST_KEPT = 5000;
/** Profiles ask each row of a head for the same names. */
const names = new Map<string, string>();

function nameOf(heading: string): string {
  const known = names.get(heading);
  if (known !== undefined) return known;
  const { name } = foldedHeading(heading);
  if (names.size < MOST_KEPT) names.set(heading, name);
  return name;
}

/** Of two columns of one name the first is meant. */
export function columnsOf(headings: readonly string[]): NumbersColumns {
  const places = new Map<string, number>();
  const folded = headings.map(foldedHeading);
  for (const [place, { name }] of folded.entries()) {
    if (name !== '' && !places.has(name)) places.set(name, place);
  }
  return {
    headings,
    at: (heading) => places.get(nameOf(heading)) ?? -1,
    currencyAt: (place) => folded[place]?.currency ?? null,
  };
}
