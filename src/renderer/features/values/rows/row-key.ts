/** The key of a row: the metric's total, or one of its segments. */
export function rowKey(metric: string, segment: string | null): string {
  return segment === null ? metric : `${metric}/${segment}`;
}
