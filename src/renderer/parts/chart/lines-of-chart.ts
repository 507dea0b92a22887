import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { reportFailure } from '#renderer/api/main-calls.ts';
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

/** What draws the lines; null until it is loaded, `missing` where that failed. */
type Lines = DrawLines | 'missing' | null;

let lines: Lines = null;
const charts = new Set<() => void>();

function wait(chart: () => void): () => void {
  charts.add(chart);
  return () => charts.delete(chart);
}

function tell(now: Lines): void {
  lines = now;
  flushSync(() => {
    for (const chart of charts) chart();
  });
}

export function useLines(): Lines {
  return useSyncExternalStore(wait, () => lines);
}

/** Has the lines of every chart drawn, now and from now on. */
export function drawLinesWith(loaded: DrawLines): void {
  tell(loaded);
}

/** Has every chart of the page say that what draws its lines could not be loaded. */
export function missLines(error: unknown): void {
  reportFailure('chart', error);
  tell('missing');
}
