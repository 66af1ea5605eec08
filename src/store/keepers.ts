/** What stood together before: members with the key of what they belonged to, and who founded what. */
export interface Former {
  /** key of the entity to which a member belonged; undefined for a new one */
  of(member: string): number | undefined;
  /** the member by which an entity was met first, where it is still there */
  founder(entity: number): string | null;
}

/**
 * Gives each new group one of the entities that its members had, so that what was known under an id stays known under it: the one whose
 * founder is in the group, else the one with most members in it; of several the oldest. No two groups get the same; null: a new one.
 */
export function keepEntities(groups: readonly (readonly string[])[], former: Former): (number | null)[] {
  const claims: { group: number; entity: number; founds: boolean; share: number }[] = [];
  groups.forEach((members, group) => {
    const shares = new Map<number, number>();
    for (const member of members) {
      const entity = former.of(member);
      if (entity !== undefined) shares.set(entity, (shares.get(entity) ?? 0) + 1);
    }
    for (const [entity, share] of shares) {
      const founder = former.founder(entity);
      claims.push({ group, entity, founds: founder !== null && members.includes(founder), share });
    }
  });
  claims.sort((x, y) => Number(y.founds) - Number(x.founds) || x.entity - y.entity || y.share - x.share || x.group - y.group);
  const kept: (number | null)[] = groups.map(() => null);
  const given = new Set<number>();
  for (const { group, entity } of claims) {
    if (kept[group] !== null || given.has(entity)) continue;
    kept[group] = entity;
    given.add(entity);
  }
  return kept;
}
