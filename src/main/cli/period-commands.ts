import type { Command } from 'commander';
import { valuesHandlers } from '../features/values/handlers.ts';
import { say } from './output.ts';
import { withSession } from './session.ts';
import type { GlobalOptions } from './session.ts';

const WAYS = [
  ['close-period', 'keep the values of a period as they are', 'values.closePeriod'],
  ['reopen-period', 'let the values of a closed period change again', 'values.reopenPeriod'],
] as const;

/** `close-period` and `reopen-period`: whether the past may still change. */
export function addPeriodCommands(program: Command): void {
  for (const [word, description, name] of WAYS) {
    program
      .command(word)
      .description(description)
      .argument('<period>', '2026-W47, 2026-11, 2026-Q4 or 2026')
      .action((key: string) => {
        withSession(program.opts<GlobalOptions>(), ({ write }) => {
          const { period } = write(name, 'typed', (context) =>
            valuesHandlers[name](context, { period: key }),
          );
          say(`${word}: ${period}`);
        });
      });
  }
}
