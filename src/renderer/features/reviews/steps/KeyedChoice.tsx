import type { ReactNode } from 'react';
import { combosOf } from '#renderer/parts/command/command.ts';
import { commandName } from '#renderer/parts/command/command-words.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { Keys } from '#renderer/ui/keys/Keys.tsx';
import { isMac } from '#renderer/ui/keys/platform.ts';
import { useAllWords } from '#renderer/ui/locale.tsx';
import type { AnswerGroup } from '../review-commands.ts';
import classes from './KeyedChoice.module.css';

type KeyedChoiceProps<T extends string> = {
  /** One command an answer, in their order. */
  readonly group: AnswerGroup<T>;
  readonly answers: readonly T[];
  readonly chosen: T | null;
  readonly onChoose: (answer: T) => void;
  /** The question, by its id. */
  readonly labelledBy: string;
  readonly mark?: (answer: T) => ReactNode;
};

/** A question with its few answers as buttons, each with a key of its own. */
export function KeyedChoice<T extends string>(props: KeyedChoiceProps<T>) {
  const { group, answers, chosen, onChoose, labelledBy, mark } = props;
  const t = useAllWords();
  useCommandGroup(group, () => ({ answer: onChoose }));
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="group" aria-labelledby={labelledBy} className={classes.answers}>
      {answers.map((answer, index) => {
        const command = group.commands[index];
        const [combo] = command ? combosOf(command, isMac) : [];
        return (
          <button
            key={answer}
            type="button"
            className={classes.answer}
            aria-pressed={answer === chosen}
            onClick={() => onChoose(answer)}
          >
            {mark?.(answer)}
            <span>{command && commandName(t, command.words)}</span>
            {combo !== undefined && (
              <span aria-hidden="true">
                <Keys combo={combo} />
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
