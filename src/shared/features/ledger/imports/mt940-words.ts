/** Who and what of a movement, as its bank writes it. */
export type Mt940Words = {
  readonly party: string;
  readonly label: string;
  /** Of the other side; empty where it is not told. */
  readonly partyAccount: string;
};

/** The words of field 86: in numbered parts, in named parts, or plain. */
export function mt940Words(text: string): Mt940Words {
  const numbered = /^\d{3}([^\w\s/])(?=\d\d)/.exec(text) ?? /^([?<~^])(?=\d\d)/.exec(text);
  if (numbered) return numberedWords(text, numbered[1] ?? '?');
  const named = namedParts(text.replaceAll('\n', ''));
  if (named.size > 0) return namedWords(named);
  return { party: '', label: oneLine(text), partyAccount: '' };
}

/** Parts such as ?20: purpose 20 to 29 and 60 to 63, account 31 or 38, name 32 and 33. */
function numberedWords(text: string, mark: string): Mt940Words {
  const parts = text.replaceAll('\n', '').split(mark).slice(1);
  const of = (wanted: (code: number) => boolean) =>
    parts.flatMap((part) => {
      const code = Number(part.slice(0, 2));
      return Number.isInteger(code) && wanted(code) ? [part.slice(2)] : [];
    });
  const purpose = of((code) => (code >= 20 && code <= 29) || (code >= 60 && code <= 63)).join('');
  const [booking = ''] = of((code) => code === 0);
  return {
    party: oneLine(of((code) => code === 32 || code === 33).join('')),
    label: oneLine(purposeOf(purpose) || booking),
    partyAccount: oneLine(of((code) => code === 31 || code === 38)[0] ?? ''),
  };
}

/** Marks of SEPA within a purpose; what was meant for the payee stands behind SVWZ. */
function purposeOf(text: string): string {
  const found = /SVWZ\+(.*?)(?=(?:EREF|KREF|MREF|CRED|DEBT|SQTP|ABWA|ABWE|IBAN|BIC)\+|$)/.exec(
    text,
  );
  return found?.[1]?.trim() || text;
}

/** Named parts, of which each begins with its name between strokes. */
const NAMES =
  /\/(TRTP|TRCD|NAME|IBAN|BIC|REMI|EREF|CNTP|ORDP|BENM|CSID|MARF|PREF|ADDR|PURP|ISDT|RTRN|ACCW|ULTC|ULTD|ULTB|CREF|IREF|RFNB|ID|OCMT|CHGS|EXCH)\//g;

function namedParts(text: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const found = text.startsWith('/') ? [...text.matchAll(NAMES)] : [];
  for (const [at, { 0: whole, 1: name = '', index }] of found.entries()) {
    const from = index + whole.length - 1;
    const part = text.slice(from, found[at + 1]?.index ?? text.length);
    if (!parts.has(name)) parts.set(name, part.replaceAll(/^\/+|\/+$/g, ''));
  }
  return parts;
}

function namedWords(parts: ReadonlyMap<string, string>): Mt940Words {
  const [account = '', , name = ''] = parts.get('CNTP')?.split('/') ?? [];
  const told = (parts.get('REMI') ?? '').replace(/^(?:USTD|STRD)\/+(?:CUR\/)?/, '');
  return {
    party: oneLine(parts.get('NAME') ?? name),
    label: oneLine(told || (parts.get('TRTP') ?? '')),
    partyAccount: oneLine(parts.get('IBAN') ?? account),
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
