import { cleanText } from '#shared/kernel/csv.ts';
import type { PeriodKind, Period } from '#shared/kernel/period.ts';
import { nameKey } from '#shared/features/metrics/catalogue/name-key.ts';
import { UNASSIGNED } from '../engine/evaluation.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { parseRowKey } from '../grid-file/row-key.ts';
import { guessUnitAndKind } from './guess.ts';
import { CLOSE, LIKELY, SURE } from './match.ts';
import type { Matcher, NameMatch, SheetMetric } from './match.ts';
import type { SheetDoubtCode } from './codes.ts';
import type { RowFate, RowFateChoice } from './model.ts';
import type { RawRow } from './rows.ts';
import { TURNOVER } from './turnover.ts';

/** What a row becomes, how sure that is, and what it could be instead. */
export type FatedRow = RawRow & {
  readonly fate: RowFate;
  readonly score: number;
  readonly others: readonly string[];
  readonly doubts: readonly { readonly code: SheetDoubtCode; readonly reading: string | null }[];
};

export type FateSurroundings = {
  readonly named: (name: string) => SheetMetric | null;
  readonly metricOf: (id: string) => SheetMetric | null;
  readonly match: Matcher;
  /** Takes the values of turnover, which is computed; null: nothing does. */
  readonly turnover: SheetMetric | null;
  readonly kind: PeriodKind;
  readonly periods: readonly Period[];
  readonly chosen: (line: number) => RowFateChoice | undefined;
};

type Wish = Omit<FatedRow, keyof RawRow>;

/** Decides for each row; the same metric twice goes to the row whose name fits it better. */
export function decideFates(rows: readonly RawRow[], about: FateSurroundings): FatedRow[] {
  const names = createNames(about);
  const wishes = rows.map((row) => wishOf(row, about));
  const best = new Map<string, number>();
  for (const [index, { fate, score }] of wishes.entries()) {
    const place = placeOf(fate);
    if (place === null) continue;
    const known = best.get(place);
    if (known === undefined || score > (wishes[known]?.score ?? 0)) best.set(place, index);
  }
  return rows.map((row, index) => {
    const wish = wishes[index] ?? leftOut('empty');
    const place = placeOf(wish.fate);
    const isFirst = place === null || best.get(place) === index;
    return { ...row, ...named(isFirst ? wish : secondWish(row, wish), row, names) };
  });
}

function placeOf(fate: RowFate): string | null {
  return fate.type === 'metric' ? JSON.stringify([fate.metric, fate.segment, fate.part]) : null;
}

/** A name that fitted by chance is a metric of its own; the very same name twice is left out. */
function secondWish(row: RawRow, wish: Wish): Wish {
  if (wish.score >= SURE) return { ...wish, fate: { type: 'skip', why: 'same_metric' } };
  return { ...wish, fate: ownFate(row), score: 0, doubts: [] };
}

function wishOf(row: RawRow, about: FateSurroundings): Wish {
  const label = row.partOf ?? row.label;
  const matches = label === '' ? [] : about.match(label);
  const others = matches.map(({ metric }) => metric.id);
  const chosen = about.chosen(row.line);
  if (chosen) return { ...chosenWish(chosen, about), others };
  if (row.why !== null) return { ...leftOut(row.why), others };
  if (row.partOfComputed !== undefined) {
    const doubt = { code: 'part_of_computed', reading: row.partOfComputed } as const;
    return { fate: ownFate(row), score: 0, others, doubts: [doubt, ...totalDoubt(row)] };
  }
  const key = parseRowKey(label, about.named);
  if (!('code' in key)) {
    const { metric, part } = key;
    // What stands beside the segments is written out in our own files.
    const segment = key.segment === null ? UNASSIGNED : (key.segment ?? row.segment);
    const fate = { type: 'metric', metric: metric.id, segment, part } as const;
    const wish = heldBack(metric, fate, about);
    // What is left out is a part of nothing.
    const told = wish.fate.type === 'skip' ? [] : segmentDoubt(row);
    return { ...wish, others, doubts: [...told, ...wish.doubts] };
  }
  const [first, second] = matches.filter((one) => one.score >= SURE || isMeasuredAlike(one, row));
  if (!first || first.score < LIKELY) {
    return { fate: ownFate(row), score: 0, others, doubts: totalDoubt(row) };
  }
  const { metric, score } = first;
  const fate = { type: 'metric', metric: metric.id, segment: row.segment, part: 'value' } as const;
  const doubts = [...nameDoubts(first, second), ...segmentDoubt(row), ...totalDoubt(row)];
  const wish = heldBack(metric, fate, about);
  return { ...wish, score, others, doubts: [...doubts, ...wish.doubts] };
}

/** Values written in euros or percent are not those of a metric that counts, however near its name. */
function isMeasuredAlike({ metric }: NameMatch, row: RawRow): boolean {
  const { unit } = guessUnitAndKind('', '', row.texts);
  return (unit !== 'money' && unit !== 'percent') || metric.unit === unit;
}

function totalDoubt({ isTotalUnproven }: RawRow): Wish['doubts'] {
  return isTotalUnproven ? [{ code: 'total_unproven', reading: null }] : [];
}

