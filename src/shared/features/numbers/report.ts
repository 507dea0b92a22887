import { foldedHeading } from './folded-heading.ts';
import { isBlankRow } from './table.ts';
import type { TableRows } from './table.ts';

/** What a report says of everything together; its parts say it again. */
const OVERALL = /^overall stats$|^statistiques globales$/;

/**
 * A report that has its labels one below the other as a table: labels become headings, the file one
 * row. Labels that come again, as of the halves of a test, begin another row.
 */
export function reportTable(rows: TableRows): TableRows {
  const headings: string[] = [];
  const places = new Map<string, number>();
  let block: string[] = [];
  const blocks = [block];
  let isOverall = false;
  for (const row of rows) {
    const [label = '', value] = row;
    const name = foldedHeading(label).name;
    if (value === undefined || isBlankRow(row.slice(1))) {
      if (isOverall && name !== '' && !OVERALL.test(name) && blocks.length === 1) break;
      isOverall ||= OVERALL.test(name);
      continue;
    }
    const place = places.get(name) ?? headings.push(label.replace(/\s*:\s*$/, '')) - 1;
    places.set(name, place);
    if (block[place] !== undefined) {
      block = [];
      blocks.push(block);
    }
    block[place] = value;
  }
  const [first = []] = blocks;
  // What is told once, as the day, holds for every block.
  const repeated = new Set(blocks.slice(1).flatMap((one) => Object.keys(one)));
  const filled = blocks.map((one) =>
    headings.map(
      (_, place) => one[place] ?? (repeated.has(String(place)) ? '' : (first[place] ?? '')),
    ),
  );
  return [headings, ...filled];
}
