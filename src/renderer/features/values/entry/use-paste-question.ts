import { useState } from 'react';
import { USUAL_DECIMAL } from '#shared/kernel/number-text.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import { unclearText } from './entry-plan.ts';
import type { Proposal } from './entry-plan.ts';

/** A paste that waits for an answer, and the text that could be read in two ways. */
type Asked = { readonly proposals: readonly Proposal[]; readonly text: string };

/** Asks about `1.000` before a paste is written. */
export type PasteQuestionControl = {
  /** What of a paste could be read in two ways; null: nothing waits for an answer. */
  readonly question: string | null;
  /** Pastes with the mark that separates decimals; null: not at all. */
  readonly answer: (decimal: DecimalMark | null) => void;
  /** Told what was copied here: it is written as it is read here, and nothing has to be asked. */
  readonly remember: (copied: string) => void;
  /** Pastes at once where all is clear, else asks. */
  readonly paste: (text: string, proposals: readonly Proposal[]) => void;
};

/** Holds a paste back while it is not clear what separates its decimals. */
export function usePasteQuestion(
  language: 'fr' | 'en',
  write: (proposals: readonly Proposal[], decimal?: DecimalMark) => void,
): PasteQuestionControl {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [ownCopy, setOwnCopy] = useState<string | null>(null);
  return {
    question: asked?.text ?? null,
    answer: (decimal) => {
      setAsked(null);
      if (asked && decimal !== null) write(asked.proposals, decimal);
    },
    remember: setOwnCopy,
    paste: (text, proposals) => {
      if (text === ownCopy) return write(proposals, USUAL_DECIMAL[language]);
      const unclear = unclearText(proposals, language);
      if (unclear === null) write(proposals);
      else setAsked({ proposals, text: unclear });
    },
  };
}
