import { withoutAccents } from '#shared/kernel/fold-text.ts';

/**
 * The name in what a bank wrote: “CARTE X4912 U EXPRESS 69 LYON 12/10” is U Express. Words of the
 * operation, numbers of cards and references, days, towns behind a card and forms of business go;
 * capitals become a name's. Empty where nothing else was written.
 */
export function partyName(words: string): string {
  const text = words.slice(0, LONGEST).replaceAll(/\s+/g, ' ').trim();
  const named = saidParty(text) ?? text;
  const isCard = CARD.test(named);
  const told = withoutEnd(withoutOperation(named), isCard);
  const name = withoutForm(withoutReferences(told));
  return /\p{L}/u.test(name) ? asName(name) : '';
}

/** True where what a bank wrote names a person or a company by its form before its name. */
export function isPerson(words: string): boolean {
  const text = words.slice(0, LONGEST).replaceAll(/\s+/g, ' ').trim();
  return PERSON.test(withoutOperation(saidParty(text) ?? text));
}

/** Characters that are looked at: names stand at the beginning. */
const LONGEST = 300;

const CARD =
  /^(?:(?:paiement|achat|facture|avoir|remb\w*|credit)\b.{0,8}?)?\b(?:carte|cb)\b|^(?:avoir|paiement (?:psc|cb))\b|^\d{6} cb\b/i;

