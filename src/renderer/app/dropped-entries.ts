/** As many files of a folder as are handed in at once. */
const MOST_OF_FOLDER = 50;
/** How files end that hold numbers or movements: of a folder nothing else is meant. */
const ENDINGS = /\.(?:csv|tsv|txt|json|xlsx|ods|xls|zip|ofx|qfx|qif|xml|sta|mt940|940)$/i;

/** What of a drop has to be looked at before its event is over; after it the list is empty. */
type DroppedItem = Pick<DataTransferItem, 'kind' | 'getAsFile' | 'webkitGetAsEntry'>;

/** The files of a drop; of a folder those that lie in it, and nothing below. */
export async function droppedFiles(items: Iterable<DroppedItem>): Promise<File[]> {
  const dropped = [...items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const files = await Promise.all(
    dropped.map(async ({ entry, file }) => {
      if (entry && isFolder(entry)) return filesOfFolder(entry);
      return file ? [file] : [];
    }),
  );
  return files.flat();
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

async function filesOfFolder(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const reader = folder.createReader();
  const files: FileSystemFileEntry[] = [];
  // The entries come in parts; an empty one is the last.
  for (let part = await nextPart(reader); part.length > 0; part = await nextPart(reader)) {
    files.push(...part.filter(isFile).filter(({ name }) => ENDINGS.test(name)));
  }
  const found = await Promise.all(files.slice(0, MOST_OF_FOLDER).map(fileOf));
  return found.filter((file) => file !== null);
}

function nextPart(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve) => {
    reader.readEntries(resolve, () => resolve([]));
  });
}

/** null: it is gone, or is a link to nothing, which holds up no other file. */
function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => {
    entry.file(resolve, () => resolve(null));
  });
}
