import { useEffect } from 'react';
import type { Review } from '#shared/features/reviews/contract.ts';
import { NO_ANSWERS } from '#shared/features/reviews/model.ts';
import type { GridRow } from '#shared/features/values/model.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import {
  askedNumber,
  OF_LEDGER,
  TO_CONFIRM,
  TO_DATE,
} from '#renderer/gallery/answers/asked-numbers.ts';
import { focusView } from '#renderer/gallery/answers/focus.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import { cellExplanation } from '#renderer/gallery/answers/explanations.ts';
import { ALONG_TREND, MOVED } from '#renderer/gallery/answers/moved.ts';
import { action, ACTIONS } from '#renderer/gallery/answers/plans.ts';
import { periodInfo, periodInfos } from '#renderer/gallery/answers/periods.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { forgetNumbers, handNumbers } from '#renderer/parts/numbers/handed-numbers.ts';
import type { NumbersAnswer } from '#renderer/parts/numbers/numbers-answer.ts';
import { ReviewAtWork } from './ReviewAtWork.tsx';

const WEEK = periodInfo('2026-W46');
const MONTH = periodInfo('2026-10');

function withLine(line: number): GridRow['cells'] {
  return channel('', 7).cells.map((cell) => ({ ...cell, line, status: 'missed' }));
}

function channel(segment: string, value: number): GridRow {
  const cell = {
    value,
    have: 1,
    of: 1,
    isWhole: true,
    line: null,
    low: null,
    high: null,
    status: 'no_target',
    source: 'typed',
    reason: null,
    sample: null,
  } as const;
  return {
    metric: 'customers_new',
    segment,
    isFocus: false,
    isEditable: true,
    why: null,
    cells: [cell, { ...cell, value: value + 2 }],
    spark: [],
  };
}

/** The one metric, which the month has no target of its own for, and one that has. */
const AGAINST_TARGETS: OutputOf<'values.grid'> = {
  periods: periodInfos('2026-09', '2026-10'),
  rows: [
    { ...channel('', 5), segment: null, cells: withLine(10) },
    { ...channel('', 8), metric: 'list_growth', segment: null },
  ],
};

const ANSWERS: Answers = {
  'metrics.list': metricList(),
  'reviews.numbers': [askedNumber('sessions'), askedNumber('leads')],
  'reviews.gaps': [],
  'reviews.becomes': null,
  'reviews.overview': { today: '2026-11-22', rituals: [], waiting: [], past: [] },
  'reviews.moved': { moved: [], quiet: 2, young: 0 },
  'focus.view': focusView(),
  'plans.list': [],
  'reviews.save': null,
  'numbers.folder': { name: null },
  'numbers.taken': [],
  'numbers.keepTaken': null,
  'values.enter': { written: 1 },
  'values.explain': cellExplanation({ metric: 'expenses', unit: 'money', value: 56_089 }),
  'values.grid': {
    periods: periodInfos('2026-09', '2026-10'),
    rows: [channel('LinkedIn', 3), channel('Salon', 1)],
  },
};

const weekly: Review = {
  kind: 'weekly',
  period: WEEK,
  next: periodInfo('2026-W47'),
  state: 'open',
  answers: { ...NO_ANSWERS, step: 'numbers' },
  note: '',
  last: null,
  before: null,
  confidenceQuarter: null,
};
const monthly: Review = {
  ...weekly,
  kind: 'monthly',
  period: MONTH,
  next: periodInfo('2026-11'),
  answers: { ...NO_ANSWERS, step: 'channels' },
};

const GAPS = [{ metric: 'sessions', segment: null, periods: periodInfos('2026-W40', '2026-W44') }];

const UNDER_WAY = [action(1, 'Guest on three podcasts')];
const actions: Review = { ...weekly, answers: { ...NO_ANSWERS, step: 'actions' } };

/** What was for last week: an action of the plan. */
const opening: Review = {
  ...weekly,
  answers: { ...NO_ANSWERS, step: 'last' },
  last: {
    period: WEEK,
    text: 'Relancer les dix anciens clients du salon de Lyon',
    isAction: true,
    became: null,
  },
};

const closing: Review = {
  ...weekly,
  answers: { ...NO_ANSWERS, step: 'close' },
  confidenceQuarter: periodInfo('2026-Q4'),
};

const KEPT = { ...closing.answers, oneThing: 'Call ten former clients' };
const withOneThing: Review = { ...closing, answers: KEPT };
const CHOOSING: Answers = {
  ...ANSWERS,
  'plans.list': [...ACTIONS],
  'reviews.chooseOneThing': null,
};

const moved: Review = { ...weekly, answers: { ...NO_ANSWERS, step: 'moved' } };

const review = (at: Review) => (
  <ReviewAtWork review={at} chooseMetric={() => null} canvasStep={() => null} />
);

const VISITS = { id: 'f'.repeat(32), fileName: 'visitors.csv' };

const reading: NumbersAnswer = {
  tables: [
    {
      file: 0,
      sha256: 'a'.repeat(64),
      entry: null,
      sheet: null,
      profile: 'plausible',
      tool: 'Plausible',
      how: 'built_in',
      covers: { from: '2026-11-09', until: '2026-11-15', by: 'rows' },
      rows: { read: 7, used: 7, totals: 0, left_out: { not_kept: 0, doubled: 0, no_date: 0 } },
      checks: [],
      unused: [],
      notTaken: [],
      doubts: [],
    },
  ],
  values: [
    {
      metric: 'sessions',
      period: '2026-W46',
      segment: null,
      kind: 'week',
      value: 905,
      unit: 'count',
      sample: null,
      state: 'new',
      before: null,
      isPartial: false,
      movesUntil: null,
      tables: [0],
      rows: 7,
      rule: 'sum',
      column: 'visits',
      within: null,
      profile: 'plausible',
      until: '2026-11-15',
    },
  ],
  leftOut: [],
  problems: [],
};

