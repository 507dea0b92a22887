import type { Day } from '#shared/kernel/day.ts';
import { accountsOfFirstLocks } from '../category-map.ts';
import {
  FIXED_ACCOUNTS,
  OTHER_OPERATIONS,
  SHIPPED_CHART,
  journalOfAccount,
  treasuryAccount,
} from '../postings.ts';
import type { PrintedWith } from '../model.ts';
import type { LedgerAccount } from '../line-accounts.ts';
import type { Chart } from '../postings.ts';
import { FEC_LINE_END, fecColumns } from './fec.ts';
import type { FecColumn } from './fec.ts';
import type { Activity } from './profile.ts';
import type { FecEncoding } from './latin9.ts';

/** What the description says of its file. */
export type FecFacts = {
  readonly name: string;
  readonly siren: string;
  /** The code of its activity, where the profile says it. */
  readonly naf?: string | null;
  readonly activity: Activity;
  readonly from: Day;
  readonly to: Day;
  readonly encoding: FecEncoding;
  /** Entries of the period that are not locked, and so not in the file. */
  readonly leftOut: number;
  /** The business has to keep one: it said that it is no micro-enterprise. */
  readonly isOwed?: boolean;
  /** The end of the chain of hashes over all locked entries. */
  readonly lastHash: string;
  readonly chained: number;
};

const MEANINGS: Readonly<Record<FecColumn, string>> = {
  JournalCode: 'code du journal, voir la liste plus bas',
  JournalLib: 'libellé du journal, voir la liste plus bas',
  EcritureNum:
    "numéro de l'écriture, continu sur l'exercice, dans l'ordre de validation ; un fichier d'une partie de l'exercice reprend à la suite ; un virement interne a le même dans le journal de chacun des deux comptes",
  EcritureDate: 'date de comptabilisation, celle du paiement (AAAAMMJJ)',
  CompteNum: 'numéro de compte du plan comptable général, de 3 à 12 caractères',
  CompteLib: 'libellé du compte',
  CompAuxNum: 'compte auxiliaire, non utilisé',
  CompAuxLib: 'libellé du compte auxiliaire, non utilisé',
  PieceRef:
    "référence de la pièce ; sans pièce, SE suivi du numéro de l'écriture dans le registre, ou SP suivi d'EcritureNum pour les premiers verrouillages",
  PieceDate: 'date de la pièce, ou du paiement (AAAAMMJJ)',
  EcritureLib: "tiers et libellé de l'écriture",
  Debit: 'montant au débit, virgule décimale, 0,00 si sans objet',
  Credit: 'montant au crédit, virgule décimale, 0,00 si sans objet',
  EcritureLet: 'lettrage, non utilisé',
  DateLet: 'date de lettrage, non utilisée',
  ValidDate: "date de validation, celle du verrouillage de l'écriture (AAAAMMJJ)",
  Montantdevise: 'montant en devise, sur la ligne de trésorerie, si autre que EUR',
  Idevise: 'code ISO 4217 de la devise, si autre que EUR',
  DateRglt: 'date de règlement (AAAAMMJJ)',
  ModeRglt: 'mode de règlement',
  NatOp: "nature de l'opération (Recette, Dépense, Virement interne ou Opération diverse)",
  IdClient: 'client, pour les recettes',
};

const CHARSETS: Readonly<Record<FecEncoding, string>> = {
  'utf-8': 'UTF-8, sans marque d’ordre des octets',
  'iso-8859-15': 'ISO-8859-15 ; un signe qui n’y est pas est remplacé par son équivalent, ou par ?',
};

function journalLines(chart: Chart, printed: readonly PrintedWith[]): string[] {
  const money = [...chart.accounts.keys()].map((id) => {
    const [code, name] = journalOfAccount(chart, id);
    return `${code} ${name} (compte ${treasuryAccount(chart, id)[0]})`;
  });
  // As locked entries have them, where an account was called otherwise then; one by which no money
  // moved keeps its account, and stands in the journal of none.
  const before = printed.flatMap(({ to, ...from }) =>
    [from, to].flatMap((half) =>
      half?.journal === undefined || half.journal === OTHER_OPERATIONS[0]
        ? []
        : [`${half.journal} ${half.name} (compte ${half.number})`],
    ),
  );
  return [...new Set([...money, ...before]), 'AN À nouveaux', OTHER_OPERATIONS.join(' ')];
}

function identityLines({ siren, naf = null }: FecFacts): string[] {
  return [`SIREN : ${siren}`, ...(naf === null ? [] : [`Code NAF : ${naf}`])];
}

/** Every account that a FEC of these books may name, each once, in order. */
function accountLines({ categories, accounts }: Chart, printed: readonly PrintedWith[]): string[] {
  const named: LedgerAccount[] = [
    ...accountsOfFirstLocks(),
    ...[...categories.values()].map(({ account, accountName }): LedgerAccount => [
      account,
      accountName,
    ]),
    ...FIXED_ACCOUNTS,
  ];
  const money = [...accounts.keys()].map((id) => treasuryAccount({ accounts }, id));
  const before = printed.flatMap(({ number, name, to }): LedgerAccount[] => [
    [number, name],
    ...(to ? [[to.number, to.name] as const] : []),
  ]);
  const lines = [...named, ...money, ...before].map(([number, name]) => `${number} ${name}`);
  return [...new Set(lines)].toSorted();
}

const NOT_OWED =
  'Un micro-entrepreneur ne doit pas de FEC : ce fichier facilite la reprise par un expert-comptable.';

/** The description that the law wants beside a FEC: its zones, codes, charset and structure. */
export function fecDescriptionText(
  facts: FecFacts,
  chart: Chart = SHIPPED_CHART,
  printed: readonly PrintedWith[] = [],
): string {
  const { name, activity, from, to, encoding, leftOut, isOwed, lastHash, chained } = facts;
  const columns = fecColumns(activity);
  const lines = [
    `Description du fichier ${name} (LPF, art. A47 A-1, XI)`,
    '',
    ...identityLines(facts),
    `Période : du ${from} au ${to}`,
    `Comptabilité : ${activity === 'bnc' ? 'BNC, recettes et dépenses' : 'BIC'}`,
    `Jeu de caractères : ${CHARSETS[encoding]}`,
    'Structure : fichier à plat, un enregistrement par ligne, zones séparées par une tabulation',
    'Fin d’enregistrement : CR LF',
    'Première ligne : noms des champs',
    'Textes : sans guillemets ; tabulations, barres verticales et fins de ligne remplacées par une espace',
    `Écritures non verrouillées de la période, non reprises : ${leftOut}`,
    '',
    `Zones (${columns.length}) :`,
    ...columns.map((column, index) => `${index + 1}. ${column} : ${MEANINGS[column]}`),
    '',
    'Journaux :',
    ...journalLines(chart, printed),
    '',
    'Comptes :',
    ...accountLines(chart, printed),
    '',
    'Intégrité : chaîne de hachages SHA-256 sur les écritures verrouillées, dans l’ordre de leur numéro',
    `Écritures dans la chaîne : ${chained}`,
    `Dernier hachage : ${lastHash}`,
    ...(isOwed ? [] : ['', NOT_OWED]),
  ];
  return lines.map((line) => line + FEC_LINE_END).join('');
}
