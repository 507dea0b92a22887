import { ERROR_CODES } from '#shared/ipc/error-codes.ts';
import type { ErrorCode } from '#shared/ipc/error-codes.ts';
import type { InputOf, OutputOf } from '#shared/ipc/contract.ts';

/** What the files of tools say, read together. */
export type NumbersAnswer = OutputOf<'numbers.read'>;
export type AnsweredValue = NumbersAnswer['values'][number];
export type AnsweredTable = NumbersAnswer['tables'][number];
export type SaidOfFiles = InputOf<'numbers.read'>['choices'];

/** Files are read as they are recognised. */
export const NOTHING_SAID: SaidOfFiles = {
  profile: null,
  kind: null,
  from: null,
  until: null,
  dayOrder: null,
  rates: {},
  withPartial: false,
  only: null,
  takesAll: false,
};

/** Named while there is no file: nothing is asked with it. */
export const NO_FILE = '0'.repeat(32);

export function placeOf({
  metric,
  period,
  segment,
}: Pick<AnsweredValue, 'metric' | 'period' | 'segment'>): string {
  return `${metric}|${period}|${segment ?? ''}`;
}

/** Why a file of an answer could not be read at all; null: it could. */
export function unreadCode({ code, names }: NumbersAnswer['problems'][number]): ErrorCode | null {
  const why = ERROR_CODES.find((one) => one === names[0]);
  return code === 'file_unread' && why !== undefined ? why : null;
}
