import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { ChartModel } from './chart-model.ts';
import type { ChartWords } from './use-chart-words.ts';

/*
 * Most of the weight of a screen: what stands around the lines can be read while they are loaded. They
 * are drawn while their file is loaded, not after: of a file, Chromium keeps compiled what ran until
 * then, as of the one that draws the first screen.
 */

export type ChartLinesProps = {
  readonly model: ChartModel;
  readonly words: ChartWords;
  /** The index of the point that is looked at. */
  readonly active: number | null;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
};

type DrawLines = (lines: ChartLinesProps) => ReactNode;

let draw: DrawLines | null = null;
const charts = new Set<() => void>();

function wait(chart: () => void): () => void {
  charts.add(chart);
  return () => charts.delete(chart);
}

/** Draws the lines of a chart; null until what does it is loaded. */
export function useDrawLines(): DrawLines | null {
  return useSyncExternalStore(wait, () => draw);
}

/** Has the lines of every chart drawn, now and from now on. */
export function drawLinesWith(loaded: DrawLines): void {
  draw = loaded;
  flushSync(() => {
    for (const chart of charts) chart();
  });
}
