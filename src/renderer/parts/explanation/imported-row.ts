/** The file and the row that an imported value came from: `chiffres.csv:2`; null for other details. */
export function importedRow(
  detail: string | null,
): { readonly file: string; readonly row: string } | null {
  const found = /^(?<file>.+):(?<row>\d+)$/su.exec(detail ?? '')?.groups;
  const { file, row } = found ?? {};
  return file === undefined || row === undefined ? null : { file, row };
}
