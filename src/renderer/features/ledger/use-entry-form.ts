import { useState } from 'react';
import type { EntryFields, MoneyKind } from '#shared/features/ledger/model.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useCategories } from './use-categories.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import { draftEuros, filledFrom, readDraft, turned } from './entry-draft.ts';
import type { DraftFaults, DraftLine, EntryDraft } from './entry-draft.ts';

type OfferedParty = OutputOf<'ledger.parties'>[number];

export type EntryFormState = {
  readonly draft: EntryDraft;
  /** Told only once saving was tried: whoever writes is not corrected in the middle of a word. */
  readonly faults: DraftFaults | null;
  readonly euros: ReturnType<typeof draftEuros>;
  readonly today: Day;
  readonly change: (part: Partial<EntryDraft>) => void;
  readonly changeLine: (index: number, part: Partial<DraftLine>) => void;
  readonly addLine: () => void;
  readonly removeLine: (index: number) => void;
  readonly turn: (kind: MoneyKind) => void;
  readonly fillFrom: (known: OfferedParty) => void;
  readonly reset: (draft: EntryDraft) => void;
  /** What is to be kept; null, and faults are told, where it cannot be read yet. */
  readonly read: () => EntryFields | null;
};

/** An entry on its way: what was written, how it reads, what is wrong with it. */
export function useEntryForm(start: EntryDraft, today: Day): EntryFormState {
  const { language } = useLocale();
  const categories = useCategories();
  const [draft, setDraft] = useState(start);
  const [isTold, setIsTold] = useState(false);
  const reading = readDraft(draft, today, language);
  const change = (part: Partial<EntryDraft>): void => setDraft((known) => ({ ...known, ...part }));
  return {
    draft,
    faults: isTold ? reading.faults : null,
    euros: draftEuros(reading),
    today,
    change,
    changeLine: (index, part) =>
      change({
        lines: draft.lines.map((line, at) => (at === index ? { ...line, ...part } : line)),
      }),
    addLine: () => {
      const { basis, rate } = draft.lines.at(-1) ?? { basis: 'gross', rate: '' };
      change({ lines: [...draft.lines, { amount: '', basis, rate }] });
    },
    removeLine: (index) => change({ lines: draft.lines.filter((_, at) => at !== index) }),
    turn: (kind) => setDraft((known) => turned(known, kind)),
    fillFrom: (known) => setDraft((before) => filledFrom(before, known, language, categories)),
    reset: (next) => {
      setIsTold(false);
      setDraft(next);
    },
    read: () => {
      setIsTold(reading.fields === null);
      return reading.fields;
    },
  };
}
