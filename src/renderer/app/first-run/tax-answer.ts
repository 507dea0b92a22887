import type { InputOf } from '#shared/ipc/contract.ts';
import { callOperation } from '#renderer/api/client.ts';
import type { Day } from '#shared/kernel/day.ts';

/** What the first run asks of taxes: status and VAT in one. */
export const TAX_ANSWERS = ['micro_franchise', 'micro_vat', 'ei_real', 'company'] as const;
export type TaxAnswer = (typeof TAX_ANSWERS)[number];

const STATUS = {
  micro_franchise: 'micro',
  micro_vat: 'micro',
  ei_real: 'ei_real',
  company: 'company',
} as const;

/** Keeps what was answered; rejects with the refusal. Nothing where nothing was. */
export async function saveTaxAnswer(answer: TaxAnswer | null): Promise<void> {
  if (answer === null) return;
  const { today } = await callOperation('vault.status', {});
  await callOperation('taxes.saveProfile', profileOfAnswer(answer, today));
}

/** The profile that an answer makes: it holds from the start of the year, and so for all before. */
export function profileOfAnswer(answer: TaxAnswer, today: Day): InputOf<'taxes.saveProfile'> {
  const status = STATUS[answer];
  return {
    from: `${today.slice(0, 4)}-01-01`,
    profile: {
      country: 'FR',
      status,
      lines: [],
      vat: answer === 'micro_franchise' ? 'franchise' : 'registered',
      rhythm: status === 'micro' ? 'quarter' : null,
      startedOn: null,
    },
  };
}
