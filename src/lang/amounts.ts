/** Words of numbers, units, currencies and of what is counted. */
export interface Amounts {
  readonly multipliers: Readonly<Record<string, string>>;
}
