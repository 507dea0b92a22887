import { useLocation } from 'wouter';
import type { GridSource } from '../grid/grid-source.ts';

/** Goes from a row to the targets of its metric's year. */
export function useShowYear(source: GridSource): (row: string) => void {
  const [, navigate] = useLocation();
  return (row) => {
    const metric = source.lineOf(row)?.metric.id;
    if (metric !== undefined) navigate(`/metrics/${metric}/targets`);
  };
}
