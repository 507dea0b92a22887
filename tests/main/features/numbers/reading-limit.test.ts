import { describe, expect, it } from 'vitest';
import { readingLimit } from '#main/features/numbers/reading-limit.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { lines, profileOf, readFiles } from '#tests/shared/features/numbers/numbers-reading.ts';

const visits = profileOf({ time: { grain: 'event' } });
const text = lines('Date,Visits', ...Array.from({ length: 50_000 }, () => '2026-11-02,1'));

/** What refuses a reading whose every question is answered by `goesOn`, and how often was asked. */
function read(goesOn: () => void) {
  let asked = 0;
  const ground = {
    goesOn: () => {
      asked += 1;
      goesOn();
    },
  };
  try {
    readFiles([text], { profiles: [visits], ground });
  } catch (error) {
    return { asked, code: error instanceof Refusal ? error.code : error };
  }
  return { asked, code: null };
}

describe('reading files', () => {
  it('goes on for a minute, by the clock that is asked while rows are read', () => {
    let now = 0;
    const limit = readingLimit(
      () => {},
      () => now,
    );
    const slowly = read(() => {
      now += 1000;
      limit();
    });
    expect(slowly).toEqual({ asked: 61, code: 'reading_too_long' });
  });

  it('ends at the next question once a person stops it', () => {
    let rows = 0;
    const limit = readingLimit(() => {
      rows += 1;
      if (rows === 3) throw new Refusal('stopped');
    });
    expect(read(limit)).toEqual({ asked: 3, code: 'stopped' });
  });

  it('is whole where nobody asks for an end', () => {
    expect(read(readingLimit(() => {}))).toEqual({ asked: 100, code: null });
  });
});
