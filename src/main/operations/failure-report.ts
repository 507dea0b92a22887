import { homedir } from 'node:os';

/** As many lines of a stack as say where something happened. */
const MOST_FRAMES = 20;
/** What a person wrote stands in quotes, in the words of engines and libraries alike. */
const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»|`[^`]*`|'[^']*'/g;
/** The name of a property is ours, and says most. */
const OUR_WORD = /(?<=(?:reading|setting|property) )'([\w$]+)'/g;

/**
 * What a log may keep of an error: its kind, its message without anything that a person wrote or
 * counted, and where it happened, without the name of the person's folder.
 */
export function reportOf(error: unknown): string {
  if (!(error instanceof Error)) return `${typeof error} was thrown`;
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  // A reader of text quotes what it stumbled over, quotes in it and all.
  const words = error instanceof SyntaxError ? '' : error.message;
  const message = words.replaceAll(OUR_WORD, '$1').replaceAll(QUOTED, '…').replaceAll(/\d+/g, '#');
  return [`${error.name}${code}: ${message}`, ...framesOf(error)].join('\n');
}

/** The lines of the stack after the message, which may itself have several. */
function framesOf({ stack = '' }: Error): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => line.replaceAll(homedir(), '~'));
}
