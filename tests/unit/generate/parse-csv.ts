/** Rows and fields of a CSV text by RFC 4180, with CRLF at the end of every row. Throws for anything else. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let place = 0;
  while (place < text.length) {
    const row: string[] = [];
    for (;;) {
      const [whole, quoted, plain] = /"((?:[^"]|"")*)"|([^",\r\n]*)/y[Symbol.match](text.slice(place)) ?? [];
      if (whole === undefined) throw new Error(`csv: no field at ${place}`);
      row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
      place += whole.length;
      if (text[place] !== ',') break;
      place += 1;
    }
    if (text.slice(place, place + 2) !== '\r\n') throw new Error(`csv: no end of row at ${place}`);
    place += 2;
    rows.push(row);
  }
  return rows;
}
