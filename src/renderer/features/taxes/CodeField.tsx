import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Answer } from './Answer.tsx';

type CodeFieldProps = {
  readonly label: string;
  /** What is kept; empty where there is none. */
  readonly saved: string;
  /** A code as it is kept, however it was typed. */
  readonly clean: (text: string) => string;
  readonly isGood: (code: string) => boolean;
  /** From so many signs on a wrong code is told: whoever types is not corrected in its midst. */
  readonly length: number;
  readonly fault: string;
  readonly effect: (isSaid: boolean) => string;
  readonly isNumeric?: boolean;
  readonly onSave: (code: string | null) => void;
};

/** A code that an office gave the business, saved when the field is left with a good one, or none. */
export function CodeField({ label, saved, clean, isGood, length, ...rest }: CodeFieldProps) {
  /** What is being typed; null: nothing, and the field shows what is saved, also after undo. */
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? saved;
  const code = clean(shown);
  const isRight = code === '' || isGood(code);
  const save = (): void => {
    if (typed === null || !isRight) return;
    if (code !== saved) rest.onSave(code === '' ? null : code);
    setTyped(null);
  };
  return (
    <Answer effect={rest.effect(code !== '' && isRight)}>
      <TextInput
        label={label}
        {...(rest.isNumeric === true ? { inputMode: 'numeric' as const } : {})}
        autoComplete="off"
        maxLength={40}
        value={shown}
        error={!isRight && code.length >= length && rest.fault}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    </Answer>
  );
}
