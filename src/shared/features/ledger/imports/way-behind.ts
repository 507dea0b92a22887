/** An amount with its way behind it, as banks in India and Africa write it: "1,234.00 Cr", "0.80Dr". */
const WAY_BEHIND = /^([+-]?)(\D*\d[\d.,' ]*?)\s*(cr|dr)\.?$/i;

/** Such an amount with its sign, as all others are written; any other text as it stands. */
export function signedByWay(text: string): string {
  // Most cells end in a digit.
  const last = text.charCodeAt(text.length - 1);
  if (last >= 48 && last <= 57) return text;
  const parts = WAY_BEHIND.exec(text);
  if (!parts) return text;
  const [, sign = '', amount = '', way = ''] = parts;
  const isOut = /^d/i.test(way) !== (sign === '-');
  return isOut ? `-${amount}` : amount;
}
