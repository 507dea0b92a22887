import { NUMBERS, NUMBERS_ASKING } from '#renderer/gallery/answers/numbers.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { NumbersPreview } from './NumbersPreview.tsx';
import type { NumbersAnswer } from '#renderer/parts/numbers/numbers-answer.ts';

const ANSWERS: Answers = { 'metrics.list': metricList({}) };

const FILES = [
  'data-export (12).csv',
  'unified_payments, du 1er au 30 novembre 2026, version définitive.csv',
  'visites.csv',
  'notes diverses.csv',
];

const preview = (reading: NumbersAnswer, files: readonly string[]) => (
  <NumbersPreview
    reading={reading}
    way={{
      files: files.map((fileName, place) => ({ id: String(place), fileName })),
      leftOut: [],
      reading,
      refused: null,
      isBusy: false,
      choices: {
        profile: null,
        kind: null,
        from: null,
        until: null,
        dayOrder: null,
        rates: {},
        withPartial: false,
        only: null,
        takesAll: false,
      },
      choose: () => {},
      remove: () => {},
      say: () => {},
      isWanted: ({ segment }) => segment !== 'Referral',
      want: () => {},
      count: 21,
      take: () => {},
      taken: null,
      startOver: () => {},
    }}
  />
);

export const states: readonly PieceState[] = [
  {
    name: 'two files, with all that may be said of them',
    render: () => preview(NUMBERS, FILES.slice(0, 2)),
    answers: ANSWERS,
  },
  {
    name: 'files that ask for something',
    render: () => preview(NUMBERS_ASKING, FILES),
    answers: ANSWERS,
  },
  {
    name: 'nothing new',
    render: () => preview({ ...NUMBERS, values: [], leftOut: [] }, FILES.slice(0, 2)),
    answers: ANSWERS,
  },
];
