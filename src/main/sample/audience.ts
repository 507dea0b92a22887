import type { Language } from '#shared/features/metrics/model.ts';
import type { ValueDraft } from '#shared/features/values/contract.ts';
import { cellOf, cellsOf, countTally, sumOf } from './cells.ts';
import type { Counted, Tally } from './cells.ts';
import { createCounter, wobbleOf } from './chance.ts';
import { levelAt } from './course.ts';
import type { Course } from './course.ts';
import type { StoryPeriod, StoryTime } from './story-time.ts';

/** Who finds the business, a week. */
const FOUND: readonly Tally[] = [
  tally('sessions', null, [190, 250, 390, 570, 770], 0.18),
  tally('leads', 'linkedIn', [1.4, 2, 3.2, 4.6, 5.8], 0.3),
  tally('leads', 'podcast', [0.3, 0.9, 2.1, 3.4, 5], 0.3),
  fair('leads', [3, 3, 4, 5, 5]),
];

/** Who joins the list, a week. */
const JOINED: readonly Tally[] = [
  tally('list_joined', 'linkedIn', [11, 14, 21, 29, 35], 0.28),
  tally('list_joined', 'podcast', [3, 8, 19, 33, 47], 0.28),
  fair('list_joined', [9, 9, 11, 13, 14]),
];

/** People on the list before the first week, and the share of it that leaves in a week. */
const LIST_AT_START = 880;
const LEAVING: Course = [0.0032, 0.003, 0.0027, 0.0025, 0.0024];

/** Of what is sent, the part that arrives; of what arrives, the parts opened and clicked. */
const DELIVERED: Course = [0.966, 0.969, 0.975, 0.978, 0.981];
const OPENED: Course = [0.33, 0.345, 0.37, 0.395, 0.41];
const CLICKED: Course = [0.026, 0.033, 0.045, 0.054, 0.061];

/** The letter pauses for two weeks in August. */
const AUGUST = 8;
const PAUSED_WEEKS = 2;
/** The month of moving to another emailing tool: its values never came along. */
const MOVING_MONTH = -21;
/** Two weeks in which the consent banner kept the analytics from counting. */
const BLIND_FROM = -7.2;
const BLIND_UNTIL = -6.7;

function tally(metric: string, channel: Tally['channel'], course: Course, noise: number): Tally {
  return { metric, channel, course, season: 'audience', noise };
}

function fair(metric: string, course: Course): Tally {
  return { metric, channel: 'fair', course, season: 'fair', noise: 0.3 };
}

/** Sessions, leads, the list and its letters, week by week. */
export function audienceCells({ weeks }: StoryTime, language: Language): ValueDraft[] {
  const found = FOUND.flatMap((row) =>
    cellsOf(
      row,
      countTally(
        row,
        weeks.filter((at) => !isBlind(row, at)),
      ),
      language,
    ),
  );
  const joined = JOINED.map((row) => ({ row, counted: countTally(row, weeks) }));
  const sizes = listOf(sumOf(joined.map(({ counted }) => counted)));
  return [
    ...found,
    ...joined.flatMap(({ row, counted }) => cellsOf(row, counted, language)),
    ...sizes.flatMap(({ at, size, left }) => [
      cellOf('list_left', at, left),
      cellOf('list_size', at, size),
    ]),
    ...lettersTo(sizes),
  ];
}

function isBlind({ metric }: Tally, { x }: StoryPeriod): boolean {
  return metric === 'sessions' && x > BLIND_FROM && x < BLIND_UNTIL;
}

type ListWeek = { readonly at: StoryPeriod; readonly size: number; readonly left: number };

/** The list at the end of each week: who was there, who came, who left. */
function listOf(joined: readonly Counted[]): ListWeek[] {
  const count = createCounter();
  let size = LIST_AT_START;
  return joined.map(({ at, value }) => {
    const deviation = wobbleOf(`left ${at.beat}`, 0.4);
    const left = count(size * levelAt(LEAVING, at.x) * (1 + deviation) * at.passed);
    size += value - left;
    return { at, size, left };
  });
}

/** One letter a week to the whole list, and what became of it. */
function lettersTo(sizes: readonly ListWeek[]): ValueDraft[] {
  const pauses = pausedWeeks(sizes);
  return sizes.flatMap(({ at, size }) => {
    if (Math.round(at.x) === MOVING_MONTH) return [];
    const sent = pauses.has(at) ? 0 : size;
    const part = (course: Course, of: number, name: string, noise: number) =>
      Math.round(of * levelAt(course, at.x) * (1 + wobbleOf(`${name} ${at.beat}`, noise)));
    const delivered = Math.min(sent, part(DELIVERED, sent, 'delivered', 0.006));
    return [
      cellOf('emails_sent', at, sent),
      cellOf('emails_delivered', at, delivered),
      cellOf('emails_opened', at, part(OPENED, delivered, 'opened', 0.07)),
      cellOf('emails_clicked', at, part(CLICKED, delivered, 'clicked', 0.16)),
    ];
  });
}

function pausedWeeks(sizes: readonly ListWeek[]): ReadonlySet<StoryPeriod> {
  const paused = new Map<string, StoryPeriod[]>();
  for (const { at } of sizes) {
    const year = at.period.key.slice(0, 4);
    const known = paused.get(year) ?? [];
    if (at.month === AUGUST && known.length < PAUSED_WEEKS) paused.set(year, [...known, at]);
  }
  return new Set([...paused.values()].flat());
}
