import { describe, expect, it } from 'vitest';
import { isMenu } from '#shared/ipc/menu.ts';

const entry = {
  id: 'edit.undo',
  place: 'edit.undo',
  label: 'Undo',
  accelerator: 'CmdOrCtrl+Z',
  isPossible: true,
};

describe('what a window tells of its menu', () => {
  it('is taken where it is a list of entries', () => {
    expect(isMenu([])).toBe(true);
    expect(isMenu([entry, { ...entry, accelerator: null, isPossible: false }])).toBe(true);
  });

  it.each([
    ['no list', entry],
    ['too long a list', Array.from({ length: 81 }, () => entry)],
    ['not even an entry', [null]],
    ['an unknown place', [{ ...entry, place: 'edit.quit' }]],
    ['no words', [{ ...entry, label: '' }]],
    ['too many words', [{ ...entry, label: 'x'.repeat(121) }]],
    ['keys that are no text', [{ ...entry, accelerator: 7 }]],
    ['no answer to whether it is possible', [{ ...entry, isPossible: undefined }]],
  ])('is not listened to where it is %s', (_what, told) => {
    expect(isMenu(told)).toBe(false);
  });
});
