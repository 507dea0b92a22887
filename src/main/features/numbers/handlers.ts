import { basename } from 'node:path';
import type { numbersContract } from '#shared/features/numbers/contract.ts';
import type { SettledValue } from '#shared/features/numbers/against-grid.ts';
import type { BuiltInProfile } from '#shared/features/numbers/built-in.ts';
import type { NumbersProfile } from '#shared/features/numbers/profile.ts';
import { numbersSourceIn } from '#shared/features/numbers/source-detail.ts';
import { builtInProfiles } from '#shared/features/numbers/profiles/built-ins.ts';
import type { ErrorCode } from '#shared/ipc/error-codes.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { fractionOf } from '#shared/kernel/fraction.ts';
import type { HandlersOf, QueryContext } from '#main/operations/context.ts';
import { writeFileWhole } from '#main/operations/file-whole.ts';
import { listMappings } from '../ledger/profile-store.ts';
import { keptSheet } from '../values/kept-sheets.ts';
import { measurementReader } from '../values/store.ts';
import { readSettings } from '../settings/store.ts';
import { keepDraft, readDraft } from './draft-file.ts';
import { folderHandlers } from './folder-handlers.ts';
import {
  forgetNumbersFile,
  keepNumbersBytes,
  keepNumbersFile,
  keptNumbersFile,
} from './kept-numbers.ts';
import { readNumbersFile } from './number-files.ts';
import type { NumbersSourceFile } from './number-files.ts';
import { knownProfiles, previewNumbers } from './preview.ts';
import type { FilesRequest } from './preview.ts';
import { addProfile, giveName, profileInFile, profileText } from './own-profiles.ts';
import { listProfiles, removeProfile, saveProfile } from './profile-store.ts';
import { changedValues, enterTaken, takeNumbers } from './take-numbers.ts';
import { isStatement, looksOf } from './what-file.ts';
import { toolOf } from './tool-of.ts';
import { previewView } from './views.ts';

type ChoicesHandedIn = Omit<FilesRequest, 'rates' | 'only' | 'zone'> & {
  readonly rates: Readonly<Record<string, number>>;
  readonly only: readonly string[] | null;
};

function requestOf({ rates, only, ...rest }: ChoicesHandedIn): FilesRequest {
  const worth = Object.entries(rates).map(([code, rate]) => [code, fractionOf(rate)] as const);
  const said = { zone: null, rates: new Map(worth), only: only && new Set(only) };
  return { ...rest, ...said, tellsUnread: true };
}

/** Rows that a person looks at to tell what the columns are. */
const ROWS_SHOWN = 20;
const CELLS_SHOWN = 100;

