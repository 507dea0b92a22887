import { useState } from 'react';
import type { FilePreview } from '../../../../shared/features/ledger/contract.ts';
import { fxSchema } from '../../../../shared/features/ledger/model.ts';
import type { OutputOf } from '../../../../shared/ipc/contract.ts';
import type { RefusedError } from '../../../api/client.ts';
import { useCommand, useOperationQuery } from '../../../api/queries.ts';

type TakenFile = NonNullable<OutputOf<'ledger.takeFile'>['file']>;

/** A statement on its way in: the file, what it would bring, what it brought. */
export type StatementOnItsWay = {
  readonly file: TakenFile | null;
  readonly preview: FilePreview | null;
  readonly refused: RefusedError | null;
  readonly isBusy: boolean;
  readonly imported: OutputOf<'ledger.importFile'> | null;
  /** Texts of rates by currency, as they are being written. */
  readonly rates: Readonly<Record<string, string>>;
  readonly choose: () => void;
  readonly sayDayOrder: (isDayFirst: boolean) => void;
  readonly sayRate: (currency: string, text: string) => void;
  readonly write: () => void;
};

const UNTOLD = { onRefused: () => undefined };
const NO_FILE = '0'.repeat(32);

/** Takes a statement in, reads it again at each answer, and imports it. */
export function useStatement(): StatementOnItsWay {
  const [file, setFile] = useState<TakenFile | null>(null);
  const [isDayFirst, setIsDayFirst] = useState<boolean | null>(null);
  const [rates, setRates] = useState<Readonly<Record<string, string>>>({});
  const [imported, setImported] = useState<OutputOf<'ledger.importFile'> | null>(null);
  const take = useCommand('ledger.takeFile', UNTOLD);
  const write = useCommand('ledger.importFile', UNTOLD);
  const input = { file: file?.id ?? NO_FILE, isDayFirst, rates: readableRates(rates) };
  const read = useOperationQuery('ledger.readFile', input, {
    isEnabled: file !== null && imported === null,
    keepsPrevious: true,
  });
  return {
    file,
    preview: file === null || read.isError ? null : (read.data ?? null),
    refused: take.error ?? write.error ?? (file === null ? null : read.error),
    isBusy: take.isPending || write.isPending || read.isFetching,
    imported,
    rates,
    choose: () =>
      take.mutate(
        {},
        {
          onSuccess: (answer) => {
            if (!answer.file) return;
            write.reset();
            setIsDayFirst(null);
            setImported(null);
            setFile(answer.file);
          },
        },
      ),
    sayDayOrder: setIsDayFirst,
    sayRate: (currency, text) => setRates((known) => ({ ...known, [currency]: text })),
    write: () => write.mutate(input, { onSuccess: setImported }),
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
