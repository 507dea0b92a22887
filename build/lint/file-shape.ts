import type { Problem } from './problem.ts';
import type { SourceModule } from './source-module.ts';

const longestFile = 350;

/** Files that the tools write or that are tables of facts, which nobody reads from top to bottom. */
const generated = /^src\/main\/db\/migrations\//;

/** Tools that load their settings ask for a default export. */
const settings = /^[^/]+\.config\.ts$/;

/** A file that is too long, or that exports something without a name. */
export function misshapenFile({ file, lineCount, defaultExportLine }: SourceModule): Problem[] {
  const problems: Problem[] = [];
  if (lineCount > longestFile && !generated.test(file)) {
    const message = `has ${lineCount} lines: split it by what its parts do (at most ${longestFile}).`;
    problems.push({ file, line: longestFile + 1, message });
  }
  if (defaultExportLine !== undefined && !settings.test(file)) {
    const message = 'exports by default: give it a name, so that it is called the same everywhere.';
    problems.push({ file, line: defaultExportLine, message });
  }
  return problems;
}
