import path from 'node:path';
import type { Business } from '#main/db/handles.ts';
import { createBusiness } from '#main/db/open.ts';
import { handlers } from '#main/handlers.ts';
import { createDispatch } from '#main/operations/dispatch.ts';
import { fillSample } from '#main/sample/fill-sample.ts';
import type { InputOf, OperationName } from '#shared/ipc/contract.ts';
import type { Day } from '#shared/kernel/day.ts';

/** Carries out an operation on a business that is being prepared; a refusal fails the test. */
export type Call = <N extends OperationName>(name: N, input: InputOf<N>) => Promise<void>;

/** A business that tests find on the desk, made by the operations that the window calls. */
export type PreparedBusiness = {
  /** By which it is known; each is made once. */
  readonly name: string;
  /** The day on which it was lived. */
  readonly day: Day;
  readonly fill: (call: Call, language: 'fr' | 'en') => Promise<void>;
};

/** Files of businesses, each made when it is first asked for. */
export type Copies = {
  /** A prepared business, in the language of a BCP 47 tag. */
  readonly of: (business: PreparedBusiness, tag: string) => Promise<string>;
  readonly sample: (day: Day, tag: string) => Promise<string>;
};

/** A business after its first start. */
export const EMPTY: PreparedBusiness = { name: 'empty', day: '2026-11-22', fill: async () => {} };

/** Makes the files in a folder. */
export function createCopies(folder: string): Copies {
  const made = new Map<string, Promise<string>>();
  const make = (name: string, day: Day, fill: Fill): Promise<string> => {
    const file = made.get(name) ?? makeFile(path.join(folder, `${name}.sqlite`), day, fill);
    made.set(name, file);
    return file;
  };
  return {
    of: ({ name, day, fill }, tag) =>
      make(`${name}-${languageOf(tag)}`, day, (business) =>
        fill(callOn(business, day, languageOf(tag)), languageOf(tag)),
      ),
    sample: (day, tag) =>
      make(`sample-${languageOf(tag)}-${day}`, day, (business) =>
        fillSample(business, { today: day, language: languageOf(tag) }),
      ),
  };
}

type Fill = (business: Business) => Promise<void> | void;

function languageOf(tag: string): 'fr' | 'en' {
  return tag.startsWith('fr') ? 'fr' : 'en';
}

async function makeFile(file: string, day: Day, fill: Fill): Promise<string> {
  const made = createBusiness({
    path: file,
    backupFolder: path.dirname(file),
    now: instantOn(day),
  });
  if (!made.ok) throw new Error(`No business could be made: ${made.error.code}.`);
  await fill(made.value);
  made.value.close();
  return file;
}

function callOn(business: Business, day: Day, language: 'fr' | 'en'): Call {
  const dispatch = createDispatch({
    handlers,
    business: () => business,
    surroundings: {
      clock: { today: () => day, now: () => instantOn(day) },
      systemLanguage: language,
    },
    desktop: null,
    beforeImport: () => {},
    beforeLoss: () => {},
    onChanged: () => {},
    onFailure: (name, error) => {
      throw new Error(name, { cause: error });
    },
  });
  return async (name, input) => {
    const answer = await dispatch(name, input);
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
  };
}

function instantOn(day: Day): string {
  return `${day}T12:00:00.000Z`;
}
