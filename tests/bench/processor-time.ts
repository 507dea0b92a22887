import { spawnSync } from 'node:child_process';

/** What a work takes of the processor, whatever else the machine does; seconds. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** What some lines take of the processor in the sqlite3 command line; seconds. */
export function sqliteTime(file: string, lines: readonly string[]): number {
  const shell = 'TIMEFORMAT="%U %S"; time sqlite3 "$0" > /dev/null';
  const done = spawnSync('bash', ['-c', shell, file], {
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  const time = /^([\d.]+) ([\d.]+)\s*$/.exec(done.stderr);
  if (done.status !== 0 || !time) throw new Error(`sqlite3: ${done.stderr}`);
  return Number(time[1]) + Number(time[2]);
}

/** The quickest of several rounds: what the work itself takes. */
export function quickest(rounds: number, measure: () => number): number {
  return Math.min(...Array.from({ length: rounds }, measure));
}
