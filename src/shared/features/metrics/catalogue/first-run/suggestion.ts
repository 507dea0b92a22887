import type { Words } from '#shared/features/metrics/model.ts';
import { words } from '../typography.ts';

/** A metric worth following, and why, in one sentence. */
export type Suggestion = { readonly metric: string; readonly why: Words };

/** A suggestion, with its reason in French and in English. */
export function suggest(metric: string, fr: string, en: string): Suggestion {
  return { metric, why: words(fr, en) };
}
