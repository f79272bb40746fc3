import { type Decoded, flag, list, number, object, optional, string } from '../../shared/base/decode.ts'
import type { Out } from '../../shared/contract/desk.ts'
import { tableForm } from '../../shared/recover/forms/read-document.ts'
import type { FileRow } from '../db/files.ts'
import { interrupted } from './end-interrupted-intake.ts'
import { findIssues } from './find-issues.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'
import type { Workshop } from './workshop.ts'

const look = object({
  sheets: list(object({ name: string(), rows: number(), columns: number(), cells: number(), hidden: flag() })),
  tables: list(
    object({
      id: string(),
      sheets: list(string()),
      title: string(),
      rows: number(),
      columns: number(),
      partOf: string().nullable(),
      // Looks that an older desk wrote do not tell it.
      summaries: optional(number()),
      form: optional(tableForm),
    }),
  ),
  first: object({
    table: string(),
    sheet: string(),
    rows: number(),
    columns: number(),
    proofs: number(),
    proofsHold: number(),
    questions: number(),
  }),
  personal: list(object({ kind: string(), column: string(), count: number() })),
})

/** What the first look of a file found; null where it has none, or an older desk wrote it otherwise. */
export const readLook = ({ look: told }: FileRow): Decoded<typeof look> | null => look.safeParse(told).data ?? null

const mostKept = 50
/** More than a person would keep one by one. */
const mostWaiting = 200

/** Files on their way in and the last ones kept, newest first. Erased ones are not shown. */
export function listFiles(office: Office, session: Session, workshop: Workshop): Out<'intake:list'> {
  const actor = requireRole(session, 'clerk', 'supervisor')
  const files = chooseShown(office.files.all())
  return {
    files: files.map(file => {
      const seen = readLook(file)
      const job = workshop.looking.get(file.id) ?? null
      const isCut = file.state === 'reading' && job === null
      const version = file.state === 'kept' ? office.versions.ofFile(file.id).at(-1) : undefined
      return {
        id: file.id,
        name: file.name,
        bytes: file.bytes,
        kind: file.kind,
        state: isCut ? 'refused' : file.state,
        at: file.importedAt,
        by: office.people.byId(file.importedBy)?.name ?? '',
        job,
        fault: isCut ? interrupted(file.name) : file.fault,
        sheets: seen?.sheets ?? [],
        tables: (seen?.tables ?? []).map(({ form, ...table }) => ({ ...table, summaries: table.summaries ?? 0, print: form?.print ?? '' })),
        issues: file.state === 'quarantine' ? [...findIssues(office, workshop, actor, file.id, seen?.tables ?? [])] : [],
        first: seen?.first ?? null,
        personal: seen?.personal ?? [],
        dataset: version?.dataset ?? null,
        version: version?.id ?? null,
        same: file.state === 'quarantine' ? findSame(office, file.sha256) : null,
      }
    }),
  }
}

// Another sheet of the same file may be a dataset of its own, so this is a hint and no refusal.
function findSame(office: Office, sha256: string | null): Out<'intake:list'>['files'][number]['same'] {
  const kept = sha256 === null ? [] : office.files.keptBySha(sha256)
  const version = kept.flatMap(file => office.versions.ofFile(file.id)).at(-1)
  return version ? { dataset: version.dataset, title: version.title } : null
}

// However many were kept since, a file that waits is not pushed off the list: somebody may come for just that one.
function chooseShown(files: readonly FileRow[]): readonly FileRow[] {
  const counts = { waiting: 0, kept: 0 }
  return files.filter(({ state }) => {
    if (state === 'erased') return false
    return state === 'kept' ? counts.kept++ < mostKept : counts.waiting++ < mostWaiting
  })
}
