import { misshapenFile } from './file-shape.ts';
import { misdirectedImports } from './import-directions.ts';
import { importCircles, waysToPackage } from './import-graph.ts';
import type { Program } from './import-graph.ts';
import type { Problem } from './problem.ts';
import { readModule } from './source-module.ts';
import type { SourceModule } from './source-module.ts';
import { readSources } from './sources.ts';
import { sharedTypeNames } from './type-names.ts';

/** What each program must not load, however far away the import is. */
const programs: readonly Program[] = [
  { entry: 'src/main/cli.ts', without: ['electron'], reason: 'runs on plain Node' },
  { entry: 'src/main/service.ts', without: ['electron'], reason: 'runs in a thread of its own' },
  {
    entry: 'src/main/service-thread.ts',
    without: ['electron', 'better-sqlite3', 'drizzle-orm', 'zod'],
    reason: 'brings the program that holds the data, and is compiled at each start',
  },
  {
    entry: 'src/main/service.ts',
    without: ['iconv-lite', 'use-intl/core'],
    reason: 'opens the data with as little code as it can',
    isFirstScreen: true,
  },
  {
    entry: 'src/main/index.ts',
    without: ['better-sqlite3', 'drizzle-orm', 'zod'],
    reason: 'must start at once and never wait for the data',
  },
  {
    entry: 'src/renderer/main.tsx',
    without: [
      'zod',
      '@nivo/line',
      '@mantine/dates',
      '@tanstack/react-virtual',
      'dayjs',
      'use-intl/core',
    ],
    reason: 'draws the first screen with as little code as it can',
    isFirstScreen: true,
  },
];

/** Everything that these modules do against the structure, in the order of the files. */
export function structureProblems(modules: readonly SourceModule[]): Problem[] {
  const source = modules.filter(({ file }) => file.startsWith('src/'));
  return [
    ...source.flatMap(misdirectedImports),
    ...importCircles(modules),
    ...programs.flatMap((program) =>
      program.without.flatMap((forbidden) => waysToPackage(source, program, forbidden)),
    ),
    ...sharedTypeNames(source),
    ...modules.flatMap(misshapenFile),
    ...source.flatMap(({ file, misplacedButtons = [] }) =>
      misplacedButtons.map((button) => ({ file, ...button })),
    ),
  ].toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

if (import.meta.main) {
  const modules = (await readSources()).map(({ file, text }) => readModule(file, text));
  const problems = structureProblems(modules);
  for (const { file, line, message } of problems) console.error(`${file}:${line} ${message}`);
  console.log(`Structure: ${modules.length} files, ${problems.length} problems.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
