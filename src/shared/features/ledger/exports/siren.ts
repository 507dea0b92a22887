/** True for nine digits whose Luhn sum is right: what a SIREN is, in the one way to tell offline. */
export function isSiren(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const digits = text.split('').map(Number).toReversed();
  const sum = digits.reduce((total, digit, place) => {
    const weighted = place % 2 === 1 ? digit * 2 : digit;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
