import { describe, expect, it } from 'vitest';
import { Refusal } from '#shared/ipc/refusal.ts';

describe('a refusal', () => {
  it('says why, at which field, and what its sentence is made of', () => {
    const refusal = new Refusal('not_found', { field: 'metric', details: { name: 'Leads' } });
    expect(refusal).toMatchObject({
      name: 'Refusal',
      message: 'not_found',
      code: 'not_found',
      field: 'metric',
      details: { name: 'Leads' },
    });
  });

  it('may be about nothing more than its reason', () => {
    const { code, field, details } = new Refusal('not_found');
    expect([code, field, details]).toEqual(['not_found', undefined, undefined]);
  });
});
