import { camtProfile } from '#shared/features/ledger/imports/camt.ts';
import type { CamtProfile } from '#shared/features/ledger/imports/camt.ts';
import { decodeText } from '#main/operations/text-decoding.ts';
import { workbookKind } from '#main/operations/workbook-kind.ts';

/** The first kind that an archive has counts: the others tell the same movements before they are booked. */
const KINDS: readonly CamtProfile[] = ['camt053', 'camt052', 'camt054'];
/** What a workbook is made of, XLSX or ODS. */
const OF_WORKBOOKS = ['[Content_Types].xml', 'mimetype'];

/** The statements of a ZIP archive as one document, each once; null: the bytes are no such archive. */
export async function camtArchive(bytes: Uint8Array): Promise<Uint8Array | null> {
  if (workbookKind(bytes) !== 'workbook') return null;
  const { openZip } = await import('#main/operations/workbook-in/zip.ts');
  const zip = openZip(bytes);
  if (OF_WORKBOOKS.some(zip.has)) return null;
  const texts = zip.names
    .filter((name) => /\.xml$/i.test(name))
    .toSorted()
    .map((name) => decodeText(zip.read(name)));
  for (const kind of KINDS) {
    const own = new Set(texts.filter((text) => camtProfile(text) === kind).map(withoutProlog));
    if (own.size > 0) return Buffer.from(`<Messages>${[...own].join('\n')}</Messages>`);
  }
  return null;
}

/** The root element alone, so that it may stand beside others. */
function withoutProlog(text: string): string {
  return text.replace(/^\ufeff?\s*(?:<\?[^>]*\?>\s*)*/, '');
}
