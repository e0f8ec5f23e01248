import type { ReactNode } from "react";

/** A table with a caption and named columns. The first cell of a row names it. */
export function Table({ caption, columns, rows }: { caption: string; columns: string[]; rows: ReactNode[][] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable with a keyboard.
    <section className="table" aria-label={`Table: ${caption}`} tabIndex={0}>
      <table>
        <caption className="heard">{caption}</caption>
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
          {rows.map(([name, ...cells], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity other than their position.
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have none either.
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="quiet">Nothing was measured in this window.</p>}
    </section>
  );
}

/** The table behind a chart, closed at first. */
export function BehindChart(props: { caption: string; columns: string[]; rows: ReactNode[][] }) {
  return (
    <details className="behind">
      <summary>
        As a table<span className="heard">: {props.caption}</span>
      </summary>
      <Table {...props} />
    </details>
  );
}
