/** What the router leaves escaped: signs that have a meaning in a location. */
const LEFT_ESCAPED = /%(?:2[346BCF]|3[ABDF]|40)/gi;

/** A text as a part of a location, whatever is in it. */
export function partOfLocation(text: string): string {
  return encodeURIComponent(text);
}

/** The text of a part, which the router hands on half read: `R%26D` → `R&D`. */
export function readPart(part: string): string {
  return part.replaceAll(LEFT_ESCAPED, decodeURIComponent);
}
