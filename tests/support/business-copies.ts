import path from 'node:path';
import type { Day } from '#shared/kernel/day.ts';
import type * as BusinessMaker from './business-maker.ts';
import type { PreparedBusiness } from './prepared-business.ts';

/** Files of businesses, each made when it is first asked for. */
export type Copies = {
  /** A prepared business, in the language of a BCP 47 tag. */
  readonly of: (business: PreparedBusiness, tag: string) => Promise<string>;
  readonly sample: (day: Day, tag: string) => Promise<string>;
};

/** Makes the files in a folder. */
export function createCopies(folder: string): Copies {
  const made = new Map<string, Promise<string>>();
  const make = (name: string, fill: (maker: Maker, file: string) => Promise<void>) => {
    const file = path.join(folder, `${name}.sqlite`);
    const making = made.get(name) ?? maker().then((it) => fill(it, file).then(() => file));
    made.set(name, making);
    return making;
  };
  return {
    of: (business, tag) => {
      const language = languageOf(tag);
      return make(`${business.name}-${language}`, (it, file) =>
        it.makePrepared(file, business, language),
      );
    },
    sample: (day, tag) => {
      const language = languageOf(tag);
      return make(`sample-${language}-${day}`, (it, file) => it.makeSample(file, day, language));
    },
  };
}

type Maker = typeof BusinessMaker;

/** With all services: loaded where a business is made, and not by whoever only lists the tests. */
const maker = (): Promise<Maker> => import('./business-maker.ts');

function languageOf(tag: string): 'fr' | 'en' {
  return tag.startsWith('fr') ? 'fr' : 'en';
}
