import { identify, wordsFor } from '../../shared/describe/dictionary/stored-words.ts'
import { type DescribedColumn, describeColumn } from '../../shared/model/dictionary.ts'
import { type PlannedFile, planFiles } from '../../shared/publish/plan-files.ts'
import type { RecipeRow } from '../db/recipes.ts'
import type { VersionRow } from '../db/versions.ts'
import type { Repositories } from './office.ts'
import { outputsFor } from './outputs-for.ts'

type House = Pick<Repositories, 'dictionaries'>

/** Whether the dictionary of a version goes out with it: of a draft it will. */
export const hasDictionary = ({ dictionaries }: House, { id, state }: Pick<VersionRow, 'id' | 'state'>): boolean =>
  state === 'draft' || dictionaries.travels(id)

/** The files that go out of a version, its dictionary among them. */
export const filesOf = (
  house: House & Pick<Repositories, 'outputs'>,
  version: Pick<VersionRow, 'id' | 'state'>,
  name: string,
): readonly PlannedFile[] => planFiles({ ...outputsFor(house, version.id), dictionary: hasDictionary(house, version) }, name)

/** The columns of a version with what was said of each and what was found in it. */
export function describedColumns(
  { dictionaries }: House,
  { id }: Pick<VersionRow, 'id'>,
  recipe: RecipeRow | null,
): readonly DescribedColumn[] {
  if (recipe === null) return []
  const { summary, findings } = recipe
  const words = wordsFor(summary, dictionaries.ofVersion(id))
  return summary.columns.map((column, i) => {
    const kinds = (findings.personal ?? []).filter(finding => finding.column === i).map(({ kind }) => kind)
    const own = words[i]
    return own === undefined ? column : describeColumn(column, own, [...new Set(kinds)])
  })
}

/** The columns of a table by their lasting keys. */
export const keyedColumns = (summary: RecipeRow['summary']) => {
  const keys = identify(summary)
  return summary.columns.map(({ name, label }, i) => ({ name, label, key: keys[i]?.key ?? name }))
}
