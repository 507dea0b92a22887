import { expect } from 'vitest';
import { ORDER, startService } from '#tests/support/kept-service.ts';
import type { KeptService } from '#tests/support/kept-service.ts';

/** The metric, typed as a whole, by which these tests tell one value from another. */
export const PLACE = { metric: 'revenue_time', segment: null } as const;

/** The service in its thread, with its data open. */
export async function opened(...how: Parameters<typeof startService>): Promise<KeptService> {
  const kept = await startService(...how);
  expect(await kept.service.open(ORDER)).toEqual({ failure: null });
  return kept;
}

export function enter({ service }: KeptService, period: string, value: number) {
  return service.call('values.enter', { cells: [{ ...PLACE, period, value }] });
}

export async function valueIn({ service }: KeptService, period: string): Promise<unknown> {
  const answer = await service.call('values.explain', { ...PLACE, period });
  return answer.ok ? (answer.value as { value: unknown }).value : answer.code;
}
