import { describe, expect, it } from 'vitest';
import { droppedFiles } from '#renderer/app/dropped-entries.ts';

/** A file system as a browser hands it over with a drop: a folder tells its entries in parts. */
function fileEntry(
  name: string,
  file: FileSystemFileEntry['file'] = (found) => found(new File([name], name)),
): FileSystemFileEntry {
  return {
    name,
    isFile: true,
    isDirectory: false,
    file,
  } as unknown as FileSystemFileEntry;
}

function folderEntry(name: string, parts: readonly FileSystemEntry[][]): FileSystemDirectoryEntry {
  const createReader = () => {
    const left = [...parts];
    return { readEntries: (found: FileSystemEntriesCallback) => found(left.shift() ?? []) };
  };
  return {
    name,
    isFile: false,
    isDirectory: true,
    createReader,
  } as unknown as FileSystemDirectoryEntry;
}

const item = (entry: FileSystemEntry | null, file: File | null = null) => ({
  kind: 'file',
  getAsFile: () => file,
  webkitGetAsEntry: () => entry,
});

const namesOf = async (items: readonly ReturnType<typeof item>[]) =>
  (await droppedFiles(items)).map(({ name }) => name);

describe('what is dropped', () => {
  it('is each file, in its order, and of a folder those in it that can hold numbers', async () => {
    const folder = folderEntry('Exports', [
      [fileEntry('visitors.csv'), fileEntry('photo.jpg')],
      [folderEntry('older', [[fileEntry('old.csv')]]), fileEntry('Relevé.OFX')],
    ]);
    const first = item(fileEntry('toggl.csv'), new File([''], 'toggl.csv'));
    expect(await namesOf([first, item(folder)])).toEqual([
      'toggl.csv',
      'visitors.csv',
      'Relevé.OFX',
    ]);
  });

  it('is what can be read of a folder, though a link in it leads nowhere', async () => {
    const lost = fileEntry('lost.csv', (_found, failed) => failed?.(new DOMException('gone')));
    const folder = folderEntry('Exports', [[lost, fileEntry('visitors.csv')]]);
    expect(await namesOf([item(folder)])).toEqual(['visitors.csv']);
  });

  it('is a file that has no entry, too, and no text that is dragged', async () => {
    const text = { ...item(null, new File([''], 'no.csv')), kind: 'string' };
    expect(await namesOf([item(null, new File([''], 'made.csv')), text])).toEqual(['made.csv']);
  });
});
