/** How a language writes numbers that need no rounding rules: the sign between thousands, the one before decimals, and names of the powers. */
export interface Written {
  readonly group: string;
  readonly point: string;
  /** million, billion, trillion */
  readonly powers: readonly [string, string, string];
}

/**
 * A positive number as ICU writes it with two decimals at most, and from a million on with the name of its power; null for what takes
 * more than counting. The first question to ICU takes as long as most of an empty program.
 */
export function plainly(value: number, { group, point, powers }: Written): string | null {
  if (value < 1000) return /^\d+(?:\.\d\d?)?$/.test(String(value)) ? String(value).replace(".", point) : null;
  if (!Number.isInteger(value) || value >= 1e15) return null;
  if (value < 1e6) return `${Math.floor(value / 1000)}${group}${String(value % 1000).padStart(3, "0")}`;
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
