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
  into: 'c cr cred credit crdt k kredit in inflow eingang entree entrant recu bij haben h + income incoming received ontvangst abono accredito avoir gutschrift zugang incomes revenue recette recettes'.split(
    ' ',
  ),
  out: 'd db deb debit debet dbit dr out outflow ausgang sortie sortant emis af soll s - expense outgoing sent uitgave cargo addebito belastung lastschrift expenses depense depenses'.split(
    ' ',
  ),
};

/** What banks write, folded, of a movement that is done. */
export const DONE_WORDS =
  'completed complete issued settled executed execute executee booked posted cleared paid paye payee succeeded success successful effectue effectuee termine terminee regle reglee valide validee comptabilise comptabilisee ok done erfolgreich gebucht verbucht abgeschlossen gezahlt contabilizzato contabilizzata registrata autorizzato approved'
    .split(' ')
    .concat('umsatz gebucht');

/** What banks write, folded, of a movement that is still to come. */
export const PENDING_WORDS =
  'pending vorgemerkt ausstehend offen pendent authorised authorized processing'
    .split(' ')
    .concat('umsatz vorgemerkt', 'in sospeso', 'en attente', 'a venir');

/** What is no amount of a movement: what is kept of it, a share of it, how many pieces, a worth. */
export const NO_AMOUNT =
  /\b(?:frais|fees?|commissions?|commissione|commissioni|spese|costo|comm|tva|vat|tax|taux|rate|quantity|quantite|qty|shares?|units?|price|cost|cours|nombre|(?<!^)value|value(?!$)|valorisation|gain|loss|basis|cps|number|numero|count|tip|estero)\b|(?:gebuhr(?:en)?|steuerbetrag|trinkgeldbetrag|versicherungsbetrag|umsatzsteuer)\b|^(?:original|foreign|fremd|auslagen)|\bin (?:foreign|fremd)/;
/** What a payment house keeps, and what was paid before that. */
export const FEE =
  /\b(?:frais|fees?|commissions?|commissione|commissioni|spese|comm|gebuhr(?:en)?|provision|transaktionskosten)\b/;
export const BEFORE_FEE = /^(?:brut|brutto|gross|avant commission|vor gebuhr|before fee)$/;
/** What is a part of a movement that stands on a row of its own. */
const PART_AMOUNT =
  /\b(?:betrag detail|amount details?|individual amount|einzelbetrag|sous-montant|importo singolo)\b/;
export const BALANCE =
  /saldo\b|\b(?:soldes?|balance|saldo|kontostand|egyenleg|bakiye)\b|^(?:guthaben\b|stanje\b|остаток|баланс|салдо|υπολοιπο)/;
/** Of a balance: what was there before the movement, from which nothing of it follows. */
export const BEFORE =
  /\b(?:avant|before|initial|inicial|iniziale|opening|start|starting|debut|precedent|previous|anterior|vor)\b/;
/** Of an amount: with the VAT, as it is paid. */
export const WITH_VAT = /\bttc\b|\bincl(?:uding|\.)? (?:vat|tax)\b/;
/** What an amount is told with or without; it is no amount of VAT. */
export const BESIDE_VAT = /\b(?:incl|excl)(?:uding|\.)? (?:vat|tax)\b/;
/** What went out, and what came in; one heading with both words is that of signed amounts, or of the way. */
export const DEBIT =
  /\b(?:debit|debet|sortie|depense|withdrawal|paid out|money out|outflow|outgoing|soll\b|ut fra\b|belastung|lastschrift\b|addebit|cargo|uscit[ae]|dare\b|decrease|terheles|obciazeni|wyplat|isplat|saida|gasto|uttag|borc\b)|^(?:расход|разход|дебет|дебит|списани|χρεωσ)/;
export const CREDIT =
  /\b(?:credit|kredit|entree|recette|deposit|paid in|money in|inflow|incoming|haben\b|inn pa\b|gutschrift|accredit|abono|entrat[ae]|avere\b|increase|jovairas|uznani|uplat|entrada|ingreso|insattning|alacak\b)|^(?:приход|кредит|поступлени|зачислени|πιστωσ)/;
const VALUE_DATE =
  /\b(?:date (?:de )?valeur|value date|valuta|valuta date|valutadatum|wertstellung|fecha valor|rentedatum|data (?:di )?(?:valuta|val))\b/;

