import type { Role } from '../../model/cell.ts'

/** The role that most cells of a line have; of several the first that stands there. Null for a blank line. */
export const mostOf = (roles: readonly Role[]): Role | null => {
  const counts = Map.groupBy(roles, role => role)
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null
}
