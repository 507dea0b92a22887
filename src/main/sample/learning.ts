import type { Language } from '#shared/kernel/language.ts';
import { dueOn } from '#shared/features/reviews/mondays.ts';
import { reviewedNow } from '#shared/features/reviews/rules.ts';
import { addDays } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { shiftPeriod } from '#shared/kernel/period.ts';
import { boxesHandlers } from '../features/boxes/handlers.ts';
import { canvasHandlers } from '../features/canvas/handlers.ts';
import { listHypotheses, listProblems } from '../features/canvas/store.ts';
import type { CommandContext } from '../operations/context.ts';
import { BOX_TEXTS, RISKIEST } from './data/boxes.ts';
import { LEARNED, PROBLEMS } from './data/canvas.ts';
import type { StoryTime } from './story-time.ts';

type Teller = {
  readonly time: StoryTime;
  readonly language: Language;
  /** The context of a command given on a day. */
  readonly on: (day: Day) => CommandContext;
};

/** Weeks of canvases, each written on the Monday after it, as its owner would have. */
export function learnByWeek({ time, language, on }: Teller): void {
  const newest = reviewedNow('weekly', addDays(time.today, -1), time.calendar);
  const week = (ago: number) => shiftPeriod(newest, -ago, time.calendar);
  const monday = (ago: number): Day => dueOn(week(ago));
  for (const { ago, text, tests, closed } of PROBLEMS) {
    canvasHandlers['canvas.openProblem'](on(monday(ago)), { text: text[language] });
    const problem = listProblems(on(time.today).db).at(-1)?.id ?? 0;
    for (const test of tests) {
      const { ago: since, weeks, verdicts, isAction, change, whom, ...proof } = test;
      const begun = on(monday(since));
      const byOn = addDays(monday(since), 7 * weeks);
      const fields = { ...proof, change: change[language], whom: whom[language], byOn };
      canvasHandlers['canvas.believe'](begun, { problem, fields });
      const hypothesis = listHypotheses(begun.db).at(-1)?.id ?? 0;
      if (isAction) canvasHandlers['canvas.act'](begun, { hypothesis });
      for (const [index, verdict] of verdicts.entries()) {
        const at = since - 1 - index;
        const said = { week: week(at).key, hypothesis, verdict };
        canvasHandlers['canvas.judge'](on(monday(at)), said);
      }
    }
    if (!closed) continue;
    const end = { id: problem, became: closed.became[language] };
    canvasHandlers['canvas.closeProblem'](on(monday(closed.ago)), end);
  }
  for (const { ago, lessons, isOnTrack, why } of LEARNED) {
    canvasHandlers['canvas.write'](on(monday(ago)), {
      week: week(ago).key,
      lessons: lessons.map((lesson) => ({ text: lesson[language], about: null })),
      isOnTrack,
      why: why[language],
    });
  }
}

/** The page of the model, each box on the day on which it was written. */
export function fillBoxes({ time, language, on }: Teller): void {
  for (const { box, day, sureness, text } of BOX_TEXTS) {
    const at = on(addDays(time.today, day));
    boxesHandlers['boxes.write'](at, { box, text: text[language], sureness });
  }
  const { box, why } = RISKIEST;
  boxesHandlers['boxes.risk'](on(time.today), { box, why: why[language] });
}
