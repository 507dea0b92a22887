import { useState } from 'react';
import type { EntryFields, Method } from '#shared/features/ledger/model.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useCategories } from './use-categories.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import { accountOf } from '#shared/features/ledger/accounts.ts';
import type { Account } from '#shared/features/ledger/accounts.ts';
import { accountFor } from './accounts/chosen-account.ts';
import { readTransfer } from './accounts/transfer-draft.ts';
import { useAccounts, useUsualAccounts } from './accounts/use-accounts.ts';
import type { UsualAccounts } from './accounts/use-accounts.ts';
import {
  ALL_BY_HAND,
  asWorded,
  draftEuros,
  filledFrom,
  isBegun,
  keptByHand,
  NONE_BY_HAND,
  readDraft,
  turned,
} from './entry-draft.ts';
import { asGivenBack, inDirectionOf, withAmount } from './entry-direction.ts';
import type { Directed, DirectionBy } from './entry-direction.ts';
import { useProposedRate } from './use-proposed-rate.ts';
import type {
  ByHand,
  DraftFaults,
  DraftKind,
  DraftLine,
  DraftReading,
  EntryDraft,
  FilledField,
} from './entry-draft.ts';

type OfferedParty = OutputOf<'ledger.parties'>[number];

export type EntryFormState = {
  readonly draft: EntryDraft;
  /** True where something was written here that would be lost. */
  readonly isBegun: boolean;
  /** Told only once saving was tried: whoever writes is not corrected in the middle of a word. */
  readonly faults: DraftFaults | null;
  /** True where it was asked whether an entry in which nothing moved is meant so. */
  readonly isZeroAsked: boolean;
  readonly euros: ReturnType<typeof draftEuros>;
  readonly today: Day;
  /** The entry as it would be kept now; null while it cannot be read. */
  readonly fields: EntryFields | null;
  /** By method, in which account such money lay last. */
  readonly usual: UsualAccounts;
  /** True where the form speaks of VAT. */
  readonly hasVat: boolean;
  readonly change: (part: Partial<EntryDraft>) => void;
  readonly changeLine: (index: number, part: Partial<DraftLine>) => void;
  /** Changes what each amount says of its VAT. */
  readonly changeLines: (change: (line: DraftLine) => Partial<DraftLine>) => void;
  readonly addLine: () => void;
  readonly removeLine: (index: number) => void;
  readonly turn: (kind: DraftKind) => void;
  /** True until somebody chooses the direction: a sign or a known name chooses it meanwhile. */
  readonly isDirectionOpen: boolean;
  /** Writes the first amount; a sign before it is its direction, unless a person chose one. */
  readonly writeAmount: (text: string) => void;
  /** True where nothing but a minus before the amount says that it is an expense. */
  readonly isPaidBySign: boolean;
  /** Makes an expense what is given back to a customer: a receipt below zero, as theirs were before. */
  readonly giveBack: (known: OfferedParty) => void;
  readonly fillFrom: (known: OfferedParty) => void;
  readonly reset: (draft: EntryDraft) => void;
  /** Begins with a draft of which everything was chosen already: as it is, nothing is lost with it. */
  readonly take: (draft: EntryDraft) => void;
  /** What is to be kept; null, and faults are told, where it cannot be read yet. */
  readonly read: () => EntryFields | null;
};

const RATE: readonly FilledField[] = ['rate'];

