import { groupedBy } from '#shared/kernel/grouped.ts';
import { cleanText } from '#shared/kernel/csv.ts';
import type { PeriodKind, Period } from '#shared/kernel/period.ts';
import { UNASSIGNED } from '../engine/evaluation.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { parseRowKey } from '../grid-file/row-key.ts';
import { guessUnitAndKind, saysRule } from './guess.ts';
import { isChangeOfMoney, isChangeOfSomeone, knownFigure } from './known-figures.ts';
import { CLOSE, LIKELY, SURE } from './match.ts';
import type { Matcher, NameMatch, SheetMetric } from './match.ts';
import type { SheetDoubtCode } from './codes.ts';
import type { RowFate, RowFateChoice, SheetChoices } from './model.ts';
import { createNames, LONGEST_NAME } from './own-names.ts';
import type { FreeNames } from './own-names.ts';
import type { RawRow } from './rows.ts';
import { saysRatio } from './segments.ts';
import { targetName } from './target-name.ts';
import { TURNOVER } from './turnover.ts';

/** What a row becomes, how sure that is, and what it could be instead. */
export type FatedRow = RawRow & {
  readonly fate: RowFate;
  readonly score: number;
  readonly others: readonly string[];
  readonly doubts: readonly { readonly code: SheetDoubtCode; readonly reading: string | null }[];
  /** The row of the same metric to which its values are added, by its line. */
  readonly addsTo?: number;
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
  /** What becomes of two rows of one metric; undefined: it is asked. */
  readonly several?: SheetChoices['several'];
};

type Wish = Omit<FatedRow, keyof RawRow>;

/** Decides for each row; the same metric twice goes to the row whose name fits it better. */
export function decideFates(rows: readonly RawRow[], about: FateSurroundings): FatedRow[] {
  const names = createNames(
    (name) => about.named(name) !== null,
    (id) => about.metricOf(id) !== null,
  );
  const isShared = sharedLabels(rows);
  const wishes: Wish[] = [];
  for (const row of withSharedTexts(rows)) {
    const wish = wishOf(row, about, wishes.at(-1));
    // Of several rows that are called the same, none is a metric that they merely resemble.
    const isAlike = wish.fate.type === 'metric' && wish.score < SURE && isShared(row);
    wishes.push(isAlike ? { ...wish, ...ownWish(row), others: wish.others } : wish);
  }
  const best = new Map<string, number>();
  for (const [index, { fate, score }] of wishes.entries()) {
    const place = placeOf(fate);
    if (place === null) continue;
    const known = best.get(place);
    if (known === undefined || score > (wishes[known]?.score ?? 0)) best.set(place, index);
  }
  const told = tellMissingParts(wishes, about);
  return rows.map((row, index) => {
    const wish = told[index] ?? leftOut('empty');
    const place = placeOf(wish.fate);
    const isFirst = place === null || best.get(place) === index;
    if (isFirst) return { ...row, ...named(wish, row, names) };
    const first = rows[best.get(place) ?? index] ?? row;
    const second = secondWish({ row, wish, first }, about);
    return { ...row, ...named(second, row, names) };
  });
}

/** True for a row whose name others in other groups have. */
function sharedLabels(rows: readonly RawRow[]): (row: RawRow) => boolean {
  const taken = rows.filter(({ why, segment }) => why === null && segment === null);
  const byLabel = groupedBy(taken, ({ label }) => foldedText(label));
  return ({ label, segment }) => {
    const groups = (byLabel.get(foldedText(label)) ?? []).map(({ group }) => group);
    return segment === null && groups.length > 1 && new Set(groups).size === groups.length;
  };
}

