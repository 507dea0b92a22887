import type { BoundCommand } from './command.ts';

/** The commands of a context menu, part by part; those that make no sense here are left out. */
export function menuParts(commands: readonly BoundCommand[]): readonly (readonly BoundCommand[])[] {
  const parts = new Map<number, BoundCommand[]>();
  for (const bound of commands) {
    const { contextPart } = bound.command;
    if (contextPart === undefined || bound.possibility === false) continue;
    parts.set(contextPart, [...(parts.get(contextPart) ?? []), bound]);
  }
  return [...parts].toSorted(([a], [b]) => a - b).map(([, part]) => part);
}
