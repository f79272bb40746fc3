import { type FileHead, headMost } from '../../shared/model/file-head.ts'
import { openRecovered } from '../db/recovered.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'
import type { Workshop } from './workshop.ts'

/** The first rows of a file that is being read, or waits to be kept; null where they are not known yet. */
export function showHead(
  _office: Office,
  session: Session,
  workshop: Workshop,
  { file }: { readonly file: string },
): { head: Shown | null } {
  requireRole(session, 'clerk', 'supervisor')
  const head = workshop.heads.get(file)
  const first = workshop.firsts.get(file)
  return { head: head ? copy(head) : first ? readHead(first.path, first.summary.sheet) : null }
}

type Shown = { sheet: string; lines: string[][] }
const copy = ({ sheet, lines }: FileHead): Shown => ({ sheet, lines: lines.map(line => [...line]) })

function readHead(path: string, sheet: string): Shown {
  const recovered = openRecovered(path)
  try {
    const { lines, columns } = recovered.source(sheet, 0, headMost.rows)
    const width = Math.min(columns, headMost.columns)
    // Blank rows are not kept, and count all the same.
    const shown = Array.from({ length: (lines.at(-1)?.r ?? -1) + 1 }, () => Array<string>(width).fill(''))
    for (const { r, cells } of lines)
      for (const { c, text } of cells) if (c < width) shown[r]?.splice(c, 1, text.slice(0, headMost.letters))
    return { sheet, lines: shown }
  } finally {
    recovered.close()
  }
}
