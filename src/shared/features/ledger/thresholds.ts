import type { Day } from '#shared/kernel/day.ts';

/** The limits of the law that a small French business watches. */
export const THRESHOLD_KEYS = [
  'franchise_services',
  'franchise_services_tolerance',
  'franchise_goods',
  'franchise_goods_tolerance',
  'micro_services',
  'micro_goods',
] as const;
export type ThresholdKey = (typeof THRESHOLD_KEYS)[number];

/** A limit from a day on, in cents, with where it was read; `checkedOn` is the user's own look. */
export type Threshold = {
  readonly key: ThresholdKey;
  readonly from: Day;
  readonly amount: number;
  readonly source: string;
  readonly checkedOn: Day | null;
};

/** What ships. Law changes, and none of this is advice: each is marked to be checked. */
const SHIPPED: readonly Threshold[] = [
  ['franchise_services', '2025-01-01', 3_750_000, 'CGI, art. 293 B'],
  ['franchise_services_tolerance', '2025-01-01', 4_125_000, 'CGI, art. 293 B'],
  ['franchise_goods', '2025-01-01', 8_500_000, 'CGI, art. 293 B'],
  ['franchise_goods_tolerance', '2025-01-01', 9_350_000, 'CGI, art. 293 B'],
  ['micro_services', '2026-01-01', 8_360_000, 'CGI, art. 50-0 et 102 ter, 2026–2028'],
  ['micro_goods', '2026-01-01', 20_310_000, 'CGI, art. 50-0, 2026–2028'],
].map(
  ([key, from, amount, source]) => ({ key, from, amount, source, checkedOn: null }) as Threshold,
);

/** The limits in force on a day: the user's own word goes before what ships, the newest one first. */
export function thresholdsOn(day: Day, own: readonly Threshold[]): Threshold[] {
  return THRESHOLD_KEYS.flatMap((key) => {
    const inForce = (list: readonly Threshold[]) =>
      list
        .filter((each) => each.key === key && each.from <= day)
        .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
    const [mine, shipped] = [inForce(own), inForce(SHIPPED)];
    const found = mine && (!shipped || mine.from >= shipped.from) ? mine : shipped;
    return found ? [found] : [];
  });
}

/** True for limits that count sales of goods; the others count services. */
export function isOfGoods(key: ThresholdKey): boolean {
  return key.includes('goods');
}
