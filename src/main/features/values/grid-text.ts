import { isOwnHeader } from '#shared/features/values/grid-file/header.ts';
import { MAX_PERIODS } from '#shared/features/values/grid-file/model.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { decodeText } from '#main/operations/text-decoding.ts';
import type { SheetText } from '#main/operations/workbook-in/sheet-text.ts';
import { sheetsOfWorkbook } from '#main/operations/workbook-sheets.ts';

/** A grid file as text; `sheet` where it is a workbook. */
type GridText = {
  readonly text: string;
  readonly sheet: {
    readonly name: string;
    readonly names: readonly string[];
    readonly hidden_rows: number;
    /** Cells with an error, or a formula whose result was never stored. */
    readonly unknown_cells: number;
  } | null;
};

/** Room for the columns beside the periods. */
const AS_SHOWN = {
  mostColumns: MAX_PERIODS + 24,
  tellsEuros: true,
  hasSigns: true,
  unknownAs: (shown: string) => shown,
};

/**
 * The text of a grid file in whatever form: of a workbook the sheet that is asked for, else the first
 * with anything in it; of one that the product wrote, its lines as well.
 */
export async function textOfGridFile(
  bytes: Uint8Array,
  asked: string | undefined,
): Promise<GridText> {
  const sheets = await sheetsOfWorkbook(bytes, AS_SHOWN);
  if (!sheets) return { text: decodeText(bytes), sheet: null };
  const filled = sheets.filter(({ told }) => told().rows > 0);
  const first = asked === undefined ? filled[0] : filled.find(({ name }) => name === asked);
  if (!first && asked !== undefined) throw new Refusal('not_found', { field: 'sheet' });
  if (!first) throw new Refusal('sheet_empty');
  const others = asked === undefined ? filled.filter((one) => one !== first) : [];
  const { hidden: hidden_rows, unknown: unknown_cells } = first.told();
  const sheet = {
    name: first.name,
    names: filled.map(({ name }) => name),
    hidden_rows,
    unknown_cells,
  };
  return {
    text: joined(
      first.told(),
      others.map(({ told }) => told()),
    ),
    sheet,
  };
}

/** The sheets of our own workbooks have one head: values and lines are one table. */
function joined(first: SheetText, others: readonly SheetText[]): string {
  const [head = ''] = first.text.split('\n', 1);
  if (!isOwnHeader(head.split('\t'))) return first.text;
  const parts = others.filter(({ text }) => text.startsWith(`${head}\n`));
  return [first.text, ...parts.map(({ text }) => text.slice(head.length + 1))].join('\n');
}
