import { partOfLocation, readPart } from '#renderer/parts/location/location-part.ts';

const PREFIX = 'with:';

/** The location of the ledger that shows the entries of a name. */
export function partyPath(party: string): string {
  return `/ledger/${partOfLocation(`${PREFIX}${party}`)}`;
}

/** The name in what was asked of the ledger; null: something else was. */
export function partyAsked(asked: string | null): string | null {
  const text = asked === null ? '' : readPart(asked);
  return text.startsWith(PREFIX) ? text.slice(PREFIX.length) : null;
}
