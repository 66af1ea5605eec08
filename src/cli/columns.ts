/** Cells side by side, each a column of the same width, their words wrapped; `width` is that of the whole line. */
export function sideBySide(cells: readonly string[], width: number): string[] {
  const gap = 2;
  const each = Math.max(16, Math.floor((width - gap * (cells.length - 1)) / Math.max(cells.length, 1)));
  const wrapped = cells.map((cell) => wrap(cell, each));
  const height = Math.max(0, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    wrapped
      .map((lines, column) => (column === wrapped.length - 1 ? (lines[row] ?? "") : (lines[row] ?? "").padEnd(each)))
      .join(" ".repeat(gap))
      .trimEnd(),
  );
}

/** Words in lines of at most so many characters; a word that is longer is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    let rest = word;
    while (rest.length > width) {
      if (line !== "") lines.push(line);
      line = "";
      lines.push(rest.slice(0, width));
      rest = rest.slice(width);
    }
    if (line !== "" && line.length + 1 + rest.length > width) {
      lines.push(line);
      line = rest;
    } else line = line === "" ? rest : `${line} ${rest}`;
  }
  if (line !== "") lines.push(line);
  return lines;
}
