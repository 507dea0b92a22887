import { Refusal } from '#shared/ipc/refusal.ts';
import { EMPTY_CANVAS, FULL_CANVAS } from '#renderer/gallery/answers/canvas.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { CanvasPage } from './CanvasPage.tsx';
import { CanvasStep } from './CanvasStep.tsx';
import { TestForm } from './TestForm.tsx';

const ANSWERS: Answers = {
  'metrics.list': metricList({ followed: ['quote_win_rate', 'interviews'] }),
  'canvas.read': FULL_CANVAS,
  'canvas.write': null,
  'canvas.openProblem': null,
  'canvas.changeProblem': null,
  'canvas.closeProblem': null,
  'canvas.believe': null,
  'canvas.changeHypothesis': null,
  'canvas.removeHypothesis': null,
  'canvas.act': null,
  'canvas.judge': null,
  'canvas.print': { path: null },
};
const page = () => <CanvasPage week={null} />;
const [test = null] = FULL_CANVAS.problems.flatMap(({ hypotheses }) => hypotheses);

export const states: readonly PieceState[] = [
  { name: 'a full week', render: page, answers: ANSWERS },
  { name: 'nothing yet', render: page, answers: { ...ANSWERS, 'canvas.read': EMPTY_CANVAS } },
  {
    name: 'all proved, and no room',
    render: page,
    answers: {
      ...ANSWERS,
      'canvas.read': {
        ...FULL_CANVAS,
        lessons: [1, 2, 3, 4, 5].map((line) => ({ text: `Une leçon (${line})`, about: null })),
        problems: FULL_CANVAS.problems.flatMap((problem) =>
          problem.closedOn === null
            ? [1, 2, 3].map((id) => ({ ...problem, id, text: `${problem.text} (${id})` }))
            : [],
        ),
        counters: { ...FULL_CANVAS.counters, proved: 8, refuted: 0, saying: 'all_proved' },
      },
    },
  },
  {
    name: 'in the check-in',
    render: () => <CanvasStep week="2026-W46" goOn={() => undefined} />,
    answers: ANSWERS,
  },
  {
    name: 'a test that is changed',
    render: () => <TestForm problem={1} test={test} onClose={() => undefined} />,
    answers: ANSWERS,
  },
  {
    name: 'a new test',
    render: () => <TestForm problem={1} test={null} onClose={() => undefined} />,
    answers: ANSWERS,
  },
  { name: 'loading', render: page, answers: { ...ANSWERS, 'canvas.read': PENDING } },
  {
    name: 'refused',
    render: page,
    answers: { ...ANSWERS, 'canvas.read': new Refusal('period_not_over') },
  },
];
