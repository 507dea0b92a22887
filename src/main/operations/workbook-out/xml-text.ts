// oxlint-disable-next-line no-control-regex -- control characters are what XML does not take
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** Spreadsheets read `_x0041_` as the letter of that number; the first sign is told by its own. */
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/gi;
/** What needs no second look. */
const IS_PLAIN = /^[\t\n\r !#-%'-;=?-^`-~\u00a0-\ud7ff]*$/;
const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in XML, in an element or an attribute. */
export function xmlText(text: string): string {
  if (IS_PLAIN.test(text)) return text;
  return text
    .replace(NOT_IN_XML, '')
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
