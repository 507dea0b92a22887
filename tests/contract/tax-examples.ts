import type { InputOf, OperationName } from '#shared/ipc/contract.ts';
import type { Desk } from '../support/desk.ts';
import type { Example } from './example.ts';

type TaxOperation = Extract<OperationName, `taxes.${string}`>;

const SINCE_MARCH = {
  from: '2026-03-01',
  profile: {
    country: 'FR',
    status: 'micro',
    lines: ['bnc'],
    vat: 'franchise',
    rhythm: 'quarter',
    startedOn: '2026-03-01',
  },
} satisfies InputOf<'taxes.saveProfile'>;

/** One call of every operation of the tax profile. */
export const TAX_EXAMPLES: { readonly [N in TaxOperation]: Example<N> } = {
  'taxes.profiles': {
    given: (desk: Desk) => desk.call('taxes.saveProfile', SINCE_MARCH),
    input: {},
  },
  'taxes.saveProfile': { input: SINCE_MARCH },
  'taxes.turnover': { input: { year: 2026 } },
  'taxes.removeProfile': {
    given: (desk: Desk) => desk.call('taxes.saveProfile', SINCE_MARCH),
    input: { from: SINCE_MARCH.from },
  },
};
