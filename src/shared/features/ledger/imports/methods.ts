import type { Method } from '../model.ts';
import { foldedHeader } from './folded-header.ts';

/** Words of banks and the method that they mean; the first that occurs counts. */
const WORDS: readonly (readonly [RegExp, Method])[] = [
  [
    /\b(?:prlv|prelevement|direct debit|direct_debit|sepa debit|avis de prelevement|lastschrift)\b/,
    'direct_debit',
  ],
  [/\b(?:cheque|chq|check|rem chq|remise cheque)\b/, 'cheque'],
  [/\b(?:carte|cb|card|card_payment|paiement par carte|mastercard|visa)\b/, 'card'],
  [/\b(?:retrait|dab|especes|cash|atm|versement especes)\b/, 'cash'],
  [
    /\b(?:vir|virement|transfer|topup|income|credit transfer|sepa|uberweisung|gutschrift)\b/,
    'transfer',
  ],
];

/** The method that a bank's words tell; null where they tell none. */
export function methodIn(text: string): Method | null {
  const folded = foldedHeader(text);
  return WORDS.find(([words]) => words.test(folded))?.[1] ?? null;
}
