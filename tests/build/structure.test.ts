import { describe, expect, it } from 'vitest';
import { structureProblems } from '#build/lint/check-structure.ts';
import { readModule } from '#build/lint/source-module.ts';

/** What the check says about a project made of these files. */
function complaints(files: Record<string, string>): string[] {
  const modules = Object.entries(files).map(([file, text]) => readModule(file, text));
  return structureProblems(modules).map(({ file, line, message }) => `${file}:${line} ${message}`);
}

describe('where an import may go', () => {
  it.each([
    ['src/shared/features/plans/model.ts', "import '../metrics/model.ts';"],
    ['src/shared/features/values/rules.ts', "import { status } from '../targets/rules.ts';"],
    ['src/shared/features/plans/contract.ts', "import { query } from '#shared/ipc/operation.ts';"],
    ['src/shared/kernel/bounded.ts', "import { z } from 'zod';"],
    ['src/preload/index.ts', "import type { Envelope } from '../shared/ipc/envelope.ts';"],
    ['src/preload/index.ts', "import { ipcRenderer } from 'electron';"],
    ['src/main/app/menu.ts', "import { Menu } from 'electron';"],
    ['src/main/features/focus/handlers.ts', "import { read } from '../values/store.ts';"],
    ['src/main/features/values/snapshot.ts', "import { read } from '../targets/store.ts';"],
    ['src/main/features/focus/view.ts', "import { read } from '../values/snapshot.ts';"],
    ['src/main/features/focus/store.ts', "import { eq } from 'drizzle-orm';"],
    ['src/renderer/ui/Mark.tsx', "import type { S } from '#shared/features/values/model.ts';"],
    ['src/main/index.ts', "import { open } from './db/open.ts';"],
    [
      'src/renderer/features/grid/GridPage.tsx',
      "import { Figure } from '#renderer/ui/Figure.tsx';",
    ],
    ['src/renderer/app/App.tsx', "const page = import('../features/grid/GridPage.tsx');"],
    ['src/renderer/main.tsx', "import './app/base.css';"],
    ['src/renderer/ui/Mark.gallery.tsx', "import { Mark } from './Mark.tsx';"],
    ['src/renderer/gallery/pieces.ts', "import { states } from '../ui/Mark.gallery.tsx';"],
  ])('%s: %s', (file, text) => {
    expect(complaints({ [file]: text })).toEqual([]);
  });

  it.each([
    [
      'src/shared/kernel/day.ts',
      "import '../features/plans/model.ts';",
      'the kernel knows no feature',
    ],
    ['src/shared/features/plans/rules.ts', "import '../values/rules.ts';", 'only model.ts'],
    ['src/shared/features/metrics/rules.ts', "import '../values/rules.ts';", 'metrics ← targets'],
    ['src/shared/features/focus/rules.ts', "import 'node:fs';", 'Node belongs in src/main'],
    ['src/shared/features/focus/rules.ts', "import dayjs from 'dayjs';", 'src/shared is pure'],
    ['src/shared/ipc/operation.ts', "import './contract.ts';", 'only src/shared/ipc/contract.ts'],
    ['src/preload/index.ts', "import '../shared/ipc/envelope.ts';", 'src/shared/ipc/channels.ts'],
    ['src/preload/index.ts', "import { z } from 'zod';", 'schemas are applied in src/main/ipc'],
    ['src/main/db/open.ts', "import { app } from 'electron';", 'electron belongs in src/main/app'],
    ['src/main/db/open.ts', "import '../features/focus/store.ts';", 'knows no feature'],
    [
      'src/main/features/focus/store.ts',
      "import '../values/store.ts';",
      'join stores in a handlers.ts',
    ],
    ['src/main/features/focus/store.ts', "import '../values/snapshot.ts';", 'its own tables alone'],
    ['src/main/features/focus/view.ts', "import '../values/store.ts';", 'only what it shows'],
    [
      'src/main/features/values/snapshot.ts',
      "import '../focus/view.ts';",
      'only its stores and what it shows',
    ],
    ['src/main/features/focus/store.ts', "import D from 'better-sqlite3';", 'take a handle'],
    ['src/main/app/menu.ts', "import '../features/focus/store.ts';", 'hand the function in'],
    ['src/main/app/menu.ts', "import { eq } from 'drizzle-orm';", 'SQL belongs in a store'],
    ['src/main/index.ts', "import '../renderer/main.tsx';", 'no window code'],
    ['src/renderer/ui/Figure.tsx', "import '../api/client.ts';", 'take them as props'],
    ['src/renderer/api/client.ts', "import '#main/index.ts';", 'knows the contract'],
    ['src/renderer/app/App.tsx', "import '#main/index.ts';", 'through src/renderer/api'],
    [
      'src/renderer/features/focus/FocusPage.tsx',
      "export { Grid } from '../grid/Grid.tsx';",
      'belongs in src/renderer/parts',
    ],
    ['src/main/index.ts', "import React from 'react';", 'belongs in src/renderer'],
    ['src/main/db/open.ts', "import './handles';", "write the file's extension"],
    ['src/main/db/open.ts', "import '../../shared/kernel/day.ts';", 'room: #shared/kernel/day.ts'],
    ['src/shared/kernel/day.ts', "import '#shared/features/plans/model.ts';", 'knows no feature'],
    ['src/main/db/open.ts', "import './schema.sql?raw';", "write the file's extension"],
    ['src/elsewhere/a.ts', '', 'lies in no room'],
  ])('%s may not say %s', (file, text, door) => {
    expect(complaints({ [file]: text })).toEqual([expect.stringContaining(door)]);
  });

  it.each([
    ['src/renderer/app/App.tsx', "import { Gallery } from '../gallery/Gallery.tsx';"],
    ['src/renderer/features/focus/FocusPage.tsx', "import './FocusHero.gallery.tsx';"],
    ['src/renderer/main.tsx', "import type { PieceState } from './gallery/piece-state.ts';"],
  ])('keeps the gallery out of the app, as in %s: %s', (file, text) => {
    expect(complaints({ [file]: text })).toEqual([
      expect.stringContaining('the gallery is for developers, and never part of the app'),
    ]);
  });

  it('names the line of the import', () => {
    const text = "import { z } from 'zod';\n\nimport { app } from 'electron';\n";
    expect(complaints({ 'src/main/db/open.ts': text })[0]).toMatch(/^src\/main\/db\/open\.ts:3 /);
  });
});

