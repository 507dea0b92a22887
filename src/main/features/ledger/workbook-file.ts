import type { StatementSheet } from '#shared/features/ledger/bank-file-contract.ts';
import { bookFileOf } from '#shared/features/ledger/imports/book-file.ts';
import { profileOfMapping } from '#shared/features/ledger/imports/own-profile.ts';
import type { TableMapping } from '#shared/features/ledger/imports/own-profile.ts';
import { BANK_PROFILES } from '#shared/features/ledger/imports/profiles.ts';
import { findTable } from '#shared/features/ledger/imports/table-source.ts';
import { movementsIn } from '#shared/features/ledger/imports/unknown-table.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { workbookKind } from '#main/operations/workbook-kind.ts';
import type { WorkbookIn } from '#main/operations/workbook-in/sheet-text.ts';

/** A sheet as a bank would have written it: the text of a table, in UTF-8. */
export type WorkbookText = { readonly bytes: Uint8Array; readonly sheet: StatementSheet };

/**
 * Finds the sheet that holds a statement: the one of that name, else the first whose headings are
 * known, else the one in sight with the most movements, else the first with anything in it.
 */
type SheetFinder = (own: readonly TableMapping[], asked: string | null) => WorkbookText;

/** What finds the sheet of a workbook, loaded for the first one; null: the bytes are no workbook. */
export async function sheetFinder(bytes: Uint8Array): Promise<SheetFinder | null> {
  const kind = workbookKind(bytes);
  if (kind === null) return null;
  const { readPage } = await import('#main/operations/workbook-in/page.ts');
  const { readWorkbook } = await import('#main/operations/workbook-in/read-workbook.ts');
  return (own, asked) => {
    if (kind === 'page') return chosenSheet(readPage(bytes), own, asked);
    if (kind !== 'workbook') throw new Refusal(kind === 'old' ? 'workbook_old' : 'workbook_locked');
    // Euros are what nobody has to tell, unless columns were said to be in something else.
    const tellsEuros = own.some(({ currency = LEDGER_CURRENCY }) => currency !== LEDGER_CURRENCY);
    return chosenSheet(readWorkbook(bytes, { tellsEuros }), own, asked);
  };
}

function chosenSheet(
  workbook: WorkbookIn,
  own: readonly TableMapping[],
  asked: string | null,
): WorkbookText {
  const sheets = workbook.slice(0, MOST_SHEETS).flatMap(({ name, isHidden, read }) => {
    const told = read();
    return told.rows === 0 ? [] : [{ name, isHidden, told }];
  });
  const profiles = [...own.flatMap((one) => profileOfMapping(one) ?? []), ...BANK_PROFILES];
  const known = sheets.filter(({ told }) => {
    const head = told.text.slice(0, HEAD_CHARACTERS);
    return bookFileOf(head) !== null || findTable(head, profiles).ok;
  });
  const wanted = sheets.find(({ name }) => name === asked);
  if (asked !== null && !wanted) throw new Refusal('not_found', { field: 'sheet' });
  const sheet = wanted ?? known[0] ?? fullest(sheets) ?? sheets[0];
  if (!sheet) throw new Refusal('bank_file_unknown');
  const { text, hidden: hiddenRows, unknown: unknownCells } = sheet.told;
  const names = sheets.map(({ name }) => name);
  const told = { name: sheet.name, isHidden: sheet.isHidden, hiddenRows, unknownCells };
  const recognised = known.map(({ name }) => name);
  // A sheet is whole: its last line has its end.
  return { bytes: Buffer.from(`${text}\n`), sheet: { ...told, names, recognised } };
}

type SheetSeen = {
  readonly isHidden: boolean;
  readonly told: ReturnType<WorkbookIn[number]['read']>;
  readonly name: string;
};

/** Of sheets that nobody knows, the one in sight in which most moved; undefined: nothing moved in any. */
function fullest(sheets: readonly SheetSeen[]): SheetSeen | undefined {
  const counted = sheets
    .filter(({ isHidden }) => !isHidden)
    .map((sheet) => ({ sheet, moved: movementsIn(sheet.told.text.slice(0, HEAD_CHARACTERS)) }));
  const most = Math.max(...counted.map(({ moved }) => moved));
  return most > 0 ? counted.find(({ moved }) => moved === most)?.sheet : undefined;
}

const MOST_SHEETS = 100;
/** As much of a sheet as its headings lie in. */
const HEAD_CHARACTERS = 50_000;
