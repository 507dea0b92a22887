import { useState } from 'react';
import type { DraftProfile } from '#shared/features/numbers/draft-profile.ts';
import { earlierAnswers, profileOfDraft } from '#shared/features/numbers/draft-profile.ts';
import { titleAbove } from '#shared/features/numbers/table.ts';
import { columnsBelow, guessAt, guessProfile } from '#shared/features/numbers/guess-profile.ts';
import type { GuessGround, FileColumn, TableHead } from '#shared/features/numbers/guess-profile.ts';
import type { NumbersProfile } from '#shared/features/numbers/profile.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { NOTHING_SAID } from '#renderer/parts/numbers/numbers-answer.ts';
import type { NumbersAnswer } from '#renderer/parts/numbers/numbers-answer.ts';

/** A file as it is told: which of its lines are the headings, what its columns are, what comes of it. */
export type ToldFile = {
  readonly heads: readonly TableHead[];
  readonly table: number;
  readonly headingRow: number;
  readonly columns: readonly FileColumn[];
  readonly draft: DraftProfile;
  readonly ground: GuessGround;
  readonly say: (draft: DraftProfile) => void;
  readonly sayPlace: (table: number, headingRow: number | null) => void;
  /** What would be kept; null while something is missing. */
  readonly profile: NumbersProfile | null;
  readonly reading: NumbersAnswer | null;
};

/** Of every part of the questions. */
export type QuestionsProps = { readonly told: ToldFile };

export type ToldFrom = {
  readonly file: string;
  readonly heads: readonly TableHead[];
  readonly ground: GuessGround;
  /** How the file, or one like it, was read before. */
  readonly earlier: NumbersProfile | null;
};

/** Begins with what the file seems to be, and reads it again at each answer. */
export function useToldFile({ file, heads, ground, earlier }: ToldFrom): ToldFile {
  const [{ table, headingRow, draft }, setTold] = useState(() => begin(heads, ground, earlier));
  const rows = heads[table]?.rows ?? [];
  const columns = columnsBelow(rows, headingRow);
  const headings = rows[headingRow] ?? [];
  const title = titleAbove(rows, headingRow);
  const profile = profileOfDraft(draft, headings, title);
  const shown = profile ?? profileOfDraft({ ...draft, name: '-', tool: '-' }, headings, title);
  const read = useOperationQuery(
    'numbers.read',
    { files: [file], choices: { ...NOTHING_SAID, profile: shown } },
    { isEnabled: shown !== null, keepsPrevious: true, isRefusalTold: true },
  );
  return {
    heads,
    table,
    headingRow,
    columns,
    draft,
    ground,
    say: (next) => setTold((before) => ({ ...before, draft: next })),
    sayPlace: (nextTable, nextRow) => {
      const guess = guessProfile(heads.slice(nextTable, nextTable + 1), ground);
      const place = { table: nextTable, headingRow: nextRow ?? guess.headingRow };
      setTold({ ...place, draft: { ...guessAt(heads, place, ground), name: draft.name } });
    },
    profile,
    reading: shown === null || read.isError ? null : (read.data ?? null),
  };
}

function begin(heads: readonly TableHead[], ground: GuessGround, earlier: NumbersProfile | null) {
  const guess = guessProfile(heads, ground);
  if (!earlier) return guess;
  const headings = heads[guess.table]?.rows[guess.headingRow] ?? [];
  return { ...guess, draft: earlierAnswers(earlier, headings, guess.draft) };
}
