import { createHash, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { InputOf, OperationName } from '#shared/ipc/contract.ts';
import { fileOf } from '../support/desk.ts';
import type { Desk } from '../support/desk.ts';
import { AS_RECOGNISED, takenValue } from '../support/numbers-choices.ts';
import type { Example } from './example.ts';

type NumbersOperation = Extract<OperationName, `numbers.${string}`>;

const NAME = 'visits.csv';
const bytes = new TextEncoder().encode('Day,Visits\n2026-11-02,3\n2026-11-08,4\n');
/** An id is made of the name and the content. */
const FILE = createHash('sha256').update(NAME).update(bytes).digest('hex').slice(0, 32);

const profile: InputOf<'numbers.saveProfile'>['profile'] = {
  profile: 1,
  name: 'My visits',
  tool: 'A counter',
  file: { format: 'csv', headings: ['Day', 'Visits'] },
  time: { column: 'Day', grain: 'day', missing: 'zero' },
  numbers: [{ metric: 'sessions', rule: 'sum', column: 'Visits' }],
};

const choices = { ...AS_RECOGNISED, profile, kind: 'week', rates: { USD: 0.92 } } as const;

export const handInVisits = (desk: Desk) =>
  desk.call('numbers.dropFile', { name: NAME, bytes, isOnlyKnown: false });
export const keepVisits = (desk: Desk) => desk.call('numbers.saveProfile', { profile });
const PROFILE_NAME = 'visits.solocap-numbers.json';
const profileBytes = new TextEncoder().encode(JSON.stringify({ ...profile, name: 'Their visits' }));
const PROFILE_FILE = createHash('sha256')
  .update(PROFILE_NAME)
  .update(profileBytes)
  .digest('hex')
  .slice(0, 32);
const handInProfile = (desk: Desk) =>
  desk.call('numbers.dropFile', { name: PROFILE_NAME, bytes: profileBytes, isOnlyKnown: false });
const DROP = randomUUID();
const WEEK = { kind: 'weekly', period: '2026-W46' } as const;
const TAKEN = takenValue('sessions', 70);
const nameFolder = (desk: Desk): void => {
  desk.desktop.numbersFolder = desk.folder;
};
const PLAUSIBLE =
  'date,visitors,pageviews,visits,bounce_rate,visit_duration\n2026-11-02,8,30,10,50,61\n';

/** A call of each operation of numbers from files. */
export const NUMBERS_EXAMPLES: { readonly [N in NumbersOperation]: Example<N> } = {
  'numbers.takeDropped': {
    given: (desk) => {
      const path = fileOf(desk, NAME);
      writeFileSync(path, bytes);
      desk.desktop.drops.set(DROP, path);
    },
    input: { drop: DROP, isOnlyKnown: false },
  },
  'numbers.chooseFiles': {
    given: (desk) => {
      const path = fileOf(desk, NAME);
      writeFileSync(path, bytes);
      desk.desktop.opens = path;
    },
    input: {},
  },
  'numbers.takeSheet': {
    given: (desk) => desk.call('values.takeSheet', { from: 'bytes', name: NAME, bytes }),
    input: { sheet: createHash('sha256').update(bytes).digest('hex').slice(0, 32), pastedAs: NAME },
  },
  'numbers.dropFile': { input: { name: NAME, bytes, isOnlyKnown: false } },
  'numbers.folder': { given: nameFolder, input: {} },
  'numbers.chooseFolder': {
    given: (desk) => {
      desk.desktop.opens = desk.folder;
    },
    input: {},
  },
  'numbers.forgetFolder': { given: nameFolder, input: {} },
  'numbers.lookIntoFolder': {
    given: (desk) => {
      nameFolder(desk);
      writeFileSync(fileOf(desk, 'visitors.csv'), PLAUSIBLE);
    },
    input: {},
  },
  'numbers.rows': { given: handInVisits, input: { file: FILE } },
  'numbers.read': { given: handInVisits, input: { files: [FILE], choices } },
  'numbers.take': { given: handInVisits, input: { files: [FILE], choices, without: [] } },
  'numbers.keepTaken': { input: { ...WEEK, values: [TAKEN] } },
  'numbers.taken': {
    given: (desk) => desk.call('numbers.keepTaken', { ...WEEK, values: [TAKEN] }),
    input: WEEK,
  },
  'numbers.enterTaken': { input: { values: [TAKEN] } },
  'numbers.profiles': { given: keepVisits, input: {} },
  'numbers.sources': { given: keepVisits, input: { metric: 'sessions' } },
  'numbers.profile': { given: keepVisits, input: { name: 'My visits' } },
  'numbers.saveProfile': { input: { profile: { ...profile, name: 'Other visits' } } },
  'numbers.addProfile': { given: handInProfile, input: { file: PROFILE_FILE } },
  'numbers.exportProfile': {
    given: async (desk) => {
      await keepVisits(desk);
      desk.desktop.savesTo = fileOf(desk, 'visits.solocap-numbers.json');
    },
    input: { name: 'My visits' },
  },
  'numbers.renameProfile': { given: keepVisits, input: { name: 'My visits', to: 'Visits' } },
  'numbers.removeProfile': { given: keepVisits, input: { name: 'My visits' } },
};
