const PREFIX = 'with:';

/** The location of the ledger that shows the entries of a name. */
export function partyPath(party: string): string {
  return `/ledger/${encodeURIComponent(`${PREFIX}${party}`)}`;
}

/** The name in what was asked of the ledger; null: something else was. */
export function partyAsked(asked: string | null): string | null {
  return asked?.startsWith(PREFIX) === true ? asked.slice(PREFIX.length) : null;
}
