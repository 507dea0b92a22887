import { ASKED_BACK, CREDIT } from '#shared/features/ledger/vat/settlement.ts';
import type { LedgerBalance } from '#shared/features/ledger/opening.ts';

/** How much of a credit is asked back, in cents: whole euros, the whole of it at most; null: not so. */
export function refundIn(text: string, credit: number): number | null {
  const digits = text.replaceAll(/\s/g, '');
  if (digits === '') return 0;
  const cents = /^\d{1,12}$/.test(digits) ? Number(digits) * 100 : Number.NaN;
  return cents <= credit ? cents : null;
}

/** The rows of a settlement with another part of its credit asked back. */
export function withRefund(lines: readonly LedgerBalance[], refund: number): LedgerBalance[] {
  const [[asked, askedName], [carried, carriedName]] = [ASKED_BACK, CREDIT];
  const before = lines.find(({ account }) => account === asked)?.amount ?? 0;
  const others = lines.filter(({ account }) => account !== asked && account !== carried);
  const kept = lines.find(({ account }) => account === carried)?.amount ?? 0;
  const rows = [
    ...others,
    { account: carried, accountName: carriedName, amount: kept + before - refund },
    { account: asked, accountName: askedName, amount: refund },
  ];
  return rows.filter(({ amount }) => amount !== 0);
}