const [visits] = reading.values;
/** Older weeks, and the month so far, of metrics that are followed. */
const more: NumbersAnswer['values'] = visits
  ? ['2026-W45', '2026-W44', '2026-W43', '2026-W42', '2026-11'].map((period) => ({
      ...visits,
      period,
      ...(period === '2026-11' && { kind: 'month', isPartial: true, value: 2410 }),
    }))
  : [];
const withMore: NumbersAnswer = {
  ...reading,
  values: [...reading.values, ...more],
  leftOut: [
    { metric: 'sessions', kind: 'month', period: '2026-11', reason: 'partial', have: 22, of: 30 },
  ],
};

/** A file was dropped while the check-in was open. */
function WithFile() {
  useEffect(() => {
    handNumbers([VISITS]);
    return forgetNumbers;
  }, []);
  return review(weekly);
}

export const states: readonly PieceState[] = [
  { name: 'the numbers of a week', render: () => review(weekly), answers: ANSWERS },
  {
    name: 'three dozen numbers',
    render: () => review(weekly),
    answers: {
      ...ANSWERS,
      'reviews.numbers': metricList()
        .slice(0, 36)
        .map(({ id }) => askedNumber(id)),
    },
  },
  {
    name: 'a month to date',
    render: () => review(weekly),
    answers: {
      ...ANSWERS,
      'reviews.numbers': [TO_DATE, OF_LEDGER],
      'reviews.becomes': ({ value }) => ({
        metric: 'day_rate',
        period: periodInfo('2026-Q4'),
        unit: 'money',
        before: 52_000,
        after: Math.round(338_000 / value),
        line: 60_000,
        missing: null,
      }),
    },
  },
  {
    name: 'is it final?',
    render: () => review(weekly),
    answers: {
      ...ANSWERS,
      'reviews.numbers': [TO_CONFIRM, { ...TO_DATE, value: null, until: null }],
    },
  },
  {
    name: 'a number that is refused',
    render: () => review(weekly),
    answers: { ...ANSWERS, 'values.enter': new Refusal('too_busy') },
  },
  {
    name: 'a number from a file',
    render: () => <WithFile />,
    answers: {
      ...ANSWERS,
      'numbers.read': reading,
      'numbers.enterTaken': { values: 1 },
      'values.note': null,
    },
  },
  {
    name: 'what is out of the ordinary',
    render: () => review(moved),
    answers: {
      ...ANSWERS,
      'reviews.moved': MOVED,
      'signals.annotate': { id: 2, metric: 'leads', on: '2026-11-15', text: 'Un article' },
      'signals.rebase': { from: '2026-09-21' },
      'plans.add': new Refusal('too_busy'),
    },
  },
  {
    name: 'a run along a trend',
    render: () => review(moved),
    answers: { ...ANSWERS, 'reviews.moved': { moved: [ALONG_TREND], quiet: 16, young: 0 } },
  },
  {
    name: 'nothing out of the ordinary',
    render: () => review(moved),
    answers: { ...ANSWERS, 'reviews.moved': { moved: [], quiet: 17, young: 0 } },
  },
  {
    name: 'too early to tell what moved',
    render: () => review(moved),
    answers: { ...ANSWERS, 'reviews.moved': { moved: [], quiet: 0, young: 3 } },
  },
  {
    name: 'more than is asked from a file',
    render: () => <WithFile />,
    answers: {
      ...ANSWERS,
      'metrics.list': metricList({ followed: ['sessions'] }),
      'numbers.read': withMore,
      'numbers.enterTaken': { values: 5 },
    },
  },
  {
    name: 'what was for last week',
    render: () => review(opening),
    answers: { ...ANSWERS, 'reviews.endOneThing': null },
  },
  { name: 'the one thing of a week', render: () => review(closing), answers: CHOOSING },
  { name: 'a one thing that was kept', render: () => review(withOneThing), answers: CHOOSING },
  {
    name: 'a one thing that is refused',
    render: () => review({ ...closing, confidenceQuarter: null }),
    answers: { ...ANSWERS, 'reviews.chooseOneThing': new Refusal('too_busy') },
  },
  {
    name: 'the closing of a month that misses figures',
    render: () => review({ ...monthly, answers: { ...NO_ANSWERS, step: 'close' } }),
    answers: { ...ANSWERS, 'reviews.gaps': GAPS },
  },
  {
    name: 'a month against its targets',
    render: () => review({ ...monthly, answers: { ...NO_ANSWERS, step: 'targets' } }),
    answers: { ...ANSWERS, 'values.grid': AGAINST_TARGETS },
  },
  { name: 'the channels of a month', render: () => review(monthly), answers: ANSWERS },
  {
    name: 'a choice that is refused',
    render: () => review(monthly),
    answers: { ...ANSWERS, 'reviews.save': new Refusal('too_busy') },
  },
  {
    name: 'a new action that is refused',
    render: () => review(actions),
    answers: { ...ANSWERS, 'plans.list': UNDER_WAY, 'plans.add': new Refusal('too_busy') },
  },
];
