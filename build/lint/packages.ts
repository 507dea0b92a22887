/** Packages that only certain rooms may use, and the reason that a person is told. */
type PackageRule = { packages: RegExp; rooms: RegExp; door: string };

const rules: readonly PackageRule[] = [
  {
    packages: /^electron$/,
    rooms: /^src\/(preload\/|main\/(app|ipc)\/|main\/(index|run)\.ts$)/,
    door: 'electron belongs in src/main/app, src/main/ipc, src/main/index.ts, src/main/run.ts and src/preload.',
  },
  {
    packages: /^electron-log(\/|$)/,
    rooms: /^src\/main\/(app\/|index\.ts$)/,
    door: 'the log belongs in src/main/app; hand a function in.',
  },
  {
    packages: /^(node:|better-sqlite3$)/,
    rooms: /^src\/main\//,
    door: 'Node belongs in src/main: hand in the result, or make it an operation of the contract.',
  },
  {
    packages: /^better-sqlite3$/,
    rooms: /^src\/main\/db\//,
    door: 'the database is opened in src/main/db; take a handle as an argument.',
  },
  {
    packages: /^drizzle-orm(\/|$)/,
    rooms: /^src\/main\/(db|features)\//,
    door: 'SQL belongs in a store of src/main/features, or in src/main/db.',
  },
  {
    packages: /^(react|react-dom|wouter|@mantine|@nivo|@tabler|@tanstack)(\/|$)/,
    rooms: /^src\/renderer\//,
    door: 'what a person sees belongs in src/renderer.',
  },
  {
    packages: /^zod(\/|$)/,
    rooms: /^src\/(shared|main|renderer)\//,
    door: 'the preload checks nothing: schemas are applied in src/main/ipc.',
  },
  {
    packages: /^(?!zod(\/|$))/,
    rooms: /^src\/(main|preload|renderer)\//,
    door: 'src/shared is pure: zod is the only package it may use.',
  },
];

/** The sentence that says where a package belongs, or `undefined` where it may be used. */
export function packageDoor(file: string, specifier: string): string | undefined {
  return rules.find((rule) => rule.packages.test(specifier) && !rule.rooms.test(file))?.door;
}