/** Computed metrics whose parts the sheet does not have would come to nothing, which is told. */
function tellMissingParts(wishes: readonly Wish[], { metricOf }: FateSurroundings): Wish[] {
  const there = new Set(
    wishes.flatMap(({ fate }) =>
      fate.type === 'metric' && fate.part === 'value' ? [fate.metric] : [],
    ),
  );
  return wishes.map((wish) => ({
    ...wish,
    doubts: wish.doubts.map((doubt) => {
      const { parts } = (doubt.code === 'computed' && metricOf(doubt.reading ?? '')) || {};
      if (!parts) return doubt;
      const known = parts.filter((id) => there.has(id) || metricOf(id)?.hasValues === true);
      return known.length * 2 >= parts.length
        ? doubt
        : { ...doubt, code: 'computed_without_parts' };
    }),
  }));
}

/** The parts of one figure are measured alike: what one of them shows holds for all. */
function withSharedTexts(rows: readonly RawRow[]): RawRow[] {
  const parts = groupedBy(rows, ({ label, segment }) => (segment === null ? null : label));
  return rows.map((row) => {
    const others = row.segment === null ? [] : (parts.get(row.label) ?? []);
    return others.length < 2 ? row : { ...row, texts: others.flatMap(({ texts }) => texts) };
  });
}

function placeOf(fate: RowFate): string | null {
  return fate.type === 'metric' ? JSON.stringify([fate.metric, fate.segment, fate.part]) : null;
}

type Second = { readonly row: RawRow; readonly wish: Wish; readonly first: RawRow };

/**
 * A name that fitted by chance is a metric of its own. The very same name twice is added up or left
 * out as the user says; a row that merely says the same again loses nothing.
 */
function secondWish({ row, wish, first }: Second, about: FateSurroundings): Wish {
  const { fate } = wish;
  if (wish.score < SURE || fate.type !== 'metric') {
    return { ...wish, ...ownWish(row), others: wish.others };
  }
  const isAdded = about.several === 'roll_up' && about.metricOf(fate.metric)?.kind === 'flow';
  if (isAdded) return { ...wish, addsTo: first.line };
  const isSaidAgain = row.texts.join('\t') === first.texts.join('\t');
  const isAsked = about.several !== 'leave_out' && !isSaidAgain;
  const doubts = isAsked ? [{ code: 'same_metric', reading: fate.metric } as const] : [];
  return { ...wish, fate: { type: 'skip', why: 'same_metric' }, doubts };
}

function wishOf(row: RawRow, about: FateSurroundings, above: Wish | undefined): Wish {
  const label = row.partOf ?? row.label;
  const matches = label === '' ? [] : about.match(label);
  const others = matches.map(({ metric }) => metric.id);
  const chosen = about.chosen(row.line);
  if (chosen) return { ...chosenWish(chosen, about), others };
  if (row.why !== null) return { ...leftOut(row.why), others };
  if (row.partOfComputed !== undefined) {
    const doubt = { code: 'part_of_computed', reading: row.partOfComputed } as const;
    const own = ownWish(row);
    return { ...own, others, doubts: [doubt, ...totalDoubt(row), ...own.doubts] };
  }
  const line = targetWish(row, about, above);
  if (line) return { ...line, others };
  if (knownFigure(label)) return { ...ownWish(row), others };
  if (isChangeOfMoney(label, row.group)) return { ...changeWish(row), others };
  const key = parseRowKey(label, about.named);
  if (!('code' in key) && !saysRatio(label)) {
    const { metric, part } = key;
    // What stands beside the segments is written out in our own files.
    const segment = key.segment === null ? UNASSIGNED : (key.segment ?? row.segment);
    const fate = { type: 'metric', metric: metric.id, segment, part } as const;
    const wish = heldBack(metric, fate, about);
    // What is left out is a part of nothing.
    const told = wish.fate.type === 'skip' ? [] : segmentDoubt(row);
    return { ...wish, others, doubts: [...told, ...wish.doubts] };
  }
  // A name that merely resembles a computed metric's says something of its own, and is kept.
  const [first, second] = matches.filter(
    (one) => one.score >= SURE || (one.metric.kind !== 'computed' && isMeasuredAlike(one, row)),
  );
  if (!first || first.score < LIKELY) {
    const own = ownWish(row);
    return { ...own, others, doubts: [...totalDoubt(row), ...own.doubts] };
  }
  const { metric, score } = first;
  const fate = { type: 'metric', metric: metric.id, segment: row.segment, part: 'value' } as const;
  const wish = heldBack(metric, fate, about);
  // Of what is left out nobody has to say what it is.
  const ofName = wish.fate.type === 'skip' ? [] : nameDoubts(row, first, second);
  const doubts = [...ofName, ...segmentDoubt(row), ...totalDoubt(row)];
  return { ...wish, score, others, doubts: [...doubts, ...wish.doubts] };
}

