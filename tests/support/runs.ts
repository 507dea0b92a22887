/** The share of its usual runs that a property gets: 0.05 where the same tests run very often. */
const SHARE = Number(process.env['SOLOCAP_RUNS'] ?? 1);

/** How often a property is tried: as often as written here, or the share of it that was asked for. */
export function runs(usual: number): number {
  return Math.max(1, Math.round(usual * SHARE));
}

/**
 * How often something long is tried: a tenth of its bound in every run, all of it with
 * `SOLOCAP_LONG=1`, and as often as its own variable says where that is set (`SOLOCAP_KILLS=2000`).
 */
export function longRuns(variable: `SOLOCAP_${string}`, bound: number): number {
  const asked = process.env[variable];
  if (asked !== undefined) return Number(asked);
  return process.env['SOLOCAP_LONG'] === undefined ? Math.ceil(bound / 10) : bound;
}
