import { entryView } from '#renderer/gallery/answers/ledger.ts';
import { metricList, OWN_METRIC } from '#renderer/gallery/answers/metrics.ts';
import {
  cellExplanation,
  COMPUTED_EXPLANATION,
  relative,
  explanationPart,
  TYPED_EXPLANATION,
  usedValue,
} from '#renderer/gallery/answers/explanations.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { ExplanationContent } from './ExplanationContent.tsx';

const PANEL = 408;

const ANSWERS: Answers = {
  'metrics.list': metricList({ own: [OWN_METRIC] }),
  'values.relatives': [],
  'values.note': null,
  'values.enter': { written: 1 },
  'ledger.behind': {
    entries: Array.from({ length: 12 }, (_, index) => entryView(index + 1)),
    count: 12,
    net: 1_200_000,
  },
};

const MANY_WEEKS = Array.from({ length: 30 }, (_, index) =>
  usedValue(`2026-W${String(index + 10)}`, 40 + index),
);

export const states: readonly PieceState[] = [
  {
    name: 'typed, with a note and a history',
    render: () => <ExplanationContent explanation={TYPED_EXPLANATION} />,
    answers: ANSWERS,
    width: PANEL,
  },
  {
    name: 'computed',
    render: () => <ExplanationContent explanation={COMPUTED_EXPLANATION} />,
    answers: ANSWERS,
    width: PANEL,
  },
  {
    name: 'computed, with parts of parts, folded',
    render: () => (
      <ExplanationContent
        explanation={{
          ...COMPUTED_EXPLANATION,
          sample: { part: 400, whole: 10_000 },
          parts: [
            explanationPart('conversions_hard', 400),
            explanationPart('revenue', 123_456, {
              unit: 'money',
              kind: 'computed',
              formula: 'revenue_time + revenue_scalable',
              isWhole: false,
              have: 2,
              of: 3,
              missing: [
                {
                  metric: 'revenue_time',
                  segment: null,
                  reason: 'not_known',
                  periods: ['2026-10'],
                },
              ],
            }),
            explanationPart('revenue_time', 100_000, { depth: 2, unit: 'money' }),
            explanationPart('revenue_scalable', null, { depth: 2, unit: 'money' }),
            explanationPart(OWN_METRIC.id, 12),
            explanationPart('list_size', 6450, { kind: 'stock', role: 'open', period: '2026-09' }),
          ],
          version: 2,
          versions: 2,
          definedSince: '2026-10-01',
        }}
      />
    ),
    answers: ANSWERS,
    width: PANEL,
  },
  {
    name: 'not known, with what is missing',
    render: () => (
      <ExplanationContent
        explanation={cellExplanation({
          metric: 'conversion_rate',
          kind: 'computed',
          unit: 'percent',
          status: 'not_known',
          formula: 'conversions_hard / prospects_contacted * 100',
          missing: [
            {
              metric: 'conversions_hard',
              segment: null,
              reason: 'not_known',
              periods: ['2026-10'],
            },
            {
              metric: 'customers_new',
              segment: 'Recommandations d’anciens clients',
              reason: 'incomplete',
              periods: ['2026-07', '2026-08', '2026-09', '2026-10'],
            },
            { metric: 'prospects_contacted', segment: null, reason: 'zero_divisor', periods: [] },
          ],
        })}
      />
    ),
    answers: ANSWERS,
    width: PANEL,
  },
  {
    name: 'many values of segments, imported',
    render: () => (
      <ExplanationContent
        explanation={cellExplanation({
          metric: 'customers_new',
          period: '2026-Q3',
          value: 123,
          status: 'no_target',
          have: 28,
          of: 30,
          isWhole: false,
          used: [
            ...MANY_WEEKS,
            usedValue('2026-W40', 3, {
              segment: 'Salon',
              source: 'imported',
              sourceDetail: 'chiffres de l’année 2026, dernière version.csv:12',
              note: 'Trois jours au salon',
              sampleSize: 40,
            }),
          ],
        })}
      />
    ),
    answers: ANSWERS,
    width: PANEL,
  },
  {
    name: 'from the ledger',
    render: () => (
      <ExplanationContent
        explanation={cellExplanation({
          metric: 'revenue_time',
          unit: 'money',
          value: 1_200_000,
          source: 'ledger',
          used: [usedValue('2026-10', 1_200_000, { source: 'ledger' })],
        })}
      />
    ),
    answers: ANSWERS,
    width: PANEL,
  },
  {
    name: 'typed over the ledger',
    render: () => (
      <ExplanationContent explanation={{ ...TYPED_EXPLANATION, ledgerSays: 376_550 }} />
    ),
    answers: ANSWERS,
    width: PANEL,
  },
  {
    name: 'with other methods and what it is taken for',
    render: () => (
      <ExplanationContent
        explanation={cellExplanation({
          metric: 'ltv',
          kind: 'computed',
          unit: 'money',
          value: 72_000,
        })}
      />
    ),
    answers: {
      ...ANSWERS,
      'values.relatives': [
        relative('ltv', { method: 'orders', unit: 'money', value: 72_000, isChosen: true }),
        relative('ltv', {
          method: 'subscription',
          unit: 'money',
          missing: [{ metric: 'churn', segment: null, reason: 'not_known', periods: ['2026-10'] }],
        }),
        relative('cac', { unit: 'money', value: 12_050 }),
      ],
    },
    width: PANEL,
  },
];
