import { describe, expect, it } from 'vitest';
import { searchTextOf } from '#shared/features/ledger/search-text.ts';

describe('an entry', () => {
  const text = searchTextOf({ party: 'Été  SARL', label: 'Conseil', docRef: 'F-2' }, 123_450);

  it.each(['ete sarl', 'conseil', 'f-2', '1234.50', '1234,50', 'ete sarl conseil f-2'])(
    'is found by who, what, its document and its amount with either mark: %s',
    (asked) => {
      expect(text).toContain(asked);
    },
  );

  it('has one space between its words, and no sign: a refund is found by its amount', () => {
    expect(text).toBe('ete sarl conseil f-2 1234.50 1234,50');
    expect(searchTextOf({ party: 'A', label: '', docRef: null }, -5)).toBe('a 0.05 0,05');
  });
});
