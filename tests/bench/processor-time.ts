import { execFileSync } from 'node:child_process';

/** What a work takes of the processor, whatever else the machine does; seconds. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/**
 * What the last of some lines takes of the processor in the sqlite3 command line; seconds. Throws
 * where that is not installed.
 */
export function sqliteTime(file: string, lines: readonly string[]): number {
  const script = [...lines.slice(0, -1), '.timer on', lines.at(-1)].join('\n');
  const said = execFileSync('sqlite3', [file], { input: script, encoding: 'utf8' });
  const time = /user ([\d.]+) sys ([\d.]+)/.exec(said);
  if (!time) throw new Error(`sqlite3 told no time: ${said}`);
  return Number(time[1]) + Number(time[2]);
}

/** The quickest of several rounds: what the work itself takes. */
export function quickest(rounds: number, measure: () => number): number {
  return Math.min(...Array.from({ length: rounds }, measure));
}