/** The line of a metric, which a name says beside the metric's, or alone below its row. */
function targetWish(
  { label }: RawRow,
  { match }: FateSurroundings,
  above: Wish | undefined,
): Wish | null {
  const name = targetName(label);
  const [whole] = name === null ? [] : match(label);
  // `Budget marketing` is what is spent on it.
  if (name === null || (whole && whole.score >= SURE)) return null;
  const [best] = name === '' ? [] : match(name);
  const isSure = best !== undefined && best.score >= SURE;
  const metric = isSure ? best.metric.id : name === '' ? metricTold(above) : null;
  if (metric === null) return null;
  const fate = { type: 'metric', metric, segment: null, part: 'target' } as const;
  const doubts = isSure ? [] : [{ code: 'target_guessed', reading: metric } as const];
  return { fate, score: 1, others: [], doubts };
}

/** The metric that a row says, whether its values are taken, go to another one, or are computed. */
function metricTold(wish: Wish | undefined): string | null {
  const doubt = wish?.doubts.find(({ code }) => code === 'computed' || code === 'turnover_source');
  if (doubt) return doubt.code === 'computed' ? doubt.reading : TURNOVER;
  return wish?.fate.type === 'metric' && wish.fate.part === 'value' ? wish.fate.metric : null;
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

function nameDoubts(
  { label, group }: RawRow,
  first: NameMatch,
  second: NameMatch | undefined,
): Wish['doubts'] {
  const isClose = second !== undefined && first.score - second.score < CLOSE && first.score < 1;
  if (isClose) return [{ code: 'ambiguous_name', reading: first.metric.id }];
  const isUnsure = first.score < SURE || isChangeOfSomeone(label, group);
  return isUnsure ? [{ code: 'unsure_name', reading: first.metric.id }] : [];
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

function ownWish(row: RawRow): Wish {
  // A metric of one's own has no segments here: each part is one, by its name.
  const isPart = row.segment !== null && row.partOf === undefined;
  const called = isPart ? `${row.label} – ${row.segment}` : row.label;
  const name = cleanText(called).slice(0, LONGEST_NAME);
  const guess = guessUnitAndKind(row.label, row.unitText, row.texts, row.group);
  const doubts: SheetDoubtCode[] = [];
  if (guess.kind === 'rate') doubts.push('percent_without_parts');
  if (guess.unit === 'money' && !saysRule(row)) doubts.push('amount_guessed');
  return {
    fate: { type: 'own', id: '', name, ...guess },
    score: 0,
    others: [],
    doubts: doubts.map((code) => ({ code, reading: null })),
  };
}

/** What came to a level of money, or went: it adds up, and goes by the heading's name and its own. */
function changeWish(row: RawRow): Wish {
  const wish = ownWish({ ...row, label: `${row.group ?? ''} – ${row.label}` });
  if (wish.fate.type !== 'own') return wish;
  return { ...wish, fate: { ...wish.fate, kind: 'flow', unit: 'money' }, doubts: [] };
}

/** An own metric gets a name and an id that no other metric has, in the business and in the sheet. */
function named(wish: Wish, row: RawRow, { freeName, freeId }: FreeNames): Wish {
  if (wish.fate.type !== 'own') return wish;
  const name = freeName(wish.fate.name, row.group);
  return { ...wish, fate: { ...wish.fate, name, id: freeId(name) } };
}
