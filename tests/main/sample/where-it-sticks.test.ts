import { expect, it } from 'vitest';
import { bottleneckHandlers } from '#main/features/bottleneck/handlers.ts';
import { filledSample, queryOn } from './filled-sample.ts';

it('the sample says honestly that its few quotes move as chance would', () => {
  const options = { today: '2026-11-22', language: 'en' } as const;
  const query = queryOn(filledSample(options), options);
  const view = bottleneckHandlers['bottleneck.read'](query, {});
  expect(view.verdict.kind).toBe('none');
  expect(view.rates.map(({ to, standing }) => [to.metric, standing])).toEqual([
    ['quotes_sent', 'chance'],
    ['quotes_won', 'chance'],
  ]);
});
