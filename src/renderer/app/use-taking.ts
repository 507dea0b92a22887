import { useCallback } from 'react';
import type { OutputOf } from '#shared/ipc/contract.ts';
import type { CsvError } from '#shared/kernel/csv.ts';
import { callOperation, RefusedError } from '../api/client.ts';
import { useCommand } from '../api/queries.ts';
import { handFiles, isImportShown, waitingIds } from '../parts/ledger/handed-files.ts';
import type { HandedFile, LeftOutFile } from '../parts/ledger/handed-files.ts';
import { isNumbersShown } from '../parts/numbers/handed-numbers.ts';

type DroppedNumbers = OutputOf<'numbers.takeDropped'>;

/** A table that no tool and no bank is known for, and how it may be taken in. */
export type UnknownFile = {
  readonly fileName: string;
  readonly looks: NonNullable<DroppedNumbers['looks']>;
  readonly file: File;
  /** The id of its drop; null: it lies nowhere on this machine. */
  readonly drop: string | null;
  readonly statement: HandedFile;
};

/** What a dropped file was taken for. */
export type Taken =
  | { readonly as: 'statement'; readonly file: HandedFile }
  | { readonly as: 'numbers'; readonly file: DroppedNumbers }
  | { readonly as: 'unknown'; readonly file: UnknownFile }
  | { readonly as: 'nothing'; readonly file: LeftOutFile };

const UNTOLD = { onRefused: () => undefined };

/**
 * Takes one dropped file in as what it is, or says by its name why it is not taken. The service tells
 * an export by its head; what is a statement, too, as payments of Stripe, is taken as that. What nobody
 * knows belongs to the page that is open, and is asked about where there is none.
 */
export function useTaking(): (file: File) => Promise<Taken> {
  const asStatement = useStatementTaking();
  const asNumbers = useNumbersTaking();
  return useCallback(
    async (file) => {
      try {
        const drop = await window.api.keepDropped(file);
        if (isImportShown()) return { as: 'statement', file: await asStatement(file, drop) };
        // Whatever speaks against it as an export, it may be a statement, which says more of itself.
        const told = await asNumbers(file, drop, !isNumbersShown()).catch(refusalOf);
        const isRefused = told instanceof RefusedError;
        if (!isRefused && told.tool !== null && !told.isStatement) {
          return { as: 'numbers', file: told };
        }
        const statement = await asStatement(file, drop);
        if ((!isRefused && told.isStatement) || (await isKnownStatement(statement))) {
          return { as: 'statement', file: statement };
        }
        if (isRefused) throw told;
        if (isNumbersShown()) return { as: 'numbers', file: told };
        const { looks } = told;
        if (looks === null) return { as: 'statement', file: statement };
        return { as: 'unknown', file: { fileName: file.name, looks, file, drop, statement } };
      } catch (error) {
        const code = error instanceof RefusedError ? error.code : 'bad_file';
        return { as: 'nothing', file: { fileName: file.name, code } };
      }
    },
    [asStatement, asNumbers],
  );
}

function useStatementTaking() {
  const { mutateAsync: takePlaced } = useCommand('ledger.takeDropped', UNTOLD);
  const { mutateAsync: takeBytes } = useCommand('ledger.dropFile', UNTOLD);
  return useCallback(
    async (file: File, drop: string | null): Promise<HandedFile> => {
      const waiting = waitingIds();
      if (drop !== null) return (await takePlaced({ drop, waiting })).file;
      return (await takeBytes({ ...(await bytesOf(file)), waiting })).file;
    },
    [takePlaced, takeBytes],
  );
}

/** Tells what a file is, and keeps it for the page of numbers; `isOnlyKnown`: where it is of a known tool. */
export function useNumbersTaking() {
  const { mutateAsync: takePlaced } = useCommand('numbers.takeDropped', UNTOLD);
  const { mutateAsync: takeBytes } = useCommand('numbers.dropFile', UNTOLD);
  return useCallback(
    async (file: File, drop: string | null, isOnlyKnown: boolean): Promise<DroppedNumbers> =>
      drop !== null
        ? takePlaced({ drop, isOnlyKnown })
        : takeBytes({ ...(await bytesOf(file)), isOnlyKnown }),
    [takePlaced, takeBytes],
  );
}

/** What nobody knows waits in the ledger where it looks like a statement, and is told of with the numbers else. */
export function useTakingAsItLooks(): (unknown: UnknownFile) => Promise<Taken> {
  const asNumbers = useNumbersTaking();
  return useCallback(
    async ({ looks, file, drop, statement }) => {
      if (looks !== 'statement') return { as: 'numbers', file: await asNumbers(file, drop, false) };
      handFiles([statement]);
      return { as: 'statement', file: statement };
    },
    [asNumbers],
  );
}

export async function bytesOf(file: File) {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function refusalOf(error: unknown): RefusedError {
  if (error instanceof RefusedError) return error;
  throw error;
}

/** What is refused so is nothing that a bank wrote, or a table too large to tell. */
const OF_NO_BANK: ReadonlySet<unknown> = new Set(['bank_file_unknown', 'bank_file_binary']);
const TOO_LARGE: ReadonlySet<unknown> = new Set([
  'too_many_rows',
  'too_many_columns',
  'cell_too_long',
] satisfies CsvError['code'][]);

/** A statement that is refused for what it says is one all the same, and its page tells of that. */
async function isKnownStatement({ id, isFec, profile }: HandedFile): Promise<boolean> {
  if (isFec || profile !== undefined) return true;
  try {
    await callOperation('ledger.readFile', { file: id, isDayFirst: null, rates: {} });
    return true;
  } catch (error) {
    const { code, details } = refusalOf(error);
    return !OF_NO_BANK.has(code) && !TOO_LARGE.has(details?.['problem']);
  }
}
