import { useState } from 'react';
import type { FilePreview } from '#shared/features/ledger/bank-file-contract.ts';
import { tableMappingSchema } from '#shared/features/ledger/imports/own-profile.ts';
import type { BankEncoding, TableMapping } from '#shared/features/ledger/imports/own-profile.ts';
import { fxSchema } from '#shared/features/ledger/model.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import type { HandedFile } from '#renderer/parts/ledger/handed-files.ts';
import { useFileQueue } from './use-file-queue.ts';
import { isTaken, useRowChoices } from './use-row-choices.ts';
import type { RowChoices } from './use-row-choices.ts';

/** A statement on its way in: the file, what it would bring, what it brought. */
export type StatementOnItsWay = {
  readonly file: HandedFile | null;
  /** Which of how many, where several wait. */
  readonly place: { readonly at: number; readonly of: number } | null;
  /** Goes on to the next file; null where it is the last one. */
  readonly goNext: (() => void) | null;
  readonly preview: FilePreview | null;
  readonly refused: RefusedError | null;
  readonly isBusy: boolean;
  readonly imported: OutputOf<'ledger.importFile'> | null;
  /** Texts of rates by currency, as they are being written. */
  readonly rates: Readonly<Record<string, string>>;
  /** What the columns of an unknown file mean, and cells of each; null where the bank is known. */
  readonly columns: OutputOf<'ledger.fileColumns'> | null;
  readonly sayMapping: (mapping: TableMapping) => void;
  readonly choose: () => void;
  /** Reads another sheet of the workbook. */
  readonly chooseSheet: (name: string) => void;
  readonly sayDayOrder: (isDayFirst: boolean) => void;
  readonly sayRate: (currency: string, text: string) => void;
  readonly write: () => void;
  readonly choices: RowChoices;
};

const UNTOLD = { onRefused: () => undefined };
const NO_FILE = '0'.repeat(32);

/** Takes a statement in, reads it again at each answer, and imports it. */
export function useStatement(): StatementOnItsWay {
  const { file, place, goNext, take: takeFiles } = useFileQueue();
  const [isDayFirst, setIsDayFirst] = useState<boolean | null>(null);
  const [rates, setRates] = useState<Readonly<Record<string, string>>>({});
  const take = useCommand('ledger.takeFile', UNTOLD);
  const takeSheet = useCommand('ledger.takeSheet', UNTOLD);
  const write = useCommand('ledger.importFile', UNTOLD);
  // What is being written, or is, is not read again: it would tell of its own entries, and for long.
  const isToRead = !write.isPending && !write.isSuccess;
  const choices = useRowChoices();
  const plain = { file: file?.id ?? NO_FILE, isDayFirst, rates: readableRates(rates) };
  const known = useOperationQuery('ledger.readFile', plain, {
    isEnabled: file !== null && !file.isFec && isToRead,
    keepsPrevious: true,
    isRefusalTold: true,
  });
  const isUnknown = file !== null && known.error?.code === 'bank_file_unknown';
  const { columns, sayMapping, forget } = useColumns(isUnknown ? file.id : null);
  const isMapped = tableMappingSchema.safeParse(columns?.mapping).success;
  const input = columns && isMapped ? { ...plain, mapping: columns.mapping } : plain;
  const mapped = useOperationQuery('ledger.readFile', input, {
    isEnabled: columns !== null && isMapped && isToRead,
    keepsPrevious: true,
    isRefusalTold: true,
  });
  const read = columns === null ? known : mapped;
  const begin = ({ file: first, others = [] }: OutputOf<'ledger.takeFile'>): void => {
    if (first) restart(() => takeFiles(first, others));
  };
  const restart = (go: () => void): void => {
    write.reset();
    forget();
    choices.forget();
    setIsDayFirst(null);
    go();
  };
  return {
    file,
    place,
    goNext: goNext && (() => restart(goNext)),
    preview: file === null || file.isFec || read.isError ? null : (read.data ?? null),
    refused: take.error ?? takeSheet.error ?? write.error ?? (file === null ? null : read.error),
    isBusy: take.isPending || takeSheet.isPending || write.isPending || read.isFetching,
    imported: write.data ?? null,
    rates,
    columns,
    sayMapping: (mapping) => {
      choices.saySure(false);
      sayMapping(mapping);
    },
    choose: () => take.mutate({}, { onSuccess: begin }),
    chooseSheet: (sheet) =>
      takeSheet.mutate({ file: file?.id ?? NO_FILE, sheet }, { onSuccess: begin }),
    sayDayOrder: setIsDayFirst,
    sayRate: (currency, text) => setRates((before) => ({ ...before, [currency]: text })),
    choices,
    write: () => write.mutate({ ...input, ...linesOf(read.data, choices) }),
  };
}

/** What the columns of an unknown file mean: as it seems, until someone says otherwise. */
function useColumns(file: string | null) {
  const [said, setSaid] = useState<TableMapping | null>(null);
  const [encoding, setEncoding] = useState<BankEncoding | null>(null);
  const asked = useOperationQuery(
    'ledger.fileColumns',
    { file: file ?? NO_FILE, encoding },
    { isEnabled: file !== null, keepsPrevious: true },
  );
  const guessed = file === null ? null : (asked.data ?? null);
  return {
    columns: guessed && { ...guessed, mapping: said ?? guessed.mapping },
    /** Another encoding makes other headings: what they mean is then found out anew. */
    sayMapping: (mapping: TableMapping): void => {
      const isOther = mapping.encoding !== (said ?? guessed?.mapping)?.encoding;
      setEncoding(mapping.encoding);
      setSaid(isOther ? null : mapping);
    },
    forget: (): void => {
      setSaid(null);
      setEncoding(null);
    },
  };
}

/** What is decided of rows, by their lines. */
function linesOf(preview: FilePreview | undefined, choices: RowChoices) {
  const left = preview?.rows.filter((row) => !isTaken(row, choices)) ?? [];
  return {
    left: left.map(({ line }) => line),
    apart: [...choices.apart],
    vats: [...choices.vats].map(([alike, vat]) => ({ alike, ...vat })),
  };
}

/** A rate counts once it is one. */
function readableRates(rates: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(rates)
      .map(([currency, text]) => [currency, text.trim().replace(',', '.')] as const)
      .filter(([, rate]) => fxSchema.safeParse(rate).success),
  );
}
