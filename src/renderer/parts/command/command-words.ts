import type { AllWords } from '#renderer/ui/locale.tsx';
import type { CommandWords } from './command.ts';

type AnyKey = Parameters<AllWords['has']>[0];

/** What a command, or a group of them, is called. */
export function commandName(t: AllWords, words: CommandWords): string {
  return t(`${words}.name` as 'common.app');
}

/** Other words that people look for a command by; empty where there are none. */
export function otherWords(t: AllWords, words: CommandWords): string {
  const key = `${words}.also` as AnyKey;
  return t.has(key) ? t(key as 'common.app') : '';
}
