import { describe, expect, it } from 'vitest';
import { searchedWords, searchTextOf } from '#shared/features/ledger/search-text.ts';

describe('an entry', () => {
  const text = searchTextOf({ party: 'Été  SARL', label: 'Conseil', docRef: 'F-2' }, 123_450);

  it.each(['ete sarl', 'conseil', 'f-2', '1234.50', '1234,50', 'ete sarl conseil f-2'])(
    'is found by who, what, its document and its amount with either mark: %s',
    (asked) => {
      expect(text).toContain(asked);
    },
  );

  it.each(['+1234,50 €', '-1234.50', '1 234,50€', '−1234,50', 'été 1234'])(
    'is found by its amount as it is shown, with its sign and its currency: %s',
    (asked) => {
      for (const word of searchedWords(asked)) expect(text).toContain(word);
    },
  );

  it('has one space between its words, and no sign: a refund is found by its amount', () => {
    expect(text).toBe('ete sarl conseil f-2 1234.50 1234,50');
    expect(searchTextOf({ party: 'A', label: '', docRef: null }, -5)).toBe('a 0.05 0,05');
  });
});
