/** What a row of a journal of double entries says of the entry that it stands in. */
type HalfRow = {
  readonly journal: string;
  readonly number: string;
  readonly day: string;
  readonly account: string;
  readonly cents: number;
};

/**
 * Groups of rows that are entries, with the two halves of a transfer as one: each stands in the journal
 * of its account, through 580, under one number and one after the other.
 */
export function withWholeTransfers<Row extends HalfRow>(
  groups: Iterable<readonly Row[]>,
): (readonly Row[])[] {
  const whole: (readonly Row[])[] = [];
  for (const group of groups) {
    const before = whole.at(-1);
    if (before && areHalves(before, group)) whole[whole.length - 1] = [...before, ...group];
    else whole.push(group);
  }
  return whole;
}

function areHalves(one: readonly HalfRow[], other: readonly HalfRow[]): boolean {
  const [first, second] = [one[0], other[0]];
  const isOfOne =
    first?.number !== '' && first?.number === second?.number && first?.day === second?.day;
  const [out, back] = [throughTransit(one), throughTransit(other)];
  return isOfOne && first?.journal !== second?.journal && out !== 0 && out + back === 0;
}

/** What half a transfer has on 58; 0 for any other entry. */
function throughTransit(rows: readonly HalfRow[]): number {
  const [transit, ...others] = rows.filter(({ account }) => account.startsWith('58'));
  return rows.length === 2 && others.length === 0 ? (transit?.cents ?? 0) : 0;
}
