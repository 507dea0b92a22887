import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { profileInText } from '#shared/features/numbers/profile.ts';
import type { NumbersProblem } from '#shared/features/numbers/read-parts.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { localDay } from '#shared/kernel/day.ts';
import { fractionOf } from '#shared/kernel/fraction.ts';
import { newestCommand } from '../db/history.ts';
import type { NumbersSourceFile } from '../features/numbers/number-files.ts';
import { previewNumbers } from '../features/numbers/preview.ts';
import type { FilesRequest } from '../features/numbers/preview.ts';
import { changedValues, takeNumbers } from '../features/numbers/take-numbers.ts';
import { readAtMost } from '../operations/file-reading.ts';
import { decodeText } from '../operations/text-decoding.ts';
import { readBytes } from './input.ts';
import { holdLessMemory } from './memory.ts';
import { numbersSummary } from './numbers-output.ts';
import { printJson } from './output.ts';
import { CliRefusal } from './refusal.ts';
import { refusalSentence } from './sentences.ts';
import { withSession, wordsFor } from './session.ts';
import type { GlobalOptions, Session } from './session.ts';

export type NumbersOptions = {
  readonly profile?: string;
  readonly kind?: 'week' | 'month';
  readonly from?: string;
  readonly until?: string;
  readonly zone?: string;
  readonly rate: ReadonlyMap<string, number>;
  readonly dayFirst?: boolean;
  readonly monthFirst?: boolean;
  readonly conflicts?: 'keep' | 'take';
  readonly partial?: boolean;
  readonly only?: readonly string[];
  readonly dryRun?: boolean;
};

const STANDARD_INPUT = '-';
/** A larger file is no export of a tool; bytes. */
const MOST_BYTES = 50 * 1024 * 1024;
/** From here on reading a file takes more than the program itself; bytes. */
const LARGE_BYTES = 1024 * 1024;
/** As many new segments as are named. */
const NAMED = 5;

/** Reads exports of tools, and writes what they change: in one transaction, or nothing at all. */
export function importNumbers(
  global: GlobalOptions,
  files: readonly string[],
  options: NumbersOptions,
): void {
  withSession(global, (session) => {
    const request = requestOf(session, options);
    const handed = files.map(handedFile);
    if (handed.some(({ bytes }) => bytes.length > LARGE_BYTES)) holdLessMemory();
    const preview = previewNumbers(session.context, handed, request);
    refuseUnread(session, handed, preview.reading.problems);
    const changed = changedValues(preview);
    const isWritten = options.dryRun !== true && changed.length > 0;
    const written = isWritten
      ? session.write('numbers.take', 'imported', (context) =>
          takeNumbers(context, preview, changed),
        )
      : { values: 0, metrics: 0 };
    const command = isWritten ? newestCommand(session.context.db) : null;
    const told = { today: session.context.clock.today(), isDryRun: options.dryRun === true };
    printJson({ ...numbersSummary(preview, session.language, told), written, command });
  });
}

function handedFile(file: string): NumbersSourceFile {
  if (file === STANDARD_INPUT) return { name: file, bytes: readBytes(file), changedOn: null };
  if (!existsSync(file)) return { name: basename(file), bytes: readBytes(file), changedOn: null };
  const bytes = readAtMost(file, MOST_BYTES, 'file_too_large');
  return { name: basename(file), bytes, changedOn: localDay(statSync(file).mtime) };
}

function requestOf(session: Session, options: NumbersOptions): FilesRequest {
  const { kind, from, until, zone, rate, dayFirst, monthFirst, only, profile } = options;
  return {
    kind: kind ?? null,
    from: from ?? null,
    until: until ?? null,
    zone: zone ?? null,
    dayOrder: dayFirst ? 'dmy' : monthFirst ? 'mdy' : null,
    rates: new Map([...rate].map(([code, worth]) => [code, fractionOf(worth)])),
    withPartial: options.partial === true,
    only: only ? new Set(only) : null,
    takesAll: options.conflicts === 'take',
    profile: profile === undefined ? null : toldProfile(session, profile),
  };
}

/** A file that holds a profile, or else the name of one. */
function toldProfile(session: Session, told: string) {
  if (!existsSync(told)) return told;
  const profile = profileInText(decodeText(readFileSync(told)));
  if (profile) return profile;
  throw new CliRefusal(wordsFor('numbersFile', session.language)('badProfile', { file: told }));
}

function refuseUnread(
  { language }: Session,
  handed: readonly NumbersSourceFile[],
  problems: readonly NumbersProblem[],
): void {
  if (problems.length === 0) return;
  const words = wordsFor('numbersFile', language);
  const sentences = problems.map((problem) => {
    const file = handed[problem.file]?.name ?? '';
    if (problem.code === 'segments_many') {
      const { names } = problem;
      const some = names.slice(0, NAMED).join(', ');
      return words('segments_many', { count: names.length, names: some });
    }
    if (problem.code === 'profiles_tie') {
      return words('profiles_tie', { file, names: problem.names.join(', ') });
    }
    if (problem.code === 'file_unread') return refusalSentence(new Refusal(problem.why), language);
    if (problem.code !== 'file_unknown') return words(problem.code, { file });
    const { nearest } = problem;
    if (!nearest) return words('file_unknown', { file });
    return words('nearest', { file, profile: nearest.name, lacks: nearest.lacks.join(', ') });
  });
  throw new CliRefusal(sentences.join('\n'));
}
