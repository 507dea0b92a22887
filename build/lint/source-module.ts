import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { misplacedButtons } from './button-places.ts';

/** One import or re-export: what is written, on which line (from 1), and whether it is of types. */
export type SourceImport = {
  specifier: string;
  line: number;
  isTypeOnly: boolean;
  /** Asked for when it is needed: `import('…')`. */
  isLazy?: boolean;
};

/** What the checks need to know of a file; `file` is relative to the project, with slashes. */
export type SourceModule = {
  file: string;
  lineCount: number;
  imports: readonly SourceImport[];
  /** The types that it declares for all of it, exported or not. */
  types: readonly { readonly name: string; readonly line: number }[];
  defaultExportLine: number | undefined;
  /** Buttons that do not stand where others of their kind do. */
  misplacedButtons?: readonly { readonly line: number; readonly message: string }[];
};

/** Reads the imports and exports of one TypeScript file. Throws when it cannot be parsed. */
export function readModule(file: string, text: string): SourceModule {
  const { module, program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const imports: SourceImport[] = module.staticImports.map((one) => ({
    specifier: one.moduleRequest.value,
    line: lineOf(one.start),
    isTypeOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
  }));
  const exported = module.staticExports.flatMap((one) => one.entries);
  for (const entry of exported) {
    const { moduleRequest: from, start, isType: isTypeOnly } = entry;
    if (from) imports.push({ specifier: from.value, line: lineOf(start), isTypeOnly });
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    const specifier = text.slice(moduleRequest.start + 1, moduleRequest.end - 1);
    imports.push({ specifier, line: lineOf(start), isTypeOnly: false, isLazy: true });
  }
  const byDefault = exported.find((entry) => entry.exportName.kind === 'Default');
  return {
    file,
    lineCount: text.trimEnd().split('\n').length,
    imports,
    types: declaredTypes(program.body).map(({ name, start }) => ({ name, line: lineOf(start) })),
    defaultExportLine: byDefault && lineOf(byDefault.start),
    misplacedButtons: drawsTheWindow(file)
      ? misplacedButtons(program).map(({ start, message }) => ({ line: lineOf(start), message }))
      : [],
  };
}

/** What is only looked at while the app is made asks nothing of anyone. */
function drawsTheWindow(file: string): boolean {
  return /^src\/renderer\/.*\.tsx$/.test(file) && !/gallery/.test(file);
}

type Statement = ReturnType<typeof parseSync>['program']['body'][number];

function declaredTypes(body: readonly Statement[]): { name: string; start: number }[] {
  return body.flatMap((statement) => {
    const declared =
      statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    return declared?.type === 'TSTypeAliasDeclaration' ? [declared.id] : [];
  });
}

const TOP_FOLDERS = ['tests', 'build'];

/**
 * The project file that an import names, be it relative or by a room's name (`#shared/…`, declared
 * under `imports` in package.json); `undefined` for a package.
 */
export function importedFile(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) {
    const named = specifier.slice(1);
    const isAtTop = TOP_FOLDERS.includes(named.split('/', 1)[0] ?? '');
    return isAtTop ? named : `src/${named}`;
  }
  if (!specifier.startsWith('.')) return undefined;
  return path.posix.join(path.posix.dirname(from), specifier);
}
