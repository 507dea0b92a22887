/** Even numbers between 0 and 1, always the same for a seed (a linear congruence of 31 bits). */
function evenNumbers(seed: number): () => number {
  let state = (seed * 7_919 + 12_345) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Normal noise of one sigma around 0 (Box and Muller), always the same for a seed. */
export function normalNoise(seed: number): () => number {
  const even = evenNumbers(seed);
  for (let warm = 0; warm < 10; warm += 1) even();
  return () => Math.sqrt(-2 * Math.log(even())) * Math.cos(2 * Math.PI * even());
}
