import { toThaiDay } from '../../../shared/base/thai-day.ts'
import type { In } from '../../../shared/contract/desk.ts'
import type { Value } from '../../../shared/model/table.ts'
import type { InventoryViews, ShownFile } from '../../db/inventory-views.ts'
import { rest } from './ground.ts'

/** What reasons and kinds of personal data are called by whoever asked for the list. */
type Words = In<'inventory:export'>['words']
const page = 200

/** The rows of the work list in its order, gathered a page at a time. */
export async function listWork(views: InventoryViews, inventory: string, words: Words): Promise<readonly (readonly Value[])[]> {
  const rows: (readonly Value[])[] = []
  for (;;) {
    const files = views.page({ inventory, view: 'work', search: '' }, rows.length, page)
    if (files.length === 0) return rows
    for (const file of files) rows.push(toRow(file, rows.length + 1, words))
    await rest()
  }
}

const toRow = (file: ShownFile, place: number, { reasons, kinds }: Words): readonly Value[] => [
  ...[place, file.score, file.path, file.look?.tables[0]?.title ?? ''],
  file.reasons.map(({ code, points }) => `${reasons[code] ?? code} ${points > 0 ? '+' : ''}${points}`).join('; '),
  ...[file.tables, file.rows, file.stars],
  Object.entries(file.look?.personal ?? {})
    .map(([kind, count]) => `${kinds[kind] ?? kind} ${count}`)
    .join('; '),
  ...[file.issues, file.copyOf, file.bytes, toThaiDay(new Date(file.mtime).toISOString()), file.sha256],
]
