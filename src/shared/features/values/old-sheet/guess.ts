import type { Unit } from '#shared/kernel/unit.ts';
import { saysNotKnown } from '#shared/kernel/sheet-number.ts';
import type { MetricKind } from '#shared/features/metrics/model.ts';
import { knownFigure } from './known-figures.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';

/** What an own metric is most likely measured in, and how it adds up. */
export type GuessedUnitAndKind = {
  readonly kind: Exclude<MetricKind, 'computed'>;
  readonly unit: Unit;
};

const CURRENCY = /\p{Sc}|\b(?:EUR|USD|GBP|CHF|CAD)\b/u;
const MONEY_WORDS =
  /€|\$|£|\b(?:ca|chiffre d'? ?affaires?|revenus?|revenue|mrr|arr|cout|couts|cost|costs|prix|price|depenses?|spend|budget|charges?|expenses?|tarif|marge|benefice|profit|recettes?|tresorerie|cash|solde|facture|encaissements?|tjm|salaires?|euros?|loyer|honoraires|cotisations?|impots?|tva)\b/;
/** Headings of budgets, of income statements and of balance sheets: what stands below is money. */
const OF_MONEY =
  /\b(?:depenses?|charges|frais|couts?|recettes|revenus?|produits d'exploitation|budget|tresorerie|bilan|expenses?|costs?|spending|income|revenues?|assets|liabilities|cash ?flow|balance sheet|p&l)\b/;
/** What is counted, wherever it stands. */
const OF_THINGS =
  /\b(?:nb|nbre|nombre|number|count|clients?|customers?|users?|utilisateurs|abonnes?|subscribers?|orders?|commandes?|leads?|prospects?|visites?|visits?|sessions?|heures?|hours?|jours?|days?|units?|qty|quantites?|contrats?|contracts?|ventes?|sales)\b|#/;
/** Names of sums that a budget or an income statement has, whatever the sign. */
const SUM_WORDS =
  /\b(?:amounts?|montants?|income|salary|wages?|payroll|rent|insurance|depreciation|amorti[sz]ation|amortissements?|taxes|capital|equity|liabilities|payables?|receivables?|loans?|emprunts?|subventions?|grants?|opex|capex|net cash|tresorerie)\b/;
const RATE_WORDS =
  /%|\b(?:taux|rate|part|share|pourcentage|percentage|pct|croissance|growth|marge brute)\b/;
const COUNT_WORDS = /\b(?:nb|nbre|nombre|number|count|qty|quantite|units?)\b|#/;
const SCORE_WORDS =
  /\b(?:note|score|rating|nps|satisfaction|moyenne|average|humeur|mood|energie)\b/;
const STOCK_WORDS =
  /\b(?:taille|size|solde|balance|tresorerie|cash|stock|abonnes|followers|subscribers|encours|en cours|portefeuille|actifs?|active|members|membres|inscrits|clients|customers|mrr|arr|effectif|inventory|inventaire|assets|actif|passif|capital|equity|liabilities|payables?|receivables?|retained|accumulated|dettes?|emprunts?)\b/;
const NEW_WORDS =
  /\b(?:nouveaux?|nouvelles?|new|perdus?|lost|gagnes?|won|ajoutes?|churned|retained(?! earnings)|expansion|contraction|reactivated)\b/;
/** Of several averages nobody knows how many things each is of. */
const AVERAGED = /\b(?:avg|average|mean|median|moyen(?:ne)?s?(?! generaux)|moy|mediane)\b/;
const DAYS_WORDS = /\b(?:jours?|days?|jh)\b/;
const MINUTES_WORDS = /\b(?:minutes?|mins?|duree|temps|time|duration)\b/;
const MONTHS_WORDS = /\((?:mois|months?)\)|\ben mois\b|\bin months\b/;
const RATIO_WORDS = /\b(?:ratio|coefficient|multiple)\b|\//;

/** Words for thousands beside a unit: `CA (k€)`, `Revenue in k$`, `en milliers`. */
const THOUSANDS = /\bk ?[€$£]|\bkeur\b|\bk euros?\b|\b(?:en|in) (?:milliers|thousands)\b|\(k\)/;

/** How many times larger than written a row's values are, by its name. */
export function factorInName(name: string): 1 | 1000 {
  return THOUSANDS.test(foldedText(name)) ? 1000 : 1;
}

const AMOUNTS =
  '(?:[€$£]|\\b(?:eur|usd|gbp|cad|chf|aed|inr|euros?|dollars?|figures|amounts|montants|chiffres)\\b)';
/** Behind a number it is one amount that is told, as a goal: `$100 thousand`. */
const SAID_OF_ALL = (word: string): RegExp =>
  new RegExp(`${AMOUNTS}[^.;\\d]{0,12}\\b${word}\\b|\\b(?:en|in) ${word}\\b`);
const SCALES: readonly (readonly [number, RegExp])[] = [
  [1000, SAID_OF_ALL('(?:thousands?|milliers)')],
  [1000, /^(?:en |in )?(?:k ?[€$£]|[€$£] ?k|keur)$|\b(?:en|in) (?:k ?[€$£]|keur)/],
  [1_000_000, SAID_OF_ALL('millions?')],
  [1_000_000, /^(?:en |in )?(?:m ?[€$£]|[€$£] ?m|meur)$|\b(?:en|in) (?:m ?[€$£]|meur)/],
];

/** How many times larger than written all amounts of a sheet are, by what stands over them. */
export function scaleSaid(texts: readonly string[]): number {
  const folded = texts.map((text) => foldedText(text));
  return SCALES.find(([, shape]) => folded.some((text) => shape.test(text)))?.[0] ?? 1;
}

/** Guesses by the name, by the unit that stands beside it, and by how the values are written. */
export function guessUnitAndKind(
  name: string,
  unitText: string,
  texts: readonly string[],
  group: string | null = null,
): GuessedUnitAndKind {
  const figure = knownFigure(name);
  if (figure) return figure;
  const known = texts.filter((text) => !saysNotKnown(text));
  const words = wordsOf(name, unitText);
  const unit = guessUnit(
    words,
    known.map(withoutFloatNoise),
    OF_MONEY.test(foldedText(group ?? '')),
  );
  return { unit, kind: guessKind(words, unit, known) };
}

/** A program writes `taux_rebond_pct` where a person writes `Taux rebond pct`. */
function wordsOf(name: string, unitText: string): string {
  return `${foldedText(name)} ${foldedText(unitText)}`.replaceAll('_', ' ').trim();
}

/** `7260.139999999999` is 7260.14, as a program adds amounts up. */
function withoutFloatNoise(text: string): string {
  if (!/^-?\d+\.\d{8,}$/.test(text.trim())) return text;
  const rounded = Number(text).toFixed(2);
  return Math.abs(Number(text) - Number(rounded)) < 1e-6 ? String(Number(rounded)) : text;
}

/** Words for what happens, which adds up over time. */
const FLOW_WORDS =
  /\b(?:nb|nbre|nombre|number|count|ventes?|sales|visites?|visits?|vues?|views|clics?|clicks?|appels?|calls?|messages?|heures?|hours?|commandes?|orders?|depenses?|spend|couts?|costs?|frais|ca|chiffre d'? ?affaires?|revenus?|revenue|recettes?|encaissements?|envoyes?|sent|publies?|published|inscriptions?|signups?|telechargements?|downloads?|impressions?|rendez[- ]vous|rdv|meetings?|articles?|posts?|episodes?)\b/;

/** True where a name, a unit or a sign says how several values of one period are put together. */
export function saysRule({
  label,
  unitText,
  texts,
}: {
  readonly label: string;
  readonly unitText: string;
  readonly texts: readonly string[];
}): boolean {
  if (knownFigure(label)) return true;
  const words = wordsOf(label, unitText);
  if (AVERAGED.test(words)) return false;
  const isPercent = mostly(texts, (text) => text.includes('%')) || RATE_WORDS.test(words);
  return (
    isPercent || [SCORE_WORDS, STOCK_WORDS, NEW_WORDS, FLOW_WORDS].some((one) => one.test(words))
  );
}

function guessUnit(words: string, texts: readonly string[], isBelowMoney: boolean): Unit {
  if (mostly(texts, (text) => text.includes('%'))) return 'percent';
  if (mostly(texts, (text) => CURRENCY.test(text))) return 'money';
  if (RATE_WORDS.test(words) && !areLarge(texts)) return 'percent';
  if (MONTHS_WORDS.test(words)) return 'months';
  const isOfTime = DAYS_WORDS.test(words) || MINUTES_WORDS.test(words);
  if (SCORE_WORDS.test(words) && !MONEY_WORDS.test(words) && !isOfTime) return 'score';
  if (MONEY_WORDS.test(words) || (SUM_WORDS.test(words) && !COUNT_WORDS.test(words))) {
    return 'money';
  }
  if (mostly(texts, (text) => /\d\s?j(?:ours?)?$/i.test(text.trim()))) return 'days';
  if (DAYS_WORDS.test(words)) return 'days';
  if (MINUTES_WORDS.test(words)) return 'minutes';
  if (RATIO_WORDS.test(words) && !areWhole(texts)) return 'ratio';
  if (areWhole(texts)) return isBelowMoney && !OF_THINGS.test(words) ? 'money' : 'count';
  return areAmounts(texts) ? 'money' : 'count';
}

function guessKind(
  words: string,
  unit: Unit,
  texts: readonly string[],
): GuessedUnitAndKind['kind'] {
  if (unit === 'percent') return 'rate';
  if (AVERAGED.test(words)) return 'score';
  if (unit === 'score' || unit === 'ratio' || unit === 'months') return 'score';
  if (unit === 'count' && !areWhole(texts)) return 'score';
  return STOCK_WORDS.test(words) && !NEW_WORDS.test(words) ? 'stock' : 'flow';
}

function mostly(texts: readonly string[], holds: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(holds).length * 2 > texts.length;
}

/** Written to the cent, as amounts are where no sign says that they are. */
function areAmounts(texts: readonly string[]): boolean {
  return !texts.some((text) => /[.,]\d{4,}/.test(text)) && texts.some((text) => CENTS.test(text));
}

const CENTS = /[.,]\d{2}(?!\d)/;

/** Thousands are no percentage, whatever the name says. */
function areLarge(texts: readonly string[]): boolean {
  return texts.some(
    (text) =>
      !text.includes('%') &&
      /\d[\s.,\u00a0\u202f]?\d{3}(?![\d])(?:[.,]\d{1,2})?$/.test(text.trim()) &&
      !/^-?\d{1,3}[.,]\d+$/.test(text.trim()),
  );
}

/** Whole as far as can be told: groups of three behind a mark may be thousands. */
function areWhole(texts: readonly string[]): boolean {
  return texts.every((text) => !/[.,]\d{1,2}(?!\d)|[.,]\d{4,}/.test(text));
}
