/*
 * A business in plain JavaScript: what a person would say is in it, and undo as a stack of whole
 * states. The real one must always say the same.
 */

/** The metrics that a random life is about: counted by the month, with no line of their own. */
export const METRICS = ['leads', 'orders', 'reviews'] as const;
/** The months in which values are typed: a quarter that is over. */
export const MONTHS = ['2026-01', '2026-02', '2026-03'] as const;
/** The quarter of those months. */
export const PAST_QUARTER = '2026-Q1';
/** The quarters whose metric can be chosen. */
export const QUARTERS = ['2026-Q4', '2027-Q1'] as const;
/** The lists of a plan. */
export const STATES = ['todo', 'doing', 'done', 'dropped'] as const;

export type MetricName = (typeof METRICS)[number];
export type ListName = (typeof STATES)[number];
/** The metric of a quarter, its line, and what was learned. */
export type ModelPact = {
  readonly metric: MetricName;
  readonly line: number;
  readonly learned: string;
};

/** All that a person would say is in the business. */
export type State = {
  readonly followed: ReadonlySet<string>;
  /** By `metric|month|segment`. */
  readonly values: ReadonlyMap<string, number>;
  /** By `metric|period`. */
  readonly lines: ReadonlyMap<string, number>;
  readonly pacts: ReadonlyMap<string, ModelPact>;
  readonly plan: Readonly<Record<ListName, readonly string[]>>;
  readonly name: string;
};

const EMPTY: State = {
  followed: new Set(),
  values: new Map(),
  lines: new Map(),
  pacts: new Map(),
  plan: { todo: [], doing: [], done: [], dropped: [] },
  name: '',
};

/** A state as text: equal texts are equal states. */
export function toText(state: State): string {
  const sorted = (entries: Iterable<unknown>) =>
    [...entries].map((entry) => JSON.stringify(entry)).toSorted((a, b) => a.localeCompare(b));
  const { followed, values, lines, pacts, plan, name } = state;
  return JSON.stringify([
    sorted(followed),
    sorted(values),
    sorted(lines),
    sorted(pacts),
    STATES.map((list) => plan[list]),
    name,
  ]);
}

/** The business in memory. */
export class Model {
  now = EMPTY;
  #past: State[] = [];
  #future: State[] = [];

  /** Does one thing. What changes nothing is no step. */
  become(change: Partial<State>): void {
    const next = { ...this.now, ...change };
    if (toText(next) === toText(this.now)) return;
    this.#past.push(this.now);
    this.#future = [];
    this.now = next;
  }

  /** True where there was something to undo. */
  undo(): boolean {
    const last = this.#past.pop();
    if (!last) return false;
    this.#future.push(this.now);
    this.now = last;
    return true;
  }

  /** True where there was something to redo. */
  redo(): boolean {
    const next = this.#future.pop();
    if (!next) return false;
    this.#past.push(this.now);
    this.now = next;
    return true;
  }

  following(metric: string): ReadonlySet<string> {
    return new Set([...this.now.followed, metric]);
  }

  /** What the months of the past quarter make together; null where none is known. */
  total(metric: MetricName): number | null {
    const parts = [...this.now.values].filter(([key]) => key.startsWith(`${metric}|`));
    return parts.length === 0 ? null : parts.reduce((sum, [, value]) => sum + value, 0);
  }

  /** The line of the past quarter: its own, else its months' where all of them have one. */
  lineOfQuarter(metric: MetricName): number | null {
    const own = this.now.lines.get(`${metric}|${PAST_QUARTER}`);
    if (own !== undefined) return own;
    const months = MONTHS.map((month) => this.now.lines.get(`${metric}|${month}`));
    const known = months.filter((line) => line !== undefined);
    return known.length < months.length ? null : known.reduce((sum, line) => sum + line, 0);
  }
}
