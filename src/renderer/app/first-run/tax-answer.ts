import type { TaxProfile } from '#shared/features/taxes/model.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { callOperation } from '#renderer/api/client.ts';
import type { Day } from '#shared/kernel/day.ts';

/** What the first run asks of taxes: status and VAT in one. */
export const TAX_ANSWERS = [
  'micro_franchise',
  'micro_vat',
  'ei_real',
  'ei_exempt',
  'company',
  'company_exempt',
  'other',
] as const;
export type TaxAnswer = (typeof TAX_ANSWERS)[number];

type TaxSaid = Pick<TaxProfile, 'country' | 'status' | 'vat'>;

const SAID: Readonly<Record<TaxAnswer, TaxSaid>> = {
  micro_franchise: { country: 'FR', status: 'micro', vat: 'franchise' },
  micro_vat: { country: 'FR', status: 'micro', vat: 'registered' },
  ei_real: { country: 'FR', status: 'ei_real', vat: 'registered' },
  ei_exempt: { country: 'FR', status: 'ei_real', vat: 'franchise' },
  company: { country: 'FR', status: 'company', vat: 'registered' },
  company_exempt: { country: 'FR', status: 'company', vat: 'franchise' },
  other: { country: null, status: 'other', vat: null },
};

/** Keeps what was answered; rejects with the refusal. Nothing where nothing was. */
export async function saveTaxAnswer(answer: TaxAnswer | null): Promise<void> {
  if (answer === null) return;
  const { today } = await callOperation('vault.status', {});
  await callOperation('taxes.saveProfile', profileOfAnswer(answer, today));
}

/** The profile that an answer makes: it holds from the start of the year, and so for all before. */
export function profileOfAnswer(answer: TaxAnswer, today: Day): InputOf<'taxes.saveProfile'> {
  const said = SAID[answer];
  return {
    from: `${today.slice(0, 4)}-01-01`,
    profile: {
      ...said,
      lines: [],
      rhythm: said.status === 'micro' ? 'quarter' : null,
      startedOn: null,
    },
  };
}
