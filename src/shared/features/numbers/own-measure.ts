import type { Unit } from '#shared/kernel/unit.ts';
import { foldedHeading } from './folded-heading.ts';
import type { FileColumn } from './guess-profile.ts';
import type { NumberRule, ProfileNumber } from './profile.ts';

/** What a metric of one's own measures, and how that rolls up. */
export type OwnMeasure = Pick<NonNullable<ProfileNumber['own']>, 'kind' | 'unit'>;

/** What a column may be told to measure. */
export const MEASURES = [
  'count',
  'money',
  'days',
  'minutes',
  'percent',
  'ratio',
  'score',
] as const satisfies readonly Unit[];

/** Most cells of a column say what it holds. */
const MOST = 0.6;
const MONEY =
  /(?:^| )(?:montants?|amounts?|prix|prices?|ca|revenus?|revenues?|couts?|costs?|depenses?|spend|ttc|ht|eur|euros?)(?: |$)/;
const SCORE = /(?:^| )(?:notes?|scores?|ratings?|nps|satisfaction)(?: |$)/;
const LEVEL =
  /(?:^| )(?:stocks?|abonnes|subscribers|followers|inscrits|en cours|active|actifs)(?: |$)/;
const HOURS = /(?:^| )(?:heures?|hours?|jours?|days?)(?: |$)/;

/** The measure of a unit: parts of a whole and scores are means, all else adds up. */
export function measureOf(unit: Unit): OwnMeasure {
  const isMean = unit === 'percent' || unit === 'ratio' || unit === 'score';
  return { unit, kind: isMean ? 'score' : 'flow' };
}

/** What a column of figures most likely measures, by its heading and its cells. */
export function likelyMeasure({ heading, cells, holds }: FileColumn): OwnMeasure {
  const { name, currency } = foldedHeading(heading);
  const filled = cells.filter((cell) => cell !== '');
  const areMost = (sign: RegExp): boolean =>
    filled.length > 0 && filled.filter((cell) => sign.test(cell)).length >= MOST * filled.length;
  if (holds === 'clock') return measureOf('minutes');
  if (areMost(/%\s*$/)) return measureOf('percent');
  if (currency !== null || areMost(/[€$£]/) || MONEY.test(name)) return measureOf('money');
  if (SCORE.test(name)) return measureOf('score');
  if (HOURS.test(name)) return measureOf('days');
  if (LEVEL.test(name)) return { unit: 'count', kind: 'stock' };
  return measureOf('count');
}

const KIND_OF_RULE: Readonly<Partial<Record<NumberRule, OwnMeasure['kind']>>> = {
  sum: 'flow',
  last: 'stock',
  mean: 'score',
};

/** How a metric of one's own rolls up where its column does by that rule. */
export function kindOfRule(rule: NumberRule): OwnMeasure['kind'] {
  return KIND_OF_RULE[rule] ?? 'flow';
}
