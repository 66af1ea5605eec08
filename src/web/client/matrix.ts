/** Lights the names at the ends of the row and the column of the pair that is pointed at or focused. */
export function crosshair(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const light = (target: EventTarget | null): void => {
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>("td.cell") : null;
    const row = cell?.closest("tr")?.cells[0];
    const column = cell === null ? undefined : heads[cell.cellIndex];
    for (const head of table.querySelectorAll("th")) head.classList.toggle("lit", head === row || head === column);
  };
  table.addEventListener("pointerover", (event) => light(event.target));
  table.addEventListener("pointerleave", () => light(document.activeElement));
  table.addEventListener("focusin", (event) => light(event.target));
  table.addEventListener("focusout", () => light(null));
}
