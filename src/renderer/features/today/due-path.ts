import type { Due } from '#shared/features/today/contract.ts';

/** Where what is due is done. */
export function duePath(due: Due): string {
  switch (due.kind) {
    case 'review':
      return `/reviews/${due.review}/${due.period.key}`;
    case 'figures':
      return `/grid/${due.metric}/${due.period.key}`;
    case 'differences':
      return '/grid';
    case 'waiting':
      return '/ledger/sort';
    case 'action':
      return '/plan';
    case 'statement':
      return '/ledger/import';
  }
}
