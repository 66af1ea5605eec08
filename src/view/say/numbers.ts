/** How a language writes numbers that need no rounding rules: the sign between thousands, the one before decimals, and names of the powers. */
export interface Written {
  readonly group: string;
  readonly point: string;
  /** million, billion, trillion */
  readonly powers: readonly [string, string, string];
}

/**
 * A number as ICU writes it with two decimals at most, and from a million on with the name of its power; null for what takes
 * more than counting. The first question to ICU takes as long as most of an empty program, and browsers know few languages by it.
 */
export function plainly(value: number, written: Written): string | null {
  const { group, point, powers } = written;
  if (value < 0) {
    const amount = plainly(-value, written);
    return amount === null ? null : `-${amount}`;
  }
  if (value < 1e6) {
    const [, thousands = "", rest, decimals = ""] = /^(\d+(?=\d{3}(?!\d)))?(\d+)(\.\d\d?)?$/.exec(String(value)) ?? [];
    if (rest === undefined) return null;
    return `${thousands}${thousands && group}${rest}${decimals.replace(".", point)}`;
  }
  if (value >= 1e15) return null;
  for (const [i, name] of powers.entries()) {
    const unit = 10 ** (6 + 3 * i);
    // hundredths of the power, rounded half up: whole numbers all the way
    const hundredths = Math.floor(value / (unit / 100)) + (2 * (value % (unit / 100)) >= unit / 100 ? 1 : 0);
    if (hundredths >= 100_000) continue;
    const decimals = String(hundredths % 100)
      .padStart(2, "0")
      .replace(/0+$/, "");
    return `${Math.floor(hundredths / 100)}${decimals === "" ? "" : point}${decimals} ${name}`;
  }
  return null;
}
