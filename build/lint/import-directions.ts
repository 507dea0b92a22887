import { packageDoor } from './packages.ts';
import type { Problem } from './problem.ts';
import { isOfGallery, mayImport, roomOf } from './rooms.ts';
import { importedFile } from './source-module.ts';
import type { SourceImport, SourceModule } from './source-module.ts';

/** Every import of `module` that goes where its room may not go. */
export function misdirectedImports(module: SourceModule): Problem[] {
  const place = roomOf(module.file);
  if (!place) {
    const message = 'lies in no room: see the rooms in build/lint/rooms.ts.';
    return [{ file: module.file, line: 1, message }];
  }
  return module.imports.flatMap((one) => {
    const message = fault(module.file, one, place);
    return message === undefined ? [] : [{ file: module.file, line: one.line, message }];
  });
}

function fault(
  file: string,
  { specifier, isTypeOnly }: SourceImport,
  place: NonNullable<ReturnType<typeof roomOf>>,
): string | undefined {
  const target = importedFile(file, specifier);
  if (target === undefined) {
    const door = packageDoor(file, specifier);
    return door && `may not import ${specifier}: ${door}`;
  }
  if (specifier.startsWith('../../')) {
    return `imports ${specifier}: from afar, a file is named by its room: #${target.replace(/^src\//, '')}.`;
  }
  if (!/\.[a-z]+$/.test(target)) {
    return `imports ${specifier}: write the file's extension and nothing after it, as plain Node needs it.`;
  }
  if (isOfGallery(target) && !isOfGallery(file)) {
    return `may not import ${target}: the gallery is for developers, and never part of the app.`;
  }
  if (mayImport(place, target, isTypeOnly)) return undefined;
  return `may not import ${target}: ${place.room.door}`;
}
