import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression } from '#shared/features/metrics/formula/expression.ts';
import { createEngine } from '#shared/features/values/engine/engine.ts';
import type { Evaluation } from '#shared/features/values/engine/evaluation.ts';
import { answer } from './naive-oracle.ts';
import type { Answer } from './naive-oracle.ts';
import { METRIC_IDS, periods, SEGMENTS, worlds } from './random-business.ts';
import { runs } from '#tests/support/runs.ts';

function reference(id: string): Expression {
  return { type: 'metric', id, at: { start: 0, end: 0 } };
}

/** Floating point may lose a difference of nearly equal numbers; so much of it is no mistake. */
function isNear(exact: number, plain: number): boolean {
  return Math.abs(exact - plain) <= 1e-6 * Math.max(1, Math.abs(exact), Math.abs(plain));
}

/** Says where they differ; null where they agree. */
function difference(evaluation: Evaluation, naive: Answer): string | null {
  const { value, have, of, isWhole } = evaluation;
  const isSameValue =
    value === null || naive.value === null ? value === naive.value : isNear(value, naive.value);
  if (isSameValue && have === naive.have && of === naive.of && isWhole === !naive.hasGap)
    return null;
  return JSON.stringify({ engine: { value, have, of, isWhole }, naive });
}

describe('the engine against the same rules in their plainest form', () => {
  it('agrees on every metric, segment and period of any business', () => {
    let valued = 0;
    const cases = worlds.chain((world) =>
      fc.tuple(
        fc.constant(world),
        fc.array(periods(world.calendar), { minLength: 2, maxLength: 4 }),
      ),
    );
    fc.assert(
      fc.property(cases, ([world, asked]) => {
        const engine = createEngine(world);
        const differences: string[] = [];
        for (const metric of METRIC_IDS) {
          for (const segment of SEGMENTS) {
            for (const period of asked) {
              const evaluation = engine.evaluate(metric, period, segment);
              if (isBeyondFloats(evaluation)) continue;
              const naive = answer(world, reference(metric), period, segment);
              if (evaluation.value !== null) valued += 1;
              const found = difference(evaluation, naive);
              if (found) differences.push(`${metric}/${segment ?? ''} in ${period.key}: ${found}`);
            }
          }
        }
        expect(differences).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
    expect(valued).toBeGreaterThan(runs(1_000));
  }, 60_000);
});

/** A divisor that is exactly zero is a tiny number in floating point, and the other way round. */
function isBeyondFloats({ missing, value }: Evaluation): boolean {
  if (value !== null) return Math.abs(value) > 1e12 || (value !== 0 && Math.abs(value) < 1e-9);
  return missing.some(({ reason }) => reason === 'zero_divisor' || reason === 'not_finite');
}
