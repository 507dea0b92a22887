import { describe, expect, it } from 'vitest';
import { pastedBlock } from '#renderer/app/first-run/pasted-block.ts';

describe('a paste into the first numbers', () => {
  it('spreads what a spreadsheet copied over rows and columns', () => {
    expect(pastedBlock('1 000\t2,5\r\n3\t\r\n')).toEqual([
      ['1 000', '2,5'],
      ['3', ''],
    ]);
  });

  it('leaves a plain number to the field it is pasted into', () => {
    expect(pastedBlock('1 234,5')).toBeNull();
    expect(pastedBlock('1 234,5\n')).toBeNull();
  });
});