/** Numbers of somebody, which are neither a name nor the number of a movement. */
const NUMBER_OF_SOMEBODY =
  /\b(?:incassant|glaubiger|glaeubiger|creditor|creancier|mandate?|mandats|client|customer|kunden|user|seller|vendeur|merchant|terminal|device|payer)[- ]?(?:s )?(?:id|identifi\w*|ref\w*|number|numero|nr|no)\b|\b(?:numero|identifiant|id|ref\w*) (?:de |du )?(?:client|creancier|mandat|vendeur)\b/;
/** The account that the rows lie in; of the other side it has more words. */
const OWN_ACCOUNT =
  /^(?:account|account name|client account|own account|compte|nom du compte|konto|kontoname|conto|rekening|cuenta)$/;

/** The currency in which something was bought abroad. */
export const OTHER_CURRENCY =
  /\b(?:orig\w*|foreign|fremd\w*|estera|etrangere) (?:\w+ )?(?:devise|currency|monnaie|valuta)|\b(?:devise|monnaie|valuta|wahrung) (?:d.)?(?:orig\w*|etrangere|estera)|fremdwahrung/;
/** The account of the other side. */
const PARTY_ACCOUNT =
  /\b(?:counterparty|tegenpartij|contrepartie|zahlungsbeteiligter|partner) (?:account|iban|rekening|compte|konto)\b|\b(?:account|iban|rekening|compte|konto|kontonummer) (?:of |de la |du |des |van )?(?:counterparty|tegenpartij|contrepartie|zahlungsbeteiligter|partners?)\b|^tegenrekening$/;

/** Words in headings, and what such a column means; the first that occurs counts. */
export const HEADING_WORDS: readonly (readonly [RegExp, ColumnRole])[] = [
  [BALANCE, 'balance'],
  [NO_AMOUNT, 'ignored'],
  [PART_AMOUNT, 'ignored'],
  [NUMBER_OF_SOMEBODY, 'ignored'],
  [OWN_ACCOUNT, 'account'],
  [PARTY_ACCOUNT, 'partyAccount'],
  [VALUE_DATE, 'valueDate'],
  [
    /\b(?:dates?|data|booked (?:at|on)|jour|day|datum|transaktionsdatum|erfassungsdatum|fecha|datetime|buchungstag|boekdatum|boekingsdatum|buchungsdatum|belegdatum|uitvoeringsdatum|datuma|dato|tarih|tanggal|kirjauspaiva|bokforingsdag)\b|^(?:дата|ημερομηνια)/,
    'date',
  ],
  [DEBIT, 'debit'],
  [CREDIT, 'credit'],
  [OTHER_CURRENCY, 'ignored'],
  [
    /\b(?:devise|currency|monnaie|munt|wahrung|waehrung|divisa|moneta|mena|waluta)\b|^валюта/,
    'currency',
  ],
  [
    /\b(?:montant|amount|somme|total|prix|betrag|umsatz$|bedrag|importe|importo|kwota|osszeg|bel[oø][pb]|quantita|valor|castka|iznos|tutar|summa)|betrag$|^(?:сумма|сума|ποσο)/,
    'amount',
  ],
  [
    /\b(?:tiers|client|fournisseur|beneficiaire|contrepartie|counterparty|payee|party|nom|naam|name|qui|who|tegenpartij|auftraggeber|empfanger|merchant|handelaar|partner|kontrahent)\b|^(?:контрагент|кореспондент)|beguenstigter|zahlungspflichtiger/,
    'party',
  ],
  [
    /\b(?:libelle|label|description|descrizione|beschreibung|detail|objet|motif|memo|nature|texte?|omschrijving|mededeling|verwendungszweck|buchungstext|transaktionsbeschreibung|concepto|causale|opis|narrative|narration|aciklama|keterangan|historico)|^(?:описание|опис|назначение|περιγραφη|αιτιολογια)/,
    'label',
  ],
  [/\b(?:identifiant|transaction id|id)\b/, 'bankId'],
  [/\b(?:statut|status|etat|state|stato)\b/, 'status'],
];

/** Headings of what was paid by a card: cards tell charges without a sign, and what is paid back with one. */
export const CARD =
  /\bmerchant|\b(?:card|carte|carta|kaart|karte|kartennummer|tarjeta|kort)\b|\bcard ?(?:id|no|number)\b/;
