import { isDay } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';

/** The first run's estimate; chosen over the ledger's. */
const TAGS = ['first_run', 'over_ledger'] as const;
type TypedTag = (typeof TAGS)[number];

/** What the file says beside a typed value. */
type TypedDetail = {
  readonly tag: TypedTag | null;
  /** The day on which it was typed while its period was running: it stands so far. */
  readonly until: Day | null;
};

const UNTIL = /(?:^| )until (\d{4}-\d{2}-\d{2})$/;

export function typedDetailIn(text: string | null): TypedDetail {
  const until = UNTIL.exec(text ?? '')?.[1] ?? null;
  const tag = TAGS.find((one) => text === one || text?.startsWith(`${one} `) === true) ?? null;
  return { tag, until: until !== null && isDay(until) ? until : null };
}

export function typedDetailText({ tag, until }: TypedDetail): string | null {
  return [tag, until === null ? null : `until ${until}`].filter(Boolean).join(' ') || null;
}
