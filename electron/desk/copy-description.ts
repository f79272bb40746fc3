import type { Description } from '../../shared/describe/profile.ts'

/** A description as the window is told it: a copy that nobody holds. */
export const copyDescription = (values: Description): { [key: string]: string | string[] } =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value : [...value]]))
