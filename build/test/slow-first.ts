import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** Folders of tests that take seconds each. */
const SLOW = ['tests/crash/', 'tests/cli/', 'tests/contract/', 'tests/main/', 'tests/migrations/'];

/**
 * The slow ones first, so that none of them runs on alone at the end. On a fresh clone the runner
 * knows no durations yet, and a file's size says little about its own.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the runner's own, not an array's
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => {
      const found = SLOW.findIndex((folder) => moduleId.includes(`/${folder}`));
      return found === -1 ? SLOW.length : found;
    };
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
