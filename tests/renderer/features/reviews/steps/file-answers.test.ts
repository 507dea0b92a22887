import { describe, expect, it } from 'vitest';
import {
  fileAnswers,
  fileGaps,
  missingFiles,
} from '#renderer/features/reviews/steps/file-answers.ts';
import type { AnsweredValue } from '#renderer/parts/numbers/numbers-answer.ts';
import type { AskedNumber } from '#shared/features/reviews/contract.ts';

const PERIOD = {
  kind: 'week',
  key: '2026-W47',
  start: '2026-11-16',
  end: '2026-11-22',
  isOpen: false,
  isFuture: false,
  isClosed: false,
  closedBy: null,
  day: null,
  days: 7,
} as const;

function asked(metric: string, more: Partial<AskedNumber> = {}): AskedNumber {
  const rest = {
    unit: 'count' as const,
    allowsFraction: false,
    until: null,
    filledBy: null,
    last: null,
    profile: null,
    past: [],
  };
  const line = { line: null, low: null, high: null };
  const state = 'missing' as const;
  return { metric, segment: null, period: PERIOD, state, value: null, ...rest, ...line, ...more };
}

function read(metric: string, value: number, more: Partial<AnsweredValue> = {}): AnsweredValue {
  const at = { segment: null, kind: 'week', period: '2026-W47', unit: 'count' } as const;
  const from = { tables: [0], rows: 7, rule: 'sum', column: 'Sessions' } as const;
  const rest = { sample: null, state: 'new', before: null, isPartial: false, movesUntil: null };
  return { metric, value, ...at, ...from, ...rest, ...more } as AnsweredValue;
}

const told = (numbers: readonly AskedNumber[], values: readonly AnsweredValue[]) =>
  [...fileAnswers(numbers, { values: [...values] })].map(([key, { state, value, parts }]) => [
    key,
    state,
    value,
    parts.length,
  ]);

describe('what files answer of the asked numbers', () => {
  it('is the value of the same metric and period, whole', () => {
    const values = [
      read('sessions', 280),
      read('sessions', 231, { period: '2026-W46' }),
      read('leads', 4, { isPartial: true }),
      read('orders', 9),
    ];
    expect(told([asked('sessions'), asked('leads')], values)).toEqual([
      ['sessions||2026-W47', 'prefilled', 280, 1],
    ]);
  });

  it('is what a file covers so far where the month to date is asked', () => {
    const month = { ...PERIOD, kind: 'month', key: '2026-11', end: '2026-11-30' } as const;
    const soFar = read('leads', 4, { kind: 'month', period: '2026-11', isPartial: true });
    const running = asked('leads', { period: { ...month, isOpen: true } });
    expect(told([running], [soFar])).toEqual([['leads||2026-11', 'prefilled', 4, 1]]);
    expect(told([asked('leads', { period: month })], [soFar])).toEqual([]);
  });

  it('tells an older one of the same tool, one that stands already, and one that differs', () => {
    const values = [
      read('sessions', 280, { state: 'changes', before: 250 }),
      read('leads', 4, { state: 'same', before: 4 }),
      read('orders', 9, { state: 'kept', before: 8 }),
    ];
    const numbers = ['sessions', 'leads', 'orders'].map((one) => asked(one, { state: 'known' }));
    expect(told(numbers, values).map(([, state]) => state)).toEqual(['prefilled', 'same', 'kept']);
  });

  it('is of each channel where channels are asked, and never twice', () => {
    const values = [
      read('sessions', 200, { segment: 'Direct' }),
      read('sessions', 80, { segment: 'Email' }),
    ];
    const channels = [asked('sessions', { segment: 'Direct' }), asked('sessions')];
    expect(told(channels, values)).toEqual([['sessions|Direct|2026-W47', 'prefilled', 200, 1]]);
  });

  it('adds channels up where the whole is asked and nothing stands, and only what adds up', () => {
    const values = [
      read('sessions', 200, { segment: 'Direct' }),
      read('sessions', 80, { segment: 'Email' }),
    ];
    expect(told([asked('sessions')], values)).toEqual([
      ['sessions||2026-W47', 'prefilled', 280, 2],
    ]);
    expect(told([asked('sessions', { state: 'known', value: 270 })], values)).toEqual([]);
    expect(told([asked('sessions', { unit: 'percent' })], values)).toEqual([]);
  });

  it('is said to be partial where the file ends too early', () => {
    const gap = { metric: 'sessions', kind: 'week', period: '2026-W47' } as const;
    const leftOut = [{ ...gap, reason: 'partial' as const, have: 4, of: 7 }];
    expect([...fileGaps([asked('sessions'), asked('leads')], { leftOut }).keys()]).toEqual([
      'sessions||2026-W47',
    ]);
  });

  it('misses the file that gave the number before, once for each', () => {
    const numbers = [
      asked('sessions', { profile: 'plausible' }),
      asked('page_views', { profile: 'plausible' }),
      asked('emails_sent', { profile: 'mailchimp' }),
      asked('leads'),
      asked('bounces', { profile: 'matomo', state: 'known', value: 1 }),
    ];
    const answers = fileAnswers(numbers, { values: [read('emails_sent', 402)] });
    const missing = [...missingFiles(numbers, answers)];
    expect(missing.map(([profile, of]) => [profile, of.length])).toEqual([['plausible', 2]]);
  });
});
