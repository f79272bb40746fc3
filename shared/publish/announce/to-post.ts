import type { Announced } from './announced.ts'
import { say, toLongDay } from './thai-words.ts'

/** A text for the agency's web or its pages elsewhere: what was published, how large it is, in which formats, under which terms, and where. */
export const toPost = ({ office, title, notes, at, rows, columns, files, terms, address }: Announced): string =>
  [
    say.post(office, title),
    '',
    notes.trim(),
    '',
    `${say.published(office, toLongDay(at))}`,
    `${say.size(rows, columns.length)} (${[...new Set(files.map(({ format }) => format))].join(', ')})`,
    ...(terms === null ? [] : [`${say.terms}: ${terms.code}`]),
    `${say.page}: ${address}`,
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
