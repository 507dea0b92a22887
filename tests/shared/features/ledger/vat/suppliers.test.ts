import { describe, expect, it } from 'vitest';
import { foreignSupplier } from '#shared/features/ledger/vat/suppliers.ts';

describe('a supplier from abroad', () => {
  it('is known by a word of its name, as invoices and banks write it', () => {
    expect(foreignSupplier('Google Ireland Limited')).toBe('Google');
    expect(foreignSupplier('CARTE X4912 FACEBK *7XK2 ADS 29/04')).toBe('Meta');
    expect(foreignSupplier('LINKEDIN-P123')).toBe('LinkedIn');
    expect(foreignSupplier('adobe')).toBe('Adobe');
    expect(foreignSupplier('Stripe')).toBe('Stripe');
    expect(foreignSupplier('notion.so')).toBe('Notion');
  });

  it('is no part of a longer word, and nobody where there is no name', () => {
    expect(foreignSupplier('Métallerie Martin')).toBeNull();
    expect(foreignSupplier('Zoomalia')).toBeNull();
    expect(foreignSupplier('')).toBeNull();
  });
});
