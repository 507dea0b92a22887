import type { WindowMessages } from '#shared/i18n/window/fr.ts';
import type { AllWords } from '#renderer/ui/locale.tsx';

/** The places in `Words` at which there is a text called `name`. */
type NamedPlaces<Words, Path extends string = ''> = {
  [Key in keyof Words & string]: Words[Key] extends string
    ? never
    : | (Words[Key] extends { readonly name: infer Name extends string }
          ? Name extends `${string}{${string}` // One that takes values is no name of a command.
            ? never
            : `${Path}${Key}`
          : never)
      | NamedPlaces<Words[Key], `${Path}${Key}.`>;
}[keyof Words & string];

/**
 * Where the words of a command stand among the messages: below it `name`, and where people look for
 * it by other words, `also`.
 */
export type CommandWords = NamedPlaces<WindowMessages>;

type AnyKey = Parameters<AllWords['has']>[0];

export function commandName(t: AllWords, words: CommandWords): string {
  return t(`${words}.name` as 'common.app');
}

/** Other words that people look for a command by; empty where there are none. */
export function otherWords(t: AllWords, words: CommandWords): string {
  const key = `${words}.also` as AnyKey;
  return t.has(key) ? t(key as 'common.app') : '';
}
