import type { Language } from '#shared/kernel/language.ts';
import type { Business } from '../db/handles.ts';
import type { Clock } from '../operations/context.ts';
import type { Progress } from '../operations/work.ts';
import type { fillSample } from '../sample/fill-sample.ts';

/** How a sample is written, once it was loaded: nobody who works with their own data needs it. */
export type LateSample = {
  readonly load: () => Promise<void>;
  readonly fill: (business: Business, language: Language, progress: Progress) => void;
};

export function lateSample(clock: Clock): LateSample {
  let fillLoaded: typeof fillSample | null = null;
  return {
    load: async () => {
      fillLoaded ??= (await import('../sample/fill-sample.ts')).fillSample;
    },
    fill: (business, language, progress) => {
      if (!fillLoaded) throw new Error('a sample was to be filled before it was loaded');
      fillLoaded(business, { today: clock.today(), language }, progress);
    },
  };
}
