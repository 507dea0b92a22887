/** The share of its usual runs that a property gets: 0.05 where the same tests run very often. */
const SHARE = Number(process.env['SOLOCAP_RUNS'] ?? 1);

/** How often a property is tried: as often as written here, or the share of it that was asked for. */
export function runs(usual: number): number {
  return Math.max(1, Math.round(usual * SHARE));
}