/** The fields among those that a name fills which this part of a draft chooses. */
function chosenIn(part: Partial<EntryDraft>): readonly FilledField[] {
  return (['category', 'method', 'activityLine'] as const).filter((field) => field in part);
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
  const { draft, hasVat, keep, change, ...moves } = useEntryDraft(start, today, startByHand);
  const [isTold, setIsTold] = useState(false);
  const [taken, setTaken] = useKeptState('taken', '', { isPlace: true });
  const accounts = useAccounts();
  const usual = useUsualAccounts();
  const reading = readEntry(draft, { today, language, accounts, usual });
  const zero = useZeroQuestion(reading.fields);
  return {
    draft,
    // By what it holds: a field that is only passed hands in what it held.
    isBegun: isBegun(draft) && JSON.stringify(draft) !== taken,
    faults: isTold ? reading.faults : null,
    isZeroAsked: zero.isAsked,
    euros: draftEuros(reading),
    today,
    fields: reading.fields,
    usual,
    hasVat,
    change,
    changeLine: (index, part) => {
      if ('rate' in part) keep(['rate']);
      change({
        lines: draft.lines.map((line, at) => (at === index ? { ...line, ...part } : line)),
      });
    },
    changeLines: (changeOf) => {
      keep(['rate']);
      change({ lines: draft.lines.map((line) => ({ ...line, ...changeOf(line) })) });
    },
    addLine: () => {
      const { basis, rate } = draft.lines.at(-1) ?? { basis: 'gross', rate: '' };
      change({ lines: [...draft.lines, { amount: '', basis, rate }] });
    },
    removeLine: (index) => change({ lines: draft.lines.filter((_, at) => at !== index) }),
    turn: moves.turn,
    isDirectionOpen: moves.isDirectionOpen,
    writeAmount: moves.writeAmount,
    isPaidBySign: moves.isPaidBySign,
    giveBack: moves.giveBack,
    fillFrom: moves.fillFrom,
    reset: (next) => {
      setIsTold(false);
      moves.reset(next);
    },
    take: (next) => {
      setTaken(JSON.stringify(next));
      moves.take(next);
    },
    read: () => {
      setIsTold(reading.fields === null);
      return zero.isToAsk() ? null : reading.fields;
    },
  };
}

/** Asks once of an entry in which nothing moves: kept a second time as it stands, it is meant so. */
function useZeroQuestion(fields: EntryFields | null) {
  const [asked, setAsked] = useState<string | null>(null);
  const isZero = fields !== null && fields.lines.every(({ amount }) => amount === 0);
  const text = JSON.stringify(fields);
  const isAsked = isZero && asked === text;
  return {
    isAsked,
    isToAsk: (): boolean => {
      setAsked(isZero ? text : null);
      return isZero && !isAsked;
    },
  };
}

/** The draft and its moves: what a person chose stays, what is usual or known fills the rest. */
function useEntryDraft(start: EntryDraft, today: Day, startByHand: ByHand) {
  const { language } = useLocale();
  const categories = useCategories();
  const [byHand, setByHand] = useByHand(startByHand);
  const { kept, setDraft, direction, direct, ...directed } = useDirectedDraft(start, startByHand);
  const rates = useProposedRate(today, categories);
  // What was proposed before the profile changed is no choice.
  const draft = byHand.has('rate') ? kept : rates.allowed(kept);
  useWhenChanged(rates.standingOf(kept), () => {
    if (!byHand.has('rate')) setDraft(rates.usual(kept));
  });
  const keep = (fields: readonly FilledField[]): void =>
    setByHand((known) => [...known, ...fields]);
  const words = useWordedCategory(byHand);
  const withUsual = (next: EntryDraft): EntryDraft =>
    byHand.has('rate') ? next : rates.usual(next);
  return {
    draft,
    hasVat: rates.hasVat(draft),
    keep,
    change: (part: Partial<EntryDraft>): void => {
      keep(chosenIn(part));
      setDraft((known) => {
        const next = words.changed(known, part);
        return 'category' in part || rates.isOther(known, next) ? withUsual(next) : next;
      });
    },
    isDirectionOpen: direction === 'open',
    isPaidBySign: direction === 'minus',
    giveBack: (known: OfferedParty): void => {
      const filled = filledFrom(withUsual(turned(kept, 'receipt')), known, language, categories);
      direct(asGivenBack(kept, rates.allowed(filled)));
    },
    writeAmount: (text: string): void => {
      const written = withAmount({ draft: kept, direction }, text, withUsual);
      direct({ ...written, draft: words.sorted(kept, written.draft) });
    },
    turn: (kind: DraftKind): void => {
      directed.setDirection('chosen');
      // Its category and its method are the usual ones of the other direction.
      if (kind !== draft.kind)
        setByHand((known) => [...startByHand, ...(known.has('rate') ? RATE : [])]);
      setDraft((known) => withUsual(words.sorted(known, turned(known, kind))));
    },
    fillFrom: (known: OfferedParty): void => {
      words.keepName(known.party);
      setDraft((before) => {
        const ground = inDirectionOf({ draft: before, direction }, known.kind, withUsual);
        const filled = filledFrom(ground, known, language, categories);
        return keptByHand(ground, rates.allowed(filled), byHand);
      });
    },
    take: (next: EntryDraft): void => {
      setByHand(() => ALL_BY_HAND);
      direct({ draft: next, direction: 'chosen' });
    },
    reset: (next: EntryDraft): void => {
      setByHand(() => startByHand);
      directed.begin(startByHand.has('rate') ? next : rates.usual(next));
    },
  };
}

