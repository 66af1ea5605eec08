/** The first of each list of names: "Azerbaijan; Azerbaijani Republic" gives "Azerbaijan". */
export const firstNames = (table: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([code, list]) => [code, list.split("; ")[0]]));
