import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from './project-root.ts';
import { runCommand } from './run-command.ts';

/*
 * What can be said of an edit within seconds. The linter reads what differs from main, the compiler
 * what depends on it; `npm test` reads everything.
 */

type Check = { readonly title: string; readonly command: readonly [string, ...string[]] };

/** What git says, by lines; none where it refuses. */
function git(...words: readonly string[]): string[] {
  try {
    const said = execFileSync('git', words, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return said
      .trim()
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    return [];
  }
}

/** TypeScript that is new, or differs from where this branch left main. */
function changedFiles(): string[] {
  const base = ['origin/main', 'main'].flatMap((main) => git('merge-base', 'HEAD', main))[0];
  const changed = [
    ...git('diff', '--name-only', '--diff-filter=d', base ?? 'HEAD'),
    ...git('ls-files', '--others', '--exclude-standard'),
  ];
  return [...new Set(changed)].filter((file) => /\.tsx?$/.test(file));
}

function checksOf(changed: readonly string[]): Check[] {
  const lint: Check = { title: 'Lint', command: ['oxlint', '--type-aware', ...changed] };
  return [
    { title: 'Format', command: ['oxfmt', '--check'] },
    { title: 'Structure', command: ['node', 'build/lint/check-structure.ts'] },
    // Without a file to read, it would read all of them.
    ...(changed.length > 0 ? [lint] : []),
    { title: 'Unused code', command: ['knip'] },
    { title: 'Types', command: ['tsc', '-b', '--checkers', '1'] },
  ];
}

/** Runs one check and says how it went; what the check itself says, only where it fails. */
async function run({ title, command: [program, ...words] }: Check): Promise<boolean> {
  const decoder = new TextDecoder();
  let said = '';
  const tell = (part: string | Uint8Array): void => {
    said += typeof part === 'string' ? part : decoder.decode(part, { stream: true });
  };
  const begin = performance.now();
  const isGood = (await runCommand(program, words, { tell })) === 0;
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`${isGood ? '✓' : '✗'} ${title} (${seconds} s)`);
  // The compiler tells a fault again for each room that reads the file.
  if (!isGood) console.log([...new Set(said.split(/\n(?=\S)/))].join('\n'));
  return isGood;
}

process.chdir(projectRoot);
process.env['PATH'] = [path.join(projectRoot, 'node_modules', '.bin'), process.env['PATH']].join(
  path.delimiter,
);
const results = await Promise.all(checksOf(changedFiles()).map(run));
process.exitCode = results.every(Boolean) ? 0 : 1;
