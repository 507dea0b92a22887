import { homedir } from 'node:os';
import { pathToFileURL } from 'node:url';

/** As many lines of a stack as say where something happened. */
const MOST_FRAMES = 20;
/** So much of a message as says what happened. */
const MOST_LETTERS = 500;

/**
 * The words in which engines, libraries and this program say what went wrong. Whatever else stands in
 * a message may be a name: it does not matter how it is quoted, or whether it is.
 */
const PLAIN_WORDS = new Set(
  `a access after all already an and any are argument array as asked assigned assignment at base
  be been before being bigint boolean buffer but by call called callback calls cannot channel
  character characters check circular class clone cloned closed code column command connection
  constraint constructor convert could crashed data database datatype date decimal declared
  decoding define definition delete destroyed did died directory disk does end error exceeded
  exist exists expected exponent expression failed field file find first folder for foreign found
  from full function gap handle has id identifier image in index infinite initialization input
  inside instance instanceof integer into invalid io is it iterable iterator json key known large
  length limit line list located lock locked logged long malformed map maximum memory method
  metric migration mismatch missing module must name nan new no non not nothing null number
  numbered numeric object of on only open opened operation or out outside parent part parse past
  path permission permitted period primary private process promise properties property prototype
  query range rate read reading received recursion reduce reference refused regular rejected
  rejection required resolve resource result return returned rows schema server set setting side
  size stack started statement step string such super supported symbol syntax system table target
  temporary text that the there this thread time timed to token too transaction transfer type
  undefined unexpected unhandled unique unknown unsupported unterminated url value values variable
  version was weakmap were which while window with within without worker write written wrong
  disk_full read_only not_allowed damaged is_the_live_file unsound in_use`.split(/\s+/),
);
/** The name of a property is ours, and says most. */
const OUR_WORD = /(?<=(?:reading|setting|property) ')[a-z][A-Za-z]{0,40}(?=')/g;
/** A word with all that is joined to it: a full name, an amount, a path of dots. */
const JOINED = /[\p{L}\p{M}\p{N}_$][\p{L}\p{M}\p{N}_$.'’-]*/gu;
const END_OF_WORD = /[.'’-]+$/;
/** What is neither a word nor plain punctuation. */
const SIGNS = /[^\p{L}\p{M}\p{N}_$ ():,;.…]/gu;
const GAPS = /…(?:[ ,;.:]*…)+/g;

/** How classes of errors are called; codes as the system, SQLite and this program have them. */
const KIND = /^[A-Z][A-Za-z]{0,40}$/;
const SYSTEM_CODE = /^(?:E|SQLITE)[A-Z0-9_]{1,60}$/;

/** One line of a stack, as V8 writes them. */
const FRAME = /^\s+at (?:[\w$.<>[\]# ]+ \()?(?:[^()\s][^()]*:\d+:\d+|<anonymous>|native)\)?$/;

/**
 * What a log may keep of an error: its kind, the plain words of its message, and where it happened,
 * without the name of the person's folder. Nothing that a person wrote or counted is among it.
 */
export function reportOf(error: unknown): string {
  if (!(error instanceof Error)) return `${typeof error} was thrown`;
  const kind = KIND.test(error.name) ? error.name : 'Error';
  const code = 'code' in error ? codeIn(String(error.code)) : '';
  return [`${kind}${code}: ${plainWordsOf(error)}`, ...framesOf(error)].join('\n');
}

function codeIn(code: string): string {
  return SYSTEM_CODE.test(code) || PLAIN_WORDS.has(code) ? ` ${code}` : '';
}

function plainWordsOf(error: Error): string {
  // A reader of text quotes what it stumbled over, words of this list among it.
  if (error instanceof SyntaxError) return '';
  const message = error.message.slice(0, MOST_LETTERS);
  const ours = new Set(message.match(OUR_WORD));
  return message
    .replaceAll(/\s+/g, ' ')
    .replaceAll(JOINED, (joined, at: number) => {
      const word = joined.replace(END_OF_WORD, '');
      const plain = at === 0 ? word.charAt(0).toLowerCase() + word.slice(1) : word;
      return PLAIN_WORDS.has(plain) || ours.has(word) ? word : '…';
    })
    .replaceAll(SIGNS, '')
    .replaceAll(GAPS, '…');
}

/** The lines of the stack after the message, which may itself have several, and look like them. */
function framesOf({ stack = '', message }: Error): string[] {
  const at = message === '' ? -1 : stack.indexOf(message);
  const homes = [homedir(), pathToFileURL(homedir()).href];
  return stack
    .slice(at < 0 ? 0 : at + message.length)
    .split('\n')
    .filter((line) => FRAME.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => homes.reduce((told, home) => told.replaceAll(home, '~'), line));
}
