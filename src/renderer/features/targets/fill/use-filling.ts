import { useState } from 'react';
import type { OutputOf } from '#shared/ipc/contract.ts';
import type { TargetYear } from '#shared/features/targets/contract.ts';
import type { Level } from '#shared/kernel/levels.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { methodOf, previewOf, startingForm } from './fill-form.ts';
import type { FillForm, FillPreview } from './fill-form.ts';

/** Laying out a year: the form, what it would write, and writing it. */
export type Filling = {
  /** null while it is not open. */
  readonly form: FillForm | null;
  readonly preview: FillPreview | null;
  readonly refused: RefusedError | null;
  readonly isWriting: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly change: (part: Partial<FillForm>) => void;
  readonly startOver: (level: Level) => void;
  readonly write: () => void;
};

type FillingInput = {
  readonly year: TargetYear;
  readonly level: Level;
  readonly onClose: () => void;
  readonly onWritten: (outcome: OutputOf<'targets.fill'>) => void;
};

/** Writing is one step, and one undo. */
export function useFilling({ year, level, onClose, onWritten }: FillingInput): Filling {
  const [form, setForm] = useState<FillForm | null>(null);
  const [refused, setRefused] = useState<RefusedError | null>(null);
  const fill = useCommand('targets.fill', { isOnce: true, onRefused: setRefused });

  const close = (): void => {
    setForm(null);
    setRefused(null);
    onClose();
  };
  return {
    form,
    preview: form && previewOf(form, year),
    refused,
    isWriting: fill.isPending,
    open: () => setForm(startingForm(year, level)),
    close,
    change: (part) => {
      setRefused(null);
      setForm((known) => known && { ...known, ...part });
    },
    startOver: (next) => {
      setRefused(null);
      setForm((known) => {
        return known && { ...known, level: next, amounts: startingForm(year, next).amounts };
      });
    },
    write: () => {
      const how = form && methodOf(form);
      if (!how) return;
      const { level: filled, from, to } = form;
      fill.mutate(
        { metric: year.metric, from, to, level: filled, how },
        {
          onSuccess: (outcome) => {
            close();
            onWritten(outcome);
          },
        },
      );
    },
  };
}
