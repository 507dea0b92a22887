import type { ChartTableContent } from './chart-table.ts';
import classes from './ChartTable.module.css';

type ChartTableProps = {
  readonly caption: string;
  readonly table: ChartTableContent;
};

/** The chart as a table to read, newest first. */
export function ChartTable({ caption, table: { columns, rows } }: ChartTableProps) {
  const classOf = (index: number) => (columns[index]?.isNumber === true ? classes.number : '');
  return (
    // A long table scrolls, so the keyboard must be able to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.frame} tabIndex={0} role="region" aria-label={caption}>
      <table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name }, index) => (
              <th key={name} scope="col" className={classOf(index)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map(({ key, cells: [heading, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{heading}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]?.name} className={classOf(index + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
