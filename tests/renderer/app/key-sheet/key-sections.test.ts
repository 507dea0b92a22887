import { describe, expect, it } from 'vitest';
import { arrowsTogether } from '#renderer/app/key-sheet/key-sections.ts';

describe('the arrows in the list of keys', () => {
  it('stand together where all four mean the same, with the keys that are held', () => {
    const listed = arrowsTogether([
      'mod+ArrowLeft',
      'mod+ArrowUp',
      'mod+ArrowDown',
      'mod+ArrowRight',
      'Home',
    ]);
    expect(listed).toEqual([
      { combo: 'mod+ArrowLeft', isAnyArrow: true },
      { combo: 'Home', isAnyArrow: false },
    ]);
  });

  it('stand alone where one of them means something else', () => {
    expect(arrowsTogether(['alt+ArrowUp'])).toEqual([{ combo: 'alt+ArrowUp', isAnyArrow: false }]);
  });
});
