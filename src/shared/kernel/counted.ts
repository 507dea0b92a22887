/** Goes through rows and tells after each how many are behind. */
export function* counted<Row>(
  rows: Iterable<Row>,
  onRow: (done: number) => void,
): Generator<Row, void, undefined> {
  let done = 0;
  for (const row of rows) {
    yield row;
    done += 1;
    onRow(done);
  }
}