describe('the shape of the whole', () => {
  it('finds a circle, however long, also when only types go round', () => {
    const found = complaints({
      'src/shared/kernel/a.ts': "import type { B } from './b.ts';",
      'src/shared/kernel/b.ts': "export * from './c.ts';",
      'src/shared/kernel/c.ts': "import './a.ts';",
    });
    expect(found).toEqual([
      'src/shared/kernel/c.ts:1 closes a circle of imports: src/shared/kernel/a.ts → ' +
        'src/shared/kernel/b.ts → src/shared/kernel/c.ts → src/shared/kernel/a.ts',
    ]);
  });

  it('two ways to the same file are no circle', () => {
    const found = complaints({
      'src/shared/kernel/a.ts': "import './b.ts';\nimport './c.ts';",
      'src/shared/kernel/b.ts': "import './c.ts';",
      'src/shared/kernel/c.ts': '',
    });
    expect(found).toEqual([]);
  });

  it('keeps Electron away from the command line, at any distance', () => {
    const files = {
      'src/main/cli.ts': "import './ipc/sender.ts';",
      'src/main/ipc/sender.ts': "import '../app/origin.ts';",
      'src/main/app/origin.ts': "import { app } from 'electron';",
    };
    expect(complaints(files)).toEqual([expect.stringContaining('which runs on plain Node')]);
    const typesOnly = { ...files, 'src/main/cli.ts': "import type { S } from './ipc/sender.ts';" };
    expect(complaints(typesOnly)).toEqual([]);
  });

  it('keeps schemas from the first screen, and lets them come with what is asked for later', () => {
    const files = {
      'src/renderer/main.tsx': "import { Shell } from './app/Shell.tsx';",
      'src/renderer/app/Shell.tsx': "import { THEMES } from '#shared/features/settings/model.ts';",
      'src/shared/features/settings/model.ts': "import { z } from 'zod';",
    };
    expect(complaints(files)).toEqual([expect.stringContaining('draws the first screen')]);
    const later = "const page = import('#shared/features/settings/model.ts');";
    expect(complaints({ ...files, 'src/renderer/app/Shell.tsx': later })).toEqual([]);
  });

  it('refuses a file of more than 350 lines, except a generated one', () => {
    const long = 'export {};\n'.repeat(351);
    expect(complaints({ 'src/main/db/open.ts': long })).toEqual([
      expect.stringContaining('has 351 lines'),
    ]);
    expect(complaints({ 'src/main/db/open.ts': 'export {};\n'.repeat(350) })).toEqual([]);
    expect(complaints({ 'src/main/db/migrations/first.ts': long })).toEqual([]);
  });

  it('refuses a default export, except in the settings of a tool', () => {
    expect(complaints({ 'tests/support/a.ts': 'export default 1;' })).toEqual([
      expect.stringContaining('exports by default'),
    ]);
    expect(complaints({ 'vitest.config.ts': 'export default 1;' })).toEqual([]);
  });

  it('refuses a name of a type that another file declares as well, wherever both lie', () => {
    const found = complaints({
      'src/shared/kernel/a.ts': 'export type Row = { a: number };',
      'src/renderer/ui/b.ts': '\ntype Row = { b: number };',
      'src/renderer/ui/c.ts': 'type Row2 = number;',
    });
    expect(found).toEqual([
      expect.stringMatching(/^src\/renderer\/ui\/b\.ts:2 declares the type Row, as src\/shared/),
      expect.stringMatching(
        /^src\/shared\/kernel\/a\.ts:1 declares the type Row, as src\/renderer/,
      ),
    ]);
  });

  it('lets the tests name their types as the program does', () => {
    const found = complaints({
      'src/shared/kernel/a.ts': 'export type Row = number;',
      'tests/shared/kernel/a.test.ts': 'type Row = string;',
    });
    expect(found).toEqual([]);
  });
});