function segmentDoubt({ partOf, segment }: RawRow): Wish['doubts'] {
  return partOf === undefined ? [] : [{ code: 'segment_guessed', reading: segment }];
}

function nameDoubts(first: NameMatch, second: NameMatch | undefined): Wish['doubts'] {
  const isClose = second !== undefined && first.score - second.score < CLOSE && first.score < 1;
  if (isClose) return [{ code: 'ambiguous_name', reading: first.metric.id }];
  return first.score < SURE ? [{ code: 'unsure_name', reading: first.metric.id }] : [];
}

function leftOut(why: Extract<RowFate, { type: 'skip' }>['why']): Wish {
  return { fate: { type: 'skip', why }, score: 0, others: [], doubts: [] };
}

/** A formula's values are nobody's to import, and a metric keeps to its cadence. */
function heldBack(
  metric: SheetMetric,
  fate: Extract<RowFate, { type: 'metric' }>,
  about: FateSurroundings,
): Wish {
  const { kind, periods, turnover } = about;
  const wish: Wish = { fate, score: 1, others: [], doubts: [] };
  if (fate.part === 'target') return wish;
  const skip = (why: 'computed' | 'other_cadence'): Wish => ({
    ...wish,
    fate: { type: 'skip', why },
    doubts: [{ code: why, reading: metric.id }],
  });
  if (metric.id === TURNOVER && turnover) return takenTurnover(turnover, fate, about);
  if (metric.kind === 'computed') return skip('computed');
  const { cadenceAt } = metric;
  const isOther = cadenceAt
    ? periods.some((period) => cadenceAt(period) !== kind)
    : metric.hasValues && metric.cadence !== kind;
  return isOther ? skip('other_cadence') : wish;
}

/** Turnover as a whole goes to what takes it, and that is told. */
function takenTurnover(
  taker: SheetMetric,
  fate: Extract<RowFate, { type: 'metric' }>,
  about: FateSurroundings,
): Wish {
  const wish = heldBack(taker, { ...fate, metric: taker.id }, about);
  if (wish.fate.type === 'skip') return wish;
  return { ...wish, doubts: [{ code: 'turnover_source', reading: taker.id }, ...wish.doubts] };
}

function chosenWish(chosen: RowFateChoice, about: FateSurroundings): Wish {
  if (chosen.type === 'skip') return leftOut('chosen');
  if (chosen.type === 'own') {
    const again = about.named(chosen.name);
    // Moved in a second time: the metric is there by now.
    if (again?.isOwn === true && again.kind === chosen.kind && again.unit === chosen.unit) {
      const { id: metric } = again;
      return heldBack(again, { type: 'metric', metric, segment: null, part: 'value' }, about);
    }
    return { ...leftOut('chosen'), fate: { ...chosen, id: '' }, score: 1 };
  }
  const metric = about.metricOf(chosen.metric);
  if (!metric) return leftOut('chosen');
  return heldBack(metric, { ...chosen, part: 'value' }, about);
}

const LONGEST_NAME = 80;
const LONGEST_ID = 64;

function ownFate(row: RawRow): RowFate {
  const name = cleanText(row.label).slice(0, LONGEST_NAME);
  return { type: 'own', id: '', name, ...guessUnitAndKind(row.label, row.unitText, row.texts) };
}

type FreeNames = {
  readonly freeName: (name: string, group: string | null) => string;
  readonly freeId: (name: string) => string;
};

/** An own metric gets a name and an id that no other metric has, in the business and in the sheet. */
function named(wish: Wish, row: RawRow, { freeName, freeId }: FreeNames): Wish {
  if (wish.fate.type !== 'own') return wish;
  const name = freeName(wish.fate.name, row.group);
  return { ...wish, fate: { ...wish.fate, name, id: freeId(name) } };
}

function createNames({ named: known, metricOf }: FateSurroundings): FreeNames {
  const [names, ids] = [new Set<string>(), new Set<string>()];
  const isTaken = (name: string): boolean => names.has(nameKey(name)) || known(name) !== null;
  return {
    freeName: (name, group) => {
      const grouped = group === null || group === '' ? [] : [`${group} – ${name}`];
      const free = firstFree(
        [name, ...grouped],
        isTaken,
        (count) => `${name.slice(0, LONGEST_NAME - 5)} (${count})`,
      );
      names.add(nameKey(free));
      return free;
    },
    freeId: (name) => {
      const slug = slugOf(name);
      const id = firstFree(
        [slug],
        (candidate) => ids.has(candidate) || metricOf(candidate) !== null,
        (count) => `${slug.slice(0, LONGEST_ID - 5)}_${count}`,
      );
      ids.add(id);
      return id;
    },
  };
}

function firstFree(
  wished: readonly string[],
  isTaken: (one: string) => boolean,
  numbered: (count: number) => string,
): string {
  const free = wished.find((one) => one.length <= LONGEST_NAME && !isTaken(one));
  if (free !== undefined) return free;
  let count = 2;
  while (isTaken(numbered(count))) count += 1;
  return numbered(count);
}

function slugOf(name: string): string {
  const slug = foldedText(name)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const safe = /^[a-z]/.test(slug) ? slug : `m_${slug}`;
  return safe.slice(0, LONGEST_ID).replace(/_+$/, '');
}
