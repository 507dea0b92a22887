import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FocusView } from '#shared/features/focus/contract.ts';
import { readAnew } from '#renderer/api/queries.ts';
import { focusView, HERO, PACT } from '#renderer/gallery/answers/focus.ts';
import { metricList, OWN_METRIC } from '#renderer/gallery/answers/metrics.ts';
import { periodInfo } from '#renderer/gallery/answers/periods.ts';
import { COMPUTED_EXPLANATION, TYPED_EXPLANATION } from '#renderer/gallery/answers/explanations.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { FocusHero } from './FocusHero.tsx';

const ANSWERS: Answers = {
  'metrics.list': metricList({ own: [OWN_METRIC] }),
  'values.explain': COMPUTED_EXPLANATION,
  'values.relatives': [],
};

const hero = (more: Partial<FocusView> = {}, pact = PACT) => (
  <FocusHero view={focusView(more)} pact={pact} nameRef={null} />
);

const standing = (more: Partial<typeof HERO>) => hero({ hero: { ...HERO, ...more } });

let elsewhere = TYPED_EXPLANATION.value;

/** The figure is typed in another place, too. */
function ChangedElsewhere() {
  useState(() => {
    elsewhere = TYPED_EXPLANATION.value;
  });
  const client = useQueryClient();
  const enter = (): void => {
    elsewhere = 430_000;
    void readAnew(client);
  };
  return (
    <>
      {hero({}, { ...PACT, metric: 'revenue_time', line: 500_000 })}
      <Button onClick={enter}>Enter elsewhere</Button>
    </>
  );
}

export const states: readonly PieceState[] = [
  { name: 'at risk', render: () => hero(), answers: ANSWERS },
  {
    name: 'of what is typed',
    render: () => hero({}, { ...PACT, metric: 'revenue_time', line: 500_000 }),
    answers: {
      ...ANSWERS,
      'values.explain': TYPED_EXPLANATION,
      'values.enter': { written: 1 },
      'focus.choose': { ...PACT, metric: 'revenue_time', line: 550_000 },
    },
  },
  {
    name: 'of what is typed, and changed elsewhere',
    render: () => <ChangedElsewhere />,
    answers: {
      ...ANSWERS,
      'values.explain': () => ({ ...TYPED_EXPLANATION, value: elsewhere }),
    },
  },
  {
    name: 'on track',
    render: () => standing({ value: 12.4, status: 'on_track', distance: 2.4 }),
    answers: ANSWERS,
  },
  {
    name: 'off track, of few cases',
    render: () =>
      standing({ value: 2, status: 'off_track', distance: -8, sample: { part: 1, whole: 4 } }),
    answers: ANSWERS,
  },
  {
    name: 'reached to the point',
    render: () => standing({ value: 10, status: 'met', distance: 0 }),
    answers: ANSWERS,
  },
  {
    name: 'not known',
    render: () => standing({ value: null, status: 'not_known', distance: null }),
    answers: ANSWERS,
  },
  {
    name: 'of a quarter to come',
    render: () => hero({ quarter: periodInfo('2027-Q1'), hero: null }),
    answers: ANSWERS,
  },
  {
    name: 'a long name and a large amount',
    render: () =>
      hero(
        { hero: { ...HERO, value: 123_456_789, distance: -1_234_500 } },
        { ...PACT, metric: OWN_METRIC.id, line: 124_691_289, readingKind: 'quarter' },
      ),
    answers: {
      ...ANSWERS,
      'metrics.list': metricList({ own: [{ ...OWN_METRIC, unit: 'money' }] }),
    },
  },
];
