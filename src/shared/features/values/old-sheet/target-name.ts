import { foldedPhrase } from '#shared/kernel/fold-text.ts';

const TARGET =
  '(?:objectifs?|obj\\.?|cibles?|targets?|goals?|budgets?|prevus?|previsionnels?|previsions?|plan|forecasts?)';
const BEFORE = new RegExp(`^${TARGET}(?: (?:de|du|des|d'|of|for|pour))?[ :–—-]+(?<metric>.+)$`);
const BEHIND = new RegExp(`^(?<metric>.+?)[ :–—(-]+${TARGET}\\)?$`);
const ALONE = new RegExp(`^${TARGET}$`);

/**
 * The name of the metric whose line a row says to hold (`Objectif CA`, `Target revenue`, `Leads
 * goal`); empty where it says `Objectif` alone, below the row of the metric; null: it holds no line.
 */
export function targetName(label: string): string | null {
  const folded = foldedPhrase(label);
  if (ALONE.test(folded)) return '';
  const found = BEFORE.exec(folded) ?? BEHIND.exec(folded);
  return found?.groups?.['metric']?.replace(/^d'/, '').trim() ?? null;
}
