import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import { periodInfo } from './periods.ts';

/** A number that is still to be typed. */
export function askedNumber(metric: string): AskedNumber {
  return {
    metric,
    segment: null,
    period: periodInfo('2026-W46'),
    unit: 'count',
    allowsFraction: false,
    state: 'missing',
    value: null,
    until: null,
    filledBy: null,
    last: { period: periodInfo('2026-W45'), value: 860 },
    past: [810, 790, 842, null, 805, 830, 851, 838, 822, 847, 855, 860],
    profile: null,
    line: 900,
    low: null,
    high: null,
  };
}

/** November on its last Monday, with what stood the Monday before. */
export const TO_DATE: AskedNumber = {
  ...askedNumber('days_billable'),
  period: { ...periodInfo('2026-11'), isOpen: true, day: 16 },
  unit: 'days',
  allowsFraction: true,
  value: 6.5,
  until: '2026-11-09',
  last: { period: periodInfo('2026-10'), value: 14.5 },
  past: [12, 14, 9, 16, 15, 13.5, 4, 11, 15, 16, 12, 14.5],
  line: 15,
};
export const TO_CONFIRM: AskedNumber = {
  ...TO_DATE,
  period: periodInfo('2026-10'),
  value: 14.5,
  until: '2026-10-26',
  last: { period: periodInfo('2026-09'), value: 12 },
};
export const OF_LEDGER: AskedNumber = {
  ...TO_DATE,
  metric: 'revenue_time',
  unit: 'money',
  state: 'known',
  value: 415_000,
  until: null,
  filledBy: 'ledger',
  last: { period: periodInfo('2026-10'), value: 720_000 },
  past: [],
  line: null,
};
