import { describe, expect, it } from 'vitest';
import { profileInText, profileSchema } from '#shared/features/numbers/profile.ts';

const told = {
  profile: 1,
  name: 'Toggl, détaillé',
  tool: 'Toggl Track',
  file: {
    format: 'csv',
    headings: ['Billable', 'Start date', 'Duration'],
    decimal: '.',
    day_order: 'ymd',
  },
  time: { column: 'Start date', grain: 'event', zone: 'local', missing: 'zero', lifetime: false },
  keep: [{ column: 'Billable', is: ['Yes', 'Oui'] }],
  key: [],
  numbers: [
    { metric: 'days_billable', rule: 'sum', column: 'Duration', as: 'clock', divide: 25_200 },
  ],
};

describe('a profile', () => {
  it('is what a person told of a file, and comes back from its text as it was', () => {
    expect(profileSchema.parse(told)).toEqual(told);
    expect(profileInText(`\ufeff${JSON.stringify(told, null, 2)}`)).toEqual(told);
  });

  it('with a key that nobody knows is refused, wherever it stands', () => {
    const wrong = [
      { ...told, colour: 'red' },
      { ...told, file: { ...told.file, colour: 'red' } },
      { ...told, time: { ...told.time, colour: 'red' } },
      { ...told, keep: [{ column: 'Billable', colour: 'red' }] },
      { ...told, numbers: [{ ...told.numbers[0], colour: 'red' }] },
      { ...told, numbers: [{ metric: 'orders', rule: 'median' }] },
      { ...told, profile: 2 },
      { ...told, numbers: [] },
    ];
    for (const one of wrong) expect(profileSchema.safeParse(one).success).toBe(false);
    expect(profileInText('{"profile": 1')).toBeNull();
    expect(profileInText('Date,Visits')).toBeNull();
  });

  it('is no longer than what is kept', () => {
    const headings = Array.from({ length: 90 }, (_, index) => `${index} ${'x'.repeat(250)}`);
    expect(profileSchema.safeParse({ ...told, file: { ...told.file, headings } }).success).toBe(
      false,
    );
  });
});