const isAll = (): boolean => true;

/** More than the day and the habits that a new entry goes on with. */
function isWritten(draft: EntryDraft): boolean {
  return isBegun(draft) || JSON.stringify(draft.tag) !== JSON.stringify(NO_TAG);
}

/** The fields that a person chose, which no name fills. */
function useByHand(start: ByHand) {
  const [chosen, setChosen] = useKeptState<readonly FilledField[]>('byHand', [...start], {
    isPlace: true,
  });
  const set = (next: (known: ByHand) => Iterable<FilledField>): void =>
    setChosen((known) => [...new Set(next(new Set(known)))]);
  return [new Set(chosen) as ByHand, set] as const;
}

/** A draft, and who has said its direction: nobody at first, or a person in an entry that was kept. */
function useDirectedDraft(start: EntryDraft, startByHand: ByHand) {
  const directionAtFirst: DirectionBy = startByHand.has('category') ? 'chosen' : 'open';
  const isNew = directionAtFirst === 'open';
  const [kept, setDraft] = useKeptState('entry', start, {
    isNew,
    isWorth: isNew ? isWritten : isAll,
  });
  const [direction, setDirection] = useKeptState<DirectionBy>('direction', directionAtFirst, {
    isPlace: true,
    isNew,
  });
  const direct = (next: Directed): void => {
    setDirection(next.direction);
    setDraft(next.draft);
  };
  const begin = (draft: EntryDraft): void => direct({ draft, direction: directionAtFirst });
  return { kept, setDraft, direction, setDirection, direct, begin };
}

/** Acts once whenever a value is another one than before, while it is drawn. */
function useWhenChanged(value: unknown, act: () => void): void {
  const [seen, setSeen] = useState(value);
  if (value === seen) return;
  setSeen(value);
  act();
}

/** Sorts a receipt by its words, unless a person chose, or its name was written before. */
function useWordedCategory(byHand: ByHand) {
  const [known, setKnown] = useState<string | null>(null);
  const sorted = (before: EntryDraft, next: EntryDraft): EntryDraft =>
    byHand.has('category') || next.party === known ? next : asWorded(before, next);
  return {
    keepName: setKnown,
    sorted,
    changed: (before: EntryDraft, part: Partial<EntryDraft>): EntryDraft => {
      const next = { ...before, ...part };
      return 'category' in part ? next : sorted(before, next);
    },
  };
}

/** What a draft is read by. */
type EntryGround = {
  readonly today: Day;
  readonly language: Language;
  readonly accounts: readonly Account[];
  readonly usual: UsualAccounts;
};

function readEntry(draft: EntryDraft, ground: EntryGround): DraftReading {
  const { today, language, accounts } = ground;
  if (draft.kind === 'transfer') return readTransfer(draft, today, language, accounts);
  return inItsAccount(readDraft(draft, today, language), draft.accountId, ground);
}

/** The account is only said where it is another than the method says. */
function inItsAccount(
  reading: DraftReading,
  chosen: number | null,
  { accounts, usual }: EntryGround,
): DraftReading {
  const { fields } = reading;
  if (fields === null || accounts.length === 0) return reading;
  const { method, currency, paidOn: day } = fields;
  const account = accountFor(accounts, { method, day, currency, usual, chosen });
  if (account === usualPlace(method)) return reading;
  return { ...reading, fields: { ...fields, accountId: account } };
}

function usualPlace(method: Method): number {
  return accountOf({ accountId: undefined, method });
}
