import type { Category, Level } from '../model/version.ts'

/**
 * The levels that each category allows. Source: thai_gdc line 2.10, the form of data_category and data_classification; the hub does not
 * enforce it, so the desk does.
 */
export const allowedLevels: readonly { readonly category: Category; readonly levels: readonly Level[] }[] = [
  { category: 'public', levels: ['open'] },
  { category: 'internal', levels: ['internal'] },
  { category: 'personal', levels: ['internal', 'secret', 'very-secret'] },
  { category: 'security', levels: ['secret', 'very-secret', 'top-secret'] },
  { category: 'official-secret', levels: ['secret', 'very-secret', 'top-secret'] },
]

/** The levels that a category allows, mildest first. */
export const levelsOf = (category: Category): readonly Level[] => allowedLevels.find(entry => entry.category === category)?.levels ?? []