/** Where the bank says itself who the other one is: “/DE MAISON DUBREUIL /MOTIF …”, “DE: … MOTIF: …”. */
const SAID = [
  /\/(?:DE|BEN|FRM|POUR)[ :]+(.+?)(?= ?\/[A-Z]+\b|$)/i,
  /\b(?:DE|POUR|BENEFICIAIRE|DONNEUR D'ORDRE) ?: ?(.+?)(?= +(?:MOTIF|REF|REFERENCE|DATE|ID|BQ|CHEZ|LIB|MANDAT)\b|$)/i,
];

function saidParty(text: string): string | null {
  return SAID.map((way) => way.exec(text)?.[1]?.trim()).find(Boolean) ?? null;
}

const DAY = String.raw`\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?`;

/** Words of an operation at the beginning of what a bank writes, with what numbers and days are among them. */
const OPERATION = new RegExp(
  String.raw`^(?:` +
    [
      // “en votre faveur de”, “recu de”, “emis pour”: only behind a word of the operation.
      String.raw`(?:virements?|virt?|vrt) (?:(?:sepa|inst(?:antane)?e?|europeen|permanent|interne|recu|emis|web|logitel|en (?:votre )?faveur|favorable)\b ?)*(?:(?:de|du|pour|vers|a|au) )?`,
      String.raw`(?:prlv|prelevements?|prelvt) (?:(?:sepa|europeen|emis|impaye|rejete|retour)\b ?)*(?:(?:de|du|en faveur de) )?`,
      String.raw`(?:paiements?|achats?|facture|fact) (?:(?:par|en) )?(?:carte|cb|psc)\b(?: du)?`,
      String.raw`(?:remboursement|rembt|remb|rbt|rmbt|avoir|annulation|credit|rejet|extourne|contre ?passation|regul(?:arisation)?|ann(?= (?:carte|cb|vir|prlv)\b)) (?:(?:carte|cb)\b ?)?(?:(?:de|du) )?`,
      String.raw`(?:carte|cb|sepa|inst|dd|card payment(?: to)?|payment (?:to|from)|direct debit|transfer (?:to|from))\b`,
      String.raw`c(?:om)?pte a c(?:om)?pte\b`,
      String.raw`(?:cheque|chq|remise (?:de )?cheques?)\b`,
      // “130722 CB****6516 – ZYKE 33CADAUJAC”, the day first.
      String.raw`\d{6} cb[*x]+\d{3,4}(?: [–-])?`,
      String.raw`card transaction of [\d.,]+ [a-z]{3} issued by\b`,
      // Who takes the money for another one: “PAYPAL *ADOBE” is Adobe.
      String.raw`(?:paypal|sumup|i?zettle) ?[*] ?(?=[a-z])`,
      String.raw`(?:n[°o]\.? ?)?(?:x|[*]+)?\d{4,}\b`,
      String.raw`x\d{3,4}\b|[*]+\d*`,
      String.raw`(?:du |le )?${DAY}`,
      String.raw`(?:du )\d{6}\b`,
    ].join('|') +
    String.raw`)[ :*.-]*`,
  'i',
);

function withoutOperation(text: string): string {
  let rest = text;
  // Accents of the words before a name are of no use, and one letter stays one letter.
  for (;;) {
    const plain = withoutAccents(rest);
    const cut = (plain.length === rest.length ? plain : rest).replace(OPERATION, '');
    if (cut === '' || cut.length === rest.length) return cut === '' ? '' : rest;
    rest = rest.slice(rest.length - cut.length);
  }
}

/** What banks write behind a name: the card, references, mandates, dates of payment. */
const BEHIND = new RegExp(
  [
    String.raw` (?:carte|cb)[ *]*(?:numero|n[°o])?[ *]*[x*\d]{3,}.*$`,
    String.raw` (?:ref|reference|motif|id emetteur|ech|echeance|mdt|mandat|rum|ics|lib|libelle|fact|facture|n°)(?:[ :./°]|$).*$`,
    String.raw` (?:num|numero|client|contrat|cmd|commande|dossier)(?: ?[:.°]| \S*\d{4}).*$`,
    String.raw` /.*$`,
    String.raw` [a-z]{2}\d{2}zzz.*$`,
    String.raw` (?:du |le )?${DAY}(?: .*)?$`,
  ].join('|'),
  'i',
);

function withoutEnd(text: string, isCard: boolean): string {
  const cut = withoutAccents(text).length === text.length ? withoutAccents(text) : text;
  const at = cut.search(BEHIND);
  const rest = at > 0 ? text.slice(0, at) : text;
  return isCard ? withoutTown(rest) : rest;
}

/** Towns in which many pay, folded; a card's words end in one, or begin with it. */
const TOWNS =
  'paris|lyon|marseille|toulouse|nice|nantes|montpellier|strasbourg|bordeaux|lille|rennes|reims|toulon|saint etienne|st etienne|le havre|grenoble|dijon|angers|nimes|villeurbanne|clermont ferrand|aix en provence|brest|tours|amiens|limoges|annecy|perpignan|metz|besancon|orleans|rouen|mulhouse|caen|nancy|la defense|boulogne|montreuil|avignon|poitiers|pau|la rochelle|cannes|antibes|quimper|lorient|vannes|bayonne|biarritz|dublin|luxembourg|amsterdam|london|londres|bruxelles|geneve';

const DEPARTMENT_AND_TOWN = /^(.+?) (?:\d{5}|\d{2}|2[AB]) ?\p{L}[\p{L}' -]*$/u;
/** Names that were cut at a width end in it without a blank: “AUCHAN SUPER MA30BORDEAUX”. */
const GLUED_TOWN = /^(.*\p{Lu})\d{2}\p{Lu}{4}[\p{Lu}' -]*$/u;
// Orange as the first word is mostly the merchant, and no town.
const TOWN_AT_END = new RegExp(
  `^(.+?) (?:${TOWNS}|(?<!boutique )orange)(?: cedex)?(?: fra?)?(?: \\d{1,2})?$`,
  'i',
);
const TOWN_FIRST = new RegExp(`^(?:${TOWNS})(?: \\d{1,2})? (\\S.+)$`, 'i');

function withoutTown(text: string): string {
  const name = (DEPARTMENT_AND_TOWN.exec(text) ?? GLUED_TOWN.exec(text))?.[1] ?? text;
  return TOWN_AT_END.exec(name)?.[1] ?? TOWN_FIRST.exec(name)?.[1] ?? name;
}

/** Words with figures behind a name are numbers of something; “Studio 54” has one of its own. */
function withoutReferences(text: string): string {
  const words = text.split(' ');
  while (words.length > 1 && isReference(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

function isReference(word: string): boolean {
  return /\d/.test(word) && (word.length > 3 || /[-/_*]/.test(word))
    ? true
    : /^[-–:*./]+$/.test(word);
}

const FORMS =
  /(?: |, ?)(?:s\.?a\.?s\.?u?|s\.?a\.?r\.?l\.?|eurl|s\.?a\.?|sci|scop|snc|selarl|gmbh|ltd|limited|inc|llc|b\.?v\.?|n\.?v\.?|se|plc|ei)\.?$/i;
const CIVILITIES = 'm|mr|mme|mlle|monsieur|madame|mademoiselle|ste|societe';
const CIVILITY = new RegExp(String.raw`^(?:${CIVILITIES})\.? (?=\S)`, 'i');
const PERSON = new RegExp(String.raw`^(?:${CIVILITIES}|sci)\.? (?=\S)`, 'i');

function withoutForm(text: string): string {
  const named = text.replace(CIVILITY, '').replace(/[ :*.,-]+$/, '');
  const short = named.replace(FORMS, '');
  return /\p{L}{2}/u.test(short) ? short : named;
}

/** Words that stay small within a name. */
const SMALL = new Set(['de', 'du', 'des', 'et', 'en', 'sur', 'la', 'le', 'les', 'a', 'au', 'aux']);

/** What is written in capitals alone, as names are; anything else as it is. */
function asName(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  return text
    .split(' ')
    .map((word, index) => {
      const small = word.toLowerCase();
      if (index > 0 && SMALL.has(small)) return small;
      // What has no vowel is spelled: SNC, BNP, LCL.
      if (!/[AEIOUYÀ-Ý]/.test(word) || word.length === 1) return word;
      return small.replaceAll(
        /(^|['’-])(\p{L})/gu,
        (_all, before: string, letter: string) => before + letter.toUpperCase(),
      );
    })
    .join(' ');
}
