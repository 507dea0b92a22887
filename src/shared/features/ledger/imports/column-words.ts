/** What a column of an unknown table may mean. */
export const COLUMN_ROLES = [
  'ignored',
  'date',
  'amount',
  'debit',
  'credit',
  'direction',
  'fee',
  'party',
  'label',
  'currency',
  'bankId',
  'account',
  'valueDate',
  'balance',
  'status',
  'partyAccount',
  'category',
  'note',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What banks write, folded, for money that comes in and that goes out. */
export const WAYS = {
  into: 'c cr cred credit crdt kredit in inflow entree entrant recu bij haben h + income incoming received ontvangst abono accredito avoir'.split(
    ' ',
  ),
  out: 'd db deb debit debet dbit dr out outflow sortie sortant emis af soll s - expense outgoing sent uitgave cargo addebito'.split(
    ' ',
  ),
};

/** What banks write, folded, of a movement that is done. */
export const DONE_WORDS =
  'completed complete issued settled executed execute executee booked posted cleared paid paye payee succeeded success successful effectue effectuee termine terminee regle reglee valide validee comptabilise comptabilisee ok done erfolgreich gebucht gezahlt contabilizzato autorizzato'.split(
    ' ',
  );

/** What is no amount of a movement: what is kept of it, a share of it, how many pieces, a worth. */
export const NO_AMOUNT =
  /\b(?:frais|fees?|commissions?|comm|tva|vat|tax|taux|rate|quantity|quantite|qty|shares?|units?|price|cost|cours|nombre|value|valorisation|gain|loss|basis|cps|number|numero|count)\b|^(?:original|foreign|fremd)/;
export const BALANCE = /\b(?:soldes?|balance|saldo|kontostand|egyenleg)\b/;
/** Of a balance: what was there before the movement, from which nothing of it follows. */
export const BEFORE =
  /\b(?:avant|before|initial|inicial|iniziale|opening|start|starting|debut|precedent|previous|anterior|vor)\b/;
/** Of an amount: with the VAT, as it is paid. */
export const WITH_VAT = /\bttc\b|\bincl(?:uding|\.)? (?:vat|tax)\b/;
/** What an amount is told with or without; it is no amount of VAT. */
export const BESIDE_VAT = /\b(?:incl|excl)(?:uding|\.)? (?:vat|tax)\b/;
const VALUE_DATE =
  /\b(?:date (?:de )?valeur|value date|valuta|valutadatum|wertstellung|fecha valor|rentedatum|data valuta)\b/;

/** Words in headings, and what such a column means; the first that occurs counts. */
export const HEADING_WORDS: readonly (readonly [RegExp, ColumnRole])[] = [
  [BALANCE, 'balance'],
  [NO_AMOUNT, 'ignored'],
  [VALUE_DATE, 'valueDate'],
  [
    /\b(?:dates?|jour|day|datum|fecha|datetime|buchungstag|boekdatum|boekingsdatum|buchungsdatum|belegdatum|uitvoeringsdatum|datuma)\b/,
    'date',
  ],
  [
    /\b(?:debit|debet|sortie|depense|withdrawal|paid out|money out|soll|addebit|cargo|uscite)/,
    'debit',
  ],
  [/\b(?:credit|entree|recette|deposit|paid in|money in|haben|accredit|abono|entrate)/, 'credit'],
  [/\b(?:devise|currency|monnaie|munt|wahrung|divisa|mena)\b/, 'currency'],
  [
    /\b(?:montant|amount|somme|total|prix|betrag|umsatz$|bedrag|importe|importo|kwota|osszeg|belop|belopp|valor)|betrag$/,
    'amount',
  ],
  [
    /\b(?:tiers|client|fournisseur|beneficiaire|contrepartie|counterparty|payee|party|nom|naam|name|qui|who|tegenpartij|auftraggeber|empfanger|merchant|handelaar|partner)\b|beguenstigter|zahlungspflichtiger/,
    'party',
  ],
  [
    /\b(?:libelle|label|description|descrizione|detail|objet|motif|memo|nature|texte?|omschrijving|mededeling|verwendungszweck|buchungstext|transaktionsbeschreibung|concepto|causale|opis|narrative|narration)/,
    'label',
  ],
  [/\b(?:identifiant|transaction id|id)\b/, 'bankId'],
  [/\b(?:statut|status|etat|state)\b/, 'status'],
];
