import { createContext, use } from 'react';
import type { ChartModel } from './chart-model.ts';
import type { ChartWords } from './use-chart-words.ts';

/** What the layers draw beyond nivo's own series; nivo hands its layers no data of ours. */
export type Drawing = {
  readonly model: ChartModel;
  readonly words: ChartWords;
  readonly active: number | null;
};

/** Hands the drawing to its layers. */
export const ChartDrawing = createContext<Drawing | null>(null);

export function useDrawing(): Drawing {
  const drawing = use(ChartDrawing);
  if (!drawing) throw new Error('a layer stands outside its chart');
  return drawing;
}
