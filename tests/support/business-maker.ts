import path from 'node:path';
import type { Business } from '#main/db/handles.ts';
import { createBusiness } from '#main/db/open.ts';
import { handlers } from '#main/handlers.ts';
import { createDispatch } from '#main/operations/dispatch.ts';
import { fillSample } from '#main/sample/fill-sample.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Call, PreparedBusiness } from './prepared-business.ts';

type Language = 'fr' | 'en';

/** Makes the file of a prepared business. */
export function makePrepared(
  file: string,
  { day, fill }: PreparedBusiness,
  language: Language,
): Promise<void> {
  return makeFile(file, day, (business) => {
    const on = (other: Day): Call => callOn(business, other, language);
    return fill(on(day), language, on);
  });
}

/** Makes the file of the sample business, as it is opened on a day. */
export function makeSample(file: string, day: Day, language: Language): Promise<void> {
  return makeFile(file, day, (business) => fillSample(business, { today: day, language }));
}

async function makeFile(
  file: string,
  day: Day,
  fill: (business: Business) => Promise<void> | void,
): Promise<void> {
  const made = createBusiness({
    path: file,
    backupFolder: path.dirname(file),
    now: instantOn(day),
  });
  if (!made.ok) throw new Error(`No business could be made: ${made.error.code}.`);
  await fill(made.value);
  made.value.close();
}

function callOn(business: Business, day: Day, language: Language): Call {
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