describe('where a button stands', () => {
  const inPage = (inside: string) => ({
    'src/renderer/features/plans/Page.tsx': `export const Page = () => (${inside});`,
  });
  it.each([
    ['<div><Button onClick={go}>{t("add")}</Button></div>', 'main'],
    ['<Modal opened><Button>{t("add")}</Button></Modal>', 'main'],
    [
      '<DialogFoot others={<Button variant={a ? "filled" : "default"}>{t("go")}</Button>} />',
      'main',
    ],
    ['<DialogFoot main={<Button>{common("cancel")}</Button>} />', 'cancel'],
    ['<ButtonRow others={<Button variant="subtle" color="red">{t("drop")}</Button>} />', 'remove'],
    // What lies in a dialog that is drawn beside a page's buttons is not one of them.
    ['<PageHeading main={<Modal opened><Button>{t("go")}</Button></Modal>} />', 'main'],
  ])('refuses %s', (inside, slot) => {
    expect(complaints(inPage(inside)).join()).toContain(`\`${slot}\``);
  });

  it.each([
    '<PageHeading title={t("a")} main={all && <Button onClick={go}>{t("add")}</Button>} />',
    '<EmptyState title={t("a")} action={<Button>{t("add")}</Button>} />',
    '<div><Button variant="default">{t("yes")}</Button></div>',
    `<DialogFoot remove={<Button color="red" variant="subtle">{t("drop")}</Button>}
      cancel={<Button variant="default">{common("cancel")}</Button>}
      main={<><Button type="submit">{common("save")}</Button></>} />`,
  ])('takes %s', (inside) => {
    expect(complaints(inPage(inside))).toEqual([]);
  });

  it('says nothing of what only developers look at', () => {
    const text = 'export const states = [<Button>{t("add")}</Button>];';
    expect(complaints({ 'src/renderer/ui/Row.gallery.tsx': text })).toEqual([]);
  });
});
