import { foldedText } from '#shared/kernel/fold-text.ts';
import { looksNumeric } from '#shared/kernel/sheet-number.ts';
import type { Head } from './head.ts';

/** Which columns before the periods say what about a row; null: none does. */
export type NameColumns = {
  readonly label: number;
  readonly group: number | null;
  readonly segment: number | null;
  readonly unit: number | null;
};

export const LABEL_HEADERS =
  /^(?:metrique|metriques|metric|metrics|indicateur|indicateurs|indicator|kpi|kpis|libelle|intitule|mesure|measure|name of metric)s?$/;
export const GROUP_HEADERS =
  /^(?:categorie|category|etape|stage|groupe|group|theme|domaine|pole|section|aarrr|funnel)s?$/;
export const SEGMENT_HEADERS =
  /^(?:canal|canaux|channel|segment|produit|product|gamme|offre|plan|marche|market|pays|country)s?$/;
export const UNIT_HEADERS = /^(?:unite|unites|unit|units|u\.?)$/;

/** Finds the column of the names before the first period, and what else stands there. */
export function findNames(head: Head): NameColumns | null {
  const first = head.tokens.findIndex((token) => token !== null);
  const headers = Array.from({ length: first }, (_, index) =>
    foldedText(head.table[head.line]?.[index] ?? ''),
  );
  const texts = headers.map((_, index) => textsIn(head, index));
  const find = (shape: RegExp): number | null => {
    const found = headers.findIndex((header) => shape.test(header));
    return found === -1 ? null : found;
  };
  const [unit, segment, named] = [find(UNIT_HEADERS), find(SEGMENT_HEADERS), find(LABEL_HEADERS)];
  const free = texts
    .map((cells, index) => ({ index, variety: new Set(cells).size }))
    .filter(({ index, variety }) => index !== unit && index !== segment && variety > 0);
  const widest = free.toSorted((a, b) => b.variety - a.variety || a.index - b.index)[0];
  const label = named ?? widest?.index;
  if (label === undefined) return null;
  const group = find(GROUP_HEADERS) ?? groupBeside(free, label);
  return { label, group: group === label ? null : group, segment, unit };
}

/** A column to the left that says the same of several rows groups them. */
function groupBeside(
  free: readonly { readonly index: number; readonly variety: number }[],
  label: number,
): number | null {
  const own = free.find(({ index }) => index === label)?.variety ?? 0;
  const beside = free.find(({ index, variety }) => index < label && variety < own);
  return beside?.index ?? null;
}

function textsIn({ table, firstRow }: Head, column: number): string[] {
  return table
    .slice(firstRow)
    .map((cells) => (cells[column] ?? '').trim())
    .filter((cell) => cell !== '' && !looksNumeric(cell));
}
