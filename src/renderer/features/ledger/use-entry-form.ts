import { useState } from 'react';
import type { EntryFields, MoneyKind } from '#shared/features/ledger/model.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useCategories } from './use-categories.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import {
  draftEuros,
  filledFrom,
  keptByHand,
  NONE_BY_HAND,
  readDraft,
  turned,
} from './entry-draft.ts';
import type { ByHand, DraftFaults, DraftLine, EntryDraft, FilledField } from './entry-draft.ts';

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

const RATE: readonly FilledField[] = ['rate'];

/** The fields among those that a name fills which this part of a draft chooses. */
function chosenIn(part: Partial<EntryDraft>): readonly FilledField[] {
  return (['category', 'method'] as const).filter((field) => field in part);
}

/**
 * An entry on its way: what was written, how it reads, what is wrong with it. `startByHand`: the
 * fields that no name fills, even where nobody has chosen them here.
 */
export function useEntryForm(
  start: EntryDraft,
  today: Day,
  startByHand: ByHand = NONE_BY_HAND,
): EntryFormState {
  const { language } = useLocale();
  const categories = useCategories();
  const [draft, setDraft] = useState(start);
  const [byHand, setByHand] = useState(startByHand);
  const [isTold, setIsTold] = useState(false);
  const reading = readDraft(draft, today, language);
  const keep = (fields: readonly FilledField[]): void =>
    setByHand((known) => (fields.length === 0 ? known : new Set([...known, ...fields])));
  const change = (part: Partial<EntryDraft>): void => {
    keep(chosenIn(part));
    setDraft((known) => ({ ...known, ...part }));
  };
  return {
    draft,
    faults: isTold ? reading.faults : null,
    euros: draftEuros(reading),
    today,
    change,
    changeLine: (index, part) => {
      if ('rate' in part) keep(['rate']);
      change({
        lines: draft.lines.map((line, at) => (at === index ? { ...line, ...part } : line)),
      });
    },
    addLine: () => {
      const { basis, rate } = draft.lines.at(-1) ?? { basis: 'gross', rate: '' };
      change({ lines: [...draft.lines, { amount: '', basis, rate }] });
    },
    removeLine: (index) => change({ lines: draft.lines.filter((_, at) => at !== index) }),
    turn: (kind) => {
      // Its category and its method are the usual ones of the other direction.
      if (kind !== draft.kind)
        setByHand((known) => new Set([...startByHand, ...(known.has('rate') ? RATE : [])]));
      setDraft((known) => turned(known, kind));
    },
    fillFrom: (known) =>
      setDraft((before) =>
        keptByHand(before, filledFrom(before, known, language, categories), byHand),
      ),
    reset: (next) => {
      setIsTold(false);
      setByHand(startByHand);
      setDraft(next);
    },
    read: () => {
      setIsTold(reading.fields === null);
      return reading.fields;
    },
  };
}
