import { describe, expect, it } from 'vitest';
import { countsOfReport, scoreOf, sumOfCounts } from '#build/mutation/mutation-score.ts';

const mutants = (...statuses: string[]) => ({ mutants: statuses.map((status) => ({ status })) });

describe('the score of the mutation tests', () => {
  it('counts what no test reaches against it, and neither what was passed over nor broken', () => {
    const counts = countsOfReport({
      files: {
        'a.ts': mutants('Killed', 'Timeout', 'Survived', 'Ignored'),
        'b.ts': mutants('Killed', 'NoCoverage', 'CompileError', 'RuntimeError'),
      },
    });
    expect(counts).toEqual({ detected: 3, survived: 1, uncovered: 1, passedOver: 1 });
    expect(scoreOf(counts)).toBe(60);
  });

  it('of several rooms weighs each by its mutants, and of none is full', () => {
    const good = { detected: 9, survived: 0, uncovered: 0, passedOver: 2 };
    const bad = { detected: 0, survived: 1, uncovered: 0, passedOver: 3 };
    expect(sumOfCounts([good, bad])).toEqual({ ...good, survived: 1, passedOver: 5 });
    expect(scoreOf(sumOfCounts([good, bad]))).toBe(90);
    expect(scoreOf(sumOfCounts([]))).toBe(100);
  });
});
