import { expect, it } from 'vitest';
import { TAX_ANSWERS, profileOfAnswer } from '#renderer/app/first-run/tax-answer.ts';

it('one answer of the first run says status and VAT, from the start of the year', () => {
  const said = TAX_ANSWERS.map((answer) => {
    const { from, profile } = profileOfAnswer(answer, '2026-11-22');
    return [from, profile.status, profile.vat, profile.rhythm];
  });
  expect(said).toEqual([
    ['2026-01-01', 'micro', 'franchise', 'quarter'],
    ['2026-01-01', 'micro', 'registered', 'quarter'],
    ['2026-01-01', 'ei_real', 'registered', null],
    ['2026-01-01', 'ei_real', 'franchise', null],
    ['2026-01-01', 'company', 'registered', null],
    ['2026-01-01', 'company', 'franchise', null],
    ['2026-01-01', 'other', null, null],
  ]);
});
