type VisuallyHiddenTableProps = {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Each row: its heading, then its cells, already in words. */
  readonly rows: readonly (readonly string[])[];
};

/** The twin of a chart for those who do not see it: the same data, as a table. */
export function VisuallyHiddenTable({ caption, columns, rows }: VisuallyHiddenTableProps) {
  return (
    // Not the table itself: it would stay as wide as its words, and make the page scroll.
    <div className="visually-hidden">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([heading, ...cells]) => (
            <tr key={heading}>
              <th scope="row">{heading}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
