import type { RankReason, ReasonCode } from '../../shared/inventory/rank-file.ts'
import { type GroupKind, groupKinds, type InventoryView } from '../../shared/inventory/views.ts'
import type { InventoryViews, ShownFile } from '../desk/inventory/inventory-folder.ts'
import { toPlainText } from './plain-text.ts'
import { sayFault } from './say-fault.ts'

type Document = ReturnType<typeof toInventoryDocument>
const page = 500

/** What was found in a folder: counts, the ranked work list, the groups, and what could not be read with the reason. */
export function toInventoryDocument(folder: string, views: InventoryViews, id: string) {
  return {
    folder,
    counts: views.counts(id),
    work: list(views, id, 'work').map((file, n) => ({ place: n + 1, ...toEntry(file) })),
    groups: Object.fromEntries(groupKinds.map(kind => [kind, listGroups(views, id, kind)])) as { [kind in GroupKind]: Group[] },
    unread: list(views, id, 'unread').map(({ path, fault }) => ({
      file: path,
      fault: fault === null ? null : { ...fault, say: sayFault(fault) },
    })),
  }
}

function list(views: InventoryViews, inventory: string, view: InventoryView): ShownFile[] {
  const files: ShownFile[] = []
  for (;;) {
    const some = views.page({ inventory, view, search: '' }, files.length, page)
    if (some.length === 0) return files
    files.push(...some)
  }
}

const toEntry = ({
  path,
  sha256,
  bytes,
  family,
  look,
  rows,
  stars,
  score,
  reasons,
  copyOf,
  issues,
  issue,
  versions,
  newest,
}: ShownFile) => ({
  ...{ file: path, sha256, bytes, family, kind: look?.kind ?? null, rows, stars, score, reasons },
  tables: (look?.tables ?? []).map(({ title, rows: length, columns, print, proofs, held }) => ({
    ...{ title, rows: length, columns, form: print, proofs, held },
  })),
  ...{ personal: look?.personal ?? {}, copyOf, issues, issue, isOlderVersion: versions !== null && !newest && copyOf === null },
})

type Group = { readonly files: readonly { readonly file: string; readonly issue: string; readonly newest: boolean }[] }

const listGroups = (views: InventoryViews, id: string, kind: GroupKind): Group[] =>
  views.groups(id, kind, 0, Number.MAX_SAFE_INTEGER).map(({ group }) => ({
    files: views.members(id, kind, group, Number.MAX_SAFE_INTEGER).map(({ path, issue, newest }) => ({ file: path, issue, newest })),
  }))

const mostLines = 50

/** The same for a person: counts, the head of the work list with its reasons, and what could not be read. */
export function tellInventory({ counts, work, unread }: Document): string[] {
  return [
    `files      ${counts.files} (${counts.tableFiles} tables, ${counts.data} other data, ${counts.documents} documents, ${counts.others} others)`,
    `aside      ${counts.aside} temporary or hidden, ${counts.links} links`,
    `groups     ${counts.series} forms with several issues, ${counts.versions} files in several versions, ${counts.copies} copies`,
    `personal   ${counts.personal} files may hold personal data`,
    ...work
      .slice(0, mostLines)
      .flatMap(({ place, score, file, reasons }) => [
        `${String(place).padEnd(10)} ${String(score).padStart(6)}  ${file}`,
        ...(reasons.length === 0 ? [] : [`                   ${reasons.map(sayReason).join(', ')}`]),
      ]),
    ...(work.length > mostLines ? [`           and ${work.length - mostLines} more; --json lists them all`] : []),
    ...unread.map(({ file, fault }) => `unread     ${file}: ${fault?.say ?? ''}`),
  ].map(toPlainText)
}

const say: { readonly [code in ReasonCode]: (facts: RankReason['facts']) => string } = {
  wanted: f => `may be “${f.title}” of a list of wanted datasets`,
  'form-known': () => 'the form of a dataset of the office',
  series: f => `${f.n} issues of one form`,
  'table-found': f => (f.n === 1 ? 'a table was found' : `${f.n} tables were found`),
  'totals-hold': f => `${f.held} of ${f.proofs} totals hold`,
  rows: f => `${f.n} rows`,
  fresh: f => `changed ${f.months} months ago`,
  'stars-gap': f => `${f.stars} stars as it is`,
  personal: f => `${f.n} kinds of personal data`,
  sensitive: f => `${f.n} kinds of sensitive data`,
  'older-version': () => 'an older version',
  copy: () => 'a copy',
  'kept-already': () => 'kept already',
}
const sayReason = ({ code, points, facts }: RankReason): string => `${say[code](facts)} ${points > 0 ? '+' : ''}${points}`