export const numbersHandlers: HandlersOf<typeof numbersContract> = {
  ...folderHandlers,

  'numbers.takeDropped': async ({ desktop, business, systemLanguage }, { drop, isOnlyKnown }) => {
    const path = await desktop.droppedPath(drop);
    if (path === null) throw new Refusal('not_found', { field: 'drop' });
    const file = keepNumbersFile(path);
    return withTool({ db: business.readable, systemLanguage }, { ...file, isOnlyKnown });
  },

  'numbers.chooseFiles': async ({ desktop }) => {
    const taken: ReturnType<typeof keepNumbersFile>[] = [];
    const refused: { fileName: string; code: ErrorCode }[] = [];
    for (const path of await desktop.chooseNumbersFiles()) {
      try {
        taken.push(keepNumbersFile(path));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused.push({ fileName: basename(path), code: error.code });
      }
    }
    return { taken, refused };
  },

  'numbers.dropFile': ({ clock, business, systemLanguage }, { name, bytes, isOnlyKnown }) => {
    const file = keepNumbersBytes({ name, bytes, changedOn: clock.today() });
    return withTool({ db: business.readable, systemLanguage }, { ...file, isOnlyKnown });
  },

  'numbers.takeSheet': (_context, { sheet, pastedAs }) => {
    const { fileName, bytes, changedOn } = keptSheet(sheet);
    return keepNumbersBytes({ name: fileName ?? pastedAs, bytes, changedOn });
  },

  'numbers.rows': (_context, { file }) =>
    readNumbersFile(keptNumbersFile(file), []).tables.map(({ entry, sheet, form, rows }) => ({
      entry,
      sheet,
      isList: form === 'list',
      rows: rows.slice(0, ROWS_SHOWN).map((row) => row.slice(0, CELLS_SHOWN)),
    })),

  'numbers.read': (context, { files, choices }) => {
    const handed = files.map(keptNumbersFile);
    const view = previewView(previewNumbers(context, handed, requestOf(choices)));
    return { ...view, problems: withProfilesNamed(view.problems, handed) };
  },

  'numbers.take': (context, { files, choices, without }) => {
    const preview = previewNumbers(context, files.map(keptNumbersFile), requestOf(choices));
    if (preview.reading.problems.length > 0) throw new Refusal('file_unclear');
    const left = new Set(without.map(placeOf));
    const wanted = changedValues(preview).filter(({ metric, period, segment }) => {
      return !left.has(placeOf({ metric, period: period.key, segment }));
    });
    return takeNumbers(context, preview, wanted);
  },

  'numbers.keepTaken': ({ business }, { values, ...review }) => {
    keepDraft(business.path, review, values);
    return null;
  },

  'numbers.taken': ({ path }, review) => [...readDraft(path, review)],

  'numbers.enterTaken': (context, { values }) => ({ values: enterTaken(context, values) }),

  'numbers.profiles': ({ db, systemLanguage }) => {
    const { hours_per_day: hours } = readSettings(db, systemLanguage);
    const builtIn = builtInProfiles(hours).map(({ profile: { name, tool }, way }) => {
      return { name, tool, way: { ...way } };
    });
    return { own: listProfiles(db), builtIn };
  },

  'numbers.sources': ({ db, systemLanguage }, { metric }) => {
    const { hours_per_day: hours } = readSettings(db, systemLanguage);
    const reached = new Map<string, string>();
    for (const { sourceDetail } of measurementReader(db)(metric)) {
      const source = numbersSourceIn(sourceDetail);
      const known = source && reached.get(source.profile);
      if (source && (known ?? '') < source.until) reached.set(source.profile, source.until);
    }
    const sourceOf = ({ name, tool }: NumbersProfile, way: BuiltInProfile['way'] | null) => {
      return { profile: name, tool, way: way && { ...way }, until: reached.get(name) ?? null };
    };
    const gives = ({ numbers }: NumbersProfile) => numbers.some((one) => one.metric === metric);
    return [
      ...listProfiles(db).flatMap((own) => (gives(own) ? [sourceOf(own, null)] : [])),
      ...builtInProfiles(hours).flatMap(({ profile, way }) =>
        gives(profile) ? [sourceOf(profile, way)] : [],
      ),
    ];
  },

  'numbers.profile': ({ db, systemLanguage }, { name }) => {
    const { hours_per_day: hours } = readSettings(db, systemLanguage);
    const known = knownProfiles(db, builtInProfiles(hours));
    const found = known.find(({ profile }) => profile.name === name);
    if (!found) throw new Refusal('profile_unknown', { field: 'name' });
    return found.profile;
  },

  'numbers.saveProfile': ({ db }, { profile }) => {
    saveProfile(db, profile);
    return null;
  },

  'numbers.addProfile': ({ db }, { file }) => {
    addProfile(db, keptNumbersFile(file));
    return null;
  },

  'numbers.exportProfile': async ({ desktop, business }, { name }) => {
    const text = profileText(business.readable, name);
    const path = await desktop.chooseSavePath('numbersProfile', name);
    if (path !== null) writeFileWhole(path, text);
    return { path };
  },

  'numbers.renameProfile': ({ db }, { name, to }) => {
    giveName(db, name, to);
    return null;
  },

  'numbers.removeProfile': ({ db }, { name }) => {
    if (!removeProfile(db, name)) throw new Refusal('profile_unknown', { field: 'name' });
    return null;
  },
};

/** A file that holds a profile is no table that nobody knows: it asks to be taken in. */
function withProfilesNamed(
  problems: ReturnType<typeof previewView>['problems'],
  handed: readonly NumbersSourceFile[],
): ReturnType<typeof previewView>['problems'] {
  return problems.map((problem) => {
    const source = problem.code === 'file_unknown' ? handed[problem.file] : undefined;
    const profile = source && profileInFile(source);
    return profile ? { ...problem, code: 'profile_file', names: [profile.name] } : problem;
  });
}

type JustKept = ReturnType<typeof keepNumbersFile> & { readonly isOnlyKnown: boolean };

/** Tells the tool of a file that was just kept; one that is of none is let go where only known ones count. */
function withTool(
  { db, systemLanguage }: Pick<QueryContext, 'db' | 'systemLanguage'>,
  { id, fileName, isOnlyKnown }: JustKept,
) {
  const { hours_per_day: hours } = readSettings(db, systemLanguage);
  const file = keptNumbersFile(id);
  const known = knownProfiles(db, builtInProfiles(hours));
  const tool = profileInFile(file)?.name ?? toolOf(file, known);
  if (tool === null && isOnlyKnown) forgetNumbersFile(id);
  return {
    id,
    fileName,
    tool,
    isStatement: tool !== null && isStatement(file, listMappings(db)),
    looks: tool === null ? looksOf(file) : null,
  };
}

function placeOf({
  metric,
  period,
  segment,
}: Pick<SettledValue, 'metric' | 'segment'> & { readonly period: string }): string {
  return `${metric}|${period}|${segment ?? ''}`;
}
