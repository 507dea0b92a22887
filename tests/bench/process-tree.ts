import { readdirSync, readFileSync } from 'node:fs';

/** What a program and all its children use: processor time so far in milliseconds, memory in MB. */
export type TreeUse = { readonly processor: number; readonly memory: number };

/** A tick of the kernel's clock, in milliseconds; the same on every Linux that Electron runs on. */
const TICK = 10;

type ProcessLine = { readonly parent: number; readonly ticks: number };

/**
 * Reads what a process and all below it use, as Linux tells it. Memory is proportional: a page that
 * three processes share counts a third for each. Of children that ended the time is with who began them.
 */
export function useOfTree(root: number): TreeUse {
  const lines = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const line = lineOf(Number(name));
        return line ? [[Number(name), line] as const] : [];
      }),
  );
  const isBelow = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined; at = lines.get(at)?.parent) {
      if (at === root) return true;
    }
    return false;
  };
  const tree = [...lines.keys()].filter(isBelow);
  return {
    processor: tree.reduce((sum, pid) => sum + (lines.get(pid)?.ticks ?? 0), 0) * TICK,
    memory: tree.reduce((sum, pid) => sum + memoryOf(pid), 0) / 1024,
  };
}

function lineOf(pid: number): ProcessLine | null {
  const text = textOf(`/proc/${pid}/stat`);
  if (text === null) return null;
  // The name of the program stands in brackets, and may hold anything.
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [parent = 0] = fields.slice(1);
  return { parent, ticks: fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) };
}

function memoryOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(textOf(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0);
}

/** A process may end while it is read. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
