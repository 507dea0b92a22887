import { useState } from 'react';
import type { FilePreview } from '#shared/features/ledger/bank-file-contract.ts';
import { tableMappingSchema } from '#shared/features/ledger/imports/own-profile.ts';
import type { BankEncoding, TableMapping } from '#shared/features/ledger/imports/own-profile.ts';
import { fxSchema } from '#shared/features/ledger/model.ts';
import type { InputOf, OutputOf } from '#shared/ipc/contract.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { leaveOut, waitingIds } from '#renderer/parts/ledger/handed-files.ts';
import type { HandedFile, LeftOutFile } from '#renderer/parts/ledger/handed-files.ts';
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
  /** Files that were chosen with others and are not taken, and why. */
  readonly leftOut: readonly LeftOutFile[];
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
  /** Where its rows lie, where the file does not say it; null: nobody did. */
  readonly into: number | null;
  readonly sayAccount: (account: number) => void;
  readonly sayRate: (currency: string, text: string) => void;
  readonly write: () => void;
  readonly choices: RowChoices;
  /** True where something was said of this file that another one would lose. */
  readonly isDecided: boolean;
};

const UNTOLD = { onRefused: () => undefined };
const NO_FILE = '0'.repeat(32);

/** Takes a statement in, reads it again at each answer, and imports it. */
export function useStatement(): StatementOnItsWay {
  const { file, leftOut, place, goNext, take: takeFiles } = useFileQueue();
  const answers = useAnswers();
  const rates = useRates();
  const taking = useTaking(file);
  const write = useCommand('ledger.importFile', UNTOLD);
  // What is being written, or is, is not read again: it would tell of its own entries, and for long.
  const isToRead = !write.isPending && !write.isSuccess;
  const choices = useRowChoices();
  const asked = { file: file?.id ?? NO_FILE, rates: readableRates(rates.texts) };
  const plain = { ...asked, ...answers.said };
  const isStatement = file !== null && !file.isFec && file.profile === undefined;
  const { read, input, columns, isSaid, sayMapping, forget } = useReading(plain, {
    isEnabled: isStatement && isToRead,
    isToRead,
  });
  const begin = ({ file: first, others = [] }: OutputOf<'ledger.takeFile'>): void => {
    if (first) restart(() => takeFiles(first, others));
  };
  const restart = (go: () => void): void => {
    write.reset();
    forget();
    choices.forget();
    answers.forget();
    rates.settle();
    taking.forgetRefused();
    go();
  };
  return {
    file,
    place,
    goNext: goNext && (() => restart(goNext)),
    preview: !isStatement || read.isError ? null : (read.data ?? null),
    refused: taking.error ?? write.error ?? (file === null ? null : read.error),
    leftOut,
    isBusy: taking.isPending || write.isPending || read.isFetching,
    imported: write.data ?? null,
    rates: rates.texts,
    columns,
    sayMapping: (mapping) => {
      choices.saySure(false);
      sayMapping(mapping);
    },
    choose: () => taking.choose(begin),
    chooseSheet: (sheet) => taking.chooseSheet(sheet, begin),
    sayDayOrder: answers.sayDayOrder,
    into: answers.into,
    sayAccount: answers.sayAccount,
    sayRate: rates.say,
    choices,
    isDecided:
      !write.isSuccess && (isSaid || answers.into !== null || rates.isSaid || choices.isAnyMade),
    write: () => write.mutate({ ...input, ...linesOf(read.data, choices) }),
  };
}

type FileQuestion = Omit<InputOf<'ledger.readFile'>, 'mapping'>;

/** What the file would bring: as its bank is known, else by what its columns are said to mean. */
function useReading(
  plain: FileQuestion,
  { isEnabled, isToRead }: { readonly isEnabled: boolean; readonly isToRead: boolean },
) {
  const known = useOperationQuery('ledger.readFile', plain, {
    isEnabled,
    keepsPrevious: true,
    isRefusalTold: true,
  });
  const isUnknown = plain.file !== NO_FILE && known.error?.code === 'bank_file_unknown';
  const { columns, ...telling } = useColumns(isUnknown ? plain.file : null);
  const isMapped = tableMappingSchema.safeParse(columns?.mapping).success;
  const input = columns && isMapped ? { ...plain, mapping: columns.mapping } : plain;
  const mapped = useOperationQuery('ledger.readFile', input, {
    isEnabled: columns !== null && isMapped && isToRead,
    keepsPrevious: true,
    isRefusalTold: true,
  });
  return { ...telling, columns, input, read: columns === null ? known : mapped };
}

/** The ways in which a file is taken; what one of them was refused is told until another file is there. */
function useTaking(file: HandedFile | null) {
  const take = useCommand('ledger.takeFile', UNTOLD);
  const takeSheet = useCommand('ledger.takeSheet', UNTOLD);
  const at = file?.id ?? null;
  const [askedAt, setAskedAt] = useState(at);
  const forgetRefused = (): void => {
    take.reset();
    takeSheet.reset();
    setAskedAt(at);
  };
  return {
    // A file that was dropped since comes by neither of them.
    error: askedAt === at ? (take.error ?? takeSheet.error) : null,
    isPending: take.isPending || takeSheet.isPending,
    forgetRefused,
    choose: (begin: Begin): void => {
      const onSuccess = (taken: OutputOf<'ledger.takeFile'>): void => {
        if (taken.file || taken.refused) leaveOut(taken.refused ?? []);
        begin(taken);
      };
      forgetRefused();
      take.mutate({ waiting: waitingIds() }, { onSuccess });
    },
    chooseSheet: (sheet: string, begin: Begin): void => {
      forgetRefused();
      takeSheet.mutate({ file: file?.id ?? NO_FILE, sheet }, { onSuccess: begin });
    },
  };
}

type Begin = (taken: OutputOf<'ledger.takeFile'>) => void;

/** What someone says of a file that it does not say itself. */
function useAnswers() {
  const [isDayFirst, setIsDayFirst] = useState<boolean | null>(null);
  const [into, setInto] = useState<number | null>(null);
  return {
    said: { isDayFirst, ...(into !== null && { into }) },
    into,
    sayDayOrder: setIsDayFirst,
    sayAccount: setInto,
    forget: (): void => {
      setIsDayFirst(null);
      setInto(null);
    },
  };
}

/** What is written as rates: it holds for the next file, too. */
function useRates() {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [isSaid, setIsSaid] = useState(false);
  return {
    texts,
    /** True where one was written for the file at hand. */
    isSaid,
    say: (currency: string, text: string): void => {
      setIsSaid(true);
      setTexts((before) => ({ ...before, [currency]: text }));
    },
    settle: (): void => setIsSaid(false),
  };
}

/** What the columns of an unknown file mean: as it seems, until someone says otherwise. */
function useColumns(file: string | null) {
  const [said, setSaid] = useState<TableMapping | null>(null);
  const [encoding, setEncoding] = useState<BankEncoding | null>(null);
  const asked = useOperationQuery(
    'ledger.fileColumns',
    { file: file ?? NO_FILE, encoding },
    // What is no table was refused already, in the dialog.
    { isEnabled: file !== null, keepsPrevious: true, isRefusalTold: true },
  );
  const guessed = file === null ? null : (asked.data ?? null);
  return {
    columns: guessed && { ...guessed, mapping: said ?? guessed.mapping },
    isSaid: said !== null || encoding !== null,
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
