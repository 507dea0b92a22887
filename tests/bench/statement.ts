import { dayFromNumber, dayNumber } from '#shared/kernel/day.ts';

/** The first line of a bank's file, as Boursorama writes it. */
export const HEADINGS =
  'dateOp;dateVal;label;category;categoryParent;supplierFound;amount;comment;accountNum;accountLabel;accountbalance';

/** A year of a bank's file with that many rows. */
export function statement(rows: number): string {
  const first = dayNumber('2026-01-01');
  const lines = Array.from({ length: rows }, (_, index) => {
    const day = dayFromNumber(first + Math.floor((index * 365) / rows));
    const amount = `${index % 4 === 0 ? '-' : ''}${(index * 7919) % 90_000},${String(index % 100).padStart(2, '0')}`;
    return `${day};${day};VIR SEPA facture F-${index};Virements;Revenus;Client ${index % 300} – Atelier;${amount};;00012345678;BoursoBank;1234.56`;
  });
  return `${[HEADINGS, ...lines].join('\n')}\n`;
}
