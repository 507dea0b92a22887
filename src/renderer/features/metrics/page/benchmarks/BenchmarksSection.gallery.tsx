import { CIVIL_CALENDAR } from '#shared/kernel/period.ts';
import { cellExplanation } from '#renderer/gallery/answers/explanations.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import { periodOf, TODAY } from '#renderer/gallery/answers/periods.ts';
import { targetYear } from '#renderer/gallery/answers/targets.ts';
import { DEFAULT_SETTINGS } from '#shared/features/settings/model.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { BenchmarksSection } from './BenchmarksSection.tsx';

const ANSWERS: Answers = {
  'targets.year': targetYear(),
  'values.explain': cellExplanation(),
  'targets.set': { written: 1 },
  'values.undo': { name: 'targets.set' },
  'settings.change': DEFAULT_SETTINGS,
};
const SAAS = { business_model: 'saas', lean_stage: 'revenue' } as const;

/** The running month, and the two before with such values against one line. */
const section = (
  id: string,
  values: readonly number[] = [],
  line: number | null = null,
  isWhole = true,
) => {
  const metric = metricList().find((one) => one.id === id);
  const recent = ['2026-11', '2026-10', '2026-09'].map((key, index) => ({
    period: periodOf(key),
    explanation: cellExplanation({
      metric: id,
      period: key,
      unit: 'percent',
      value: values[index - 1] ?? null,
      isWhole,
      line: index === 0 ? null : line,
    }),
  }));
  return metric ? (
    <BenchmarksSection metric={metric} recent={recent} today={TODAY} calendar={CIVIL_CALENDAR} />
  ) : null;
};

export const states: readonly PieceState[] = [
  {
    name: 'some for those who say that it is their case',
    render: () => section('trial_conversion'),
    answers: ANSWERS,
    settings: SAAS,
  },
  {
    name: 'said to be their case',
    render: () => section('trial_conversion', [19]),
    answers: ANSWERS,
    settings: { ...SAAS, benchmark_qualifiers: ['no_card'] },
  },
  {
    name: 'a target met twice',
    render: () => section('churn', [2, 1.8], 5),
    answers: ANSWERS,
    settings: { ...SAAS, lean_stage: 'scale' },
  },
  {
    name: 'by the week, of what is counted by the month',
    render: () => section('sales_growth'),
    answers: ANSWERS,
    settings: { ...SAAS, benchmark_qualifiers: ['startup'] },
  },
  {
    name: 'a target met twice by odd values',
    render: () => section('conversion_rate', [4.1266, 4.3333], 4),
    answers: ANSWERS,
  },
  {
    name: 'beside a period that lacks a part',
    render: () => section('trial_conversion', [19], null, false),
    answers: ANSWERS,
    settings: { ...SAAS, benchmark_qualifiers: ['no_card'] },
  },
  { name: 'unsure ones', render: () => section('quote_win_rate'), answers: ANSWERS },
  { name: 'an amount in another currency', render: () => section('cac'), answers: ANSWERS },
  { name: 'none is known', render: () => section('conversion_rate'), answers: ANSWERS },
  { name: 'none for this business', render: () => section('trial_conversion'), answers: ANSWERS },
];
