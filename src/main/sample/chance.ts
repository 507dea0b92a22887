/**
 * A number from 0 up to 1 that looks like chance and is always the same for the same key: the
 * FNV-1a hash of its characters, mixed once more so that neighbouring keys lie far apart.
 */
export function chanceOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 0x1_0000_0000;
}

/** A deviation between -size and +size, small ones more often than large ones. */
export function wobbleOf(key: string, size: number): number {
  return (chanceOf(`${key} a`) + chanceOf(`${key} b`) - 1) * size;
}

/**
 * Makes whole numbers of expected ones and carries what is left over to the next call, so that half
 * a customer a month is one customer every other month. Never negative.
 */
export function createCounter(): (expected: number) => number {
  let rest = 0.5;
  return (expected) => {
    const whole = Math.max(0, Math.floor(expected + rest));
    rest += expected - whole;
    return whole;
  };
}
