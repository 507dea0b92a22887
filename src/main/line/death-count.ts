/** More deaths than this within a minute, and starting again is no help. */
const MOST_DEATHS = 3;
const MINUTE = 60_000;

/** Counts a death each time, and says whether there were too many within a minute. */
export function countDeaths(): () => boolean {
  let deaths: number[] = [];
  return () => {
    const now = performance.now();
    deaths = [...deaths.filter((death) => now - death < MINUTE), now];
    return deaths.length > MOST_DEATHS;
  };
}
