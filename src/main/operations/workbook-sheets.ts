import { Refusal } from '#shared/ipc/refusal.ts';
import { workbookKind } from './workbook-kind.ts';
import type { SheetText, TextWay } from './workbook-in/sheet-text.ts';

/** A sheet of a workbook, whose cells are turned into text when they are first asked for. */
export type SheetOfWorkbook = {
  readonly name: string;
  readonly isHidden: boolean;
  readonly told: () => SheetText;
};

const MOST_SHEETS = 100;

/**
 * The sheets of a workbook (XLSX, ODS) as texts of tables, in their order; null: the bytes are no
 * workbook. Refuses what is locked, damaged, too large or an XLS of before 2007. What reads it is
 * loaded for the first one.
 */
export async function sheetsOfWorkbook(
  bytes: Uint8Array,
  way: TextWay,
): Promise<readonly SheetOfWorkbook[] | null> {
  const kind = workbookKind(bytes);
  if (kind === null) return null;
  if (kind === 'old' || kind === 'locked') throw new Refusal(`workbook_${kind}`);
  const { readPage } = await import('./workbook-in/page.ts');
  const { readWorkbook } = await import('./workbook-in/read-workbook.ts');
  return (kind === 'page' ? readPage(bytes) : readWorkbook(bytes, way))
    .slice(0, MOST_SHEETS)
    .map(({ name, isHidden, read }) => {
      let text: SheetText | null = null;
      return { name, isHidden, told: () => (text ??= read()) };
    });
}
