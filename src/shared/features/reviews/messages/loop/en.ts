import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words by which a check-in opens and a review ends, in English. */
export const en: WordsOf<typeof fr> = {
  last: {
    name: 'Last week’s one thing',
    title: 'Last week’s one thing',
    titleOf: 'The one thing of the week of {day}',
    isAction: 'It is an action of the plan, which follows your answer.',
    done: { name: 'Done' },
    kept: { name: 'I keep it' },
    dropped: { name: 'Dropped' },
  },
  confidence: {
    name: 'Confidence',
    ask: '{metric}: will the target of {line} be reached?',
    confident: { name: 'confident' },
    uncertain: { name: 'unsure' },
    worried: { name: 'worried' },
    on: 'Monday {day}: {word}',
    unsaid: 'not said',
    ahead: 'to come',
  },
  ending: {
    title: {
      weekly: 'The check-in is done',
      monthly: 'The month is reviewed',
      quarterly: 'The quarter is looked back on',
    },
    toFocus: 'Go to the focus',
    notOver: 'This review is not finished yet',
    notOverHint: 'What it came to will be read here afterwards.',
    before: {
      weekly: 'at the last check-in',
      monthly: 'at the last review',
      quarterly: 'at the last review',
    },
    start: 'when the quarter began',
    now: 'today',
    result: 'on {day}',
    line: 'target {line}',
    lesson: 'The lesson',
    done: {
      weekly: 'Done since Monday {day}',
      monthly: 'Done during the month',
      quarterly: 'Done during the quarter',
    },
    noneDone: 'No action was finished.',
    oneThing: {
      weekly: 'The one thing of this week',
      monthly: 'The one thing of this month',
      quarterly: 'The one thing of this quarter',
    },
    noOneThing: 'No one thing was chosen.',
    mondays: 'Mondays kept',
    monday: 'week of {day}',
    mondayKept: 'week of {day}: kept',
    mondayMissed: 'week of {day}: not kept',
  },
};
