import { spawnSync } from 'node:child_process';

/** What the command line took: processor time, and the most memory that it held. */
export type ProgramUse = { readonly seconds: number; readonly megabytes: number };

/** Runs the command line to its end; it says itself what it took. */
export function useOfProgram(words: readonly string[]): ProgramUse {
  const told = `process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write([maxRSS / 1024, (userCPUTime + systemCPUTime) / 1e6].join(' '));
  })`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(told)}`, 'src/main/cli.ts', ...words],
    { encoding: 'utf8', maxBuffer: 1024 ** 3 },
  );
  if (status !== 0) throw new Error(stderr);
  const [megabytes = NaN, seconds = NaN] = stderr.split(' ').map(Number);
  return { seconds, megabytes };
}
