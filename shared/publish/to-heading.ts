import type { Column } from '../model/table.ts'

/** What stands above a column for people: its label, with the unit in parentheses. */
export const toHeading = ({ label, unit }: Column): string => (unit === null ? label : `${label} (${unit})`)
