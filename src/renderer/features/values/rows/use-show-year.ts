import { useLocation } from 'wouter';
import type { GridDesk } from '../grid/grid-desk.ts';

/** Goes from a row to the targets of its metric's year. */
export function useShowYear(desk: GridDesk): (row: string) => void {
  const [, navigate] = useLocation();
  return (row) => {
    const metric = desk.lineOf(row)?.metric.id;
    if (metric !== undefined) navigate(`/metrics/${metric}/targets`);
  };
}
