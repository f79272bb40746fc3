import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { countWords, findLacks } from '../../shared/describe/dictionary/find-lacks.ts'
import { identify } from '../../shared/describe/dictionary/stored-words.ts'
import { type ColumnWords, type DescribedColumn, noWords } from '../../shared/model/dictionary.ts'
import type { Column } from '../../shared/model/table.ts'
import { freshColumns } from './carry-dictionary.ts'
import { describedColumns } from './described-columns.ts'
import { findDraft, findVersion, requireRecipe } from './find-version.ts'
import type { Office } from './office.ts'
import type { Session } from './session.ts'

type Typed = In<'dictionary:save'>['columns'][number]

/** What is said of each column, and what is missing. */
export function openDictionary(office: Office, session: Session, { version: id }: In<'dictionary:open'>): Out<'dictionary:open'> {
  const { version, recipe, editable } = findVersion(office, session, id)
  const columns = describedColumns(office, version, recipe)
  const fresh = recipe === null ? new Set<string>() : freshColumns(office, version, recipe.summary)
  const keys = recipe === null ? [] : identify(recipe.summary)
  return {
    editable: editable && recipe !== null,
    columns: columns.map((column, i) => ({
      ...toTyped(column),
      ...{ heading: column.heading ?? column.label, type: column.type, tableUnit: recipe?.summary.columns[i]?.unit ?? '' },
      personal: [...(column.personal ?? [])],
      fresh: fresh.has(keys[i]?.key ?? ''),
      lacks: [...findLacks(column)],
    })),
    count: countWords(columns),
  }
}

/** The words of a column as the window shows and types them. */
export const toTyped = ({ name, label, english = '', unit, meaning = '', codes = [] }: DescribedColumn): Typed => ({
  ...{ name, label, english, unit: unit ?? '', meaning },
  codes: codes.map(code => ({ ...code })),
})

/** Saves what was typed of some columns in one transaction. Faults: ask/not-found for a column that is not there, describe/code-twice. */
export function saveDictionary(
  office: Office,
  session: Session,
  { version: id, columns: typed }: In<'dictionary:save'>,
): Out<'dictionary:save'> {
  const draft = findDraft(office, session, id)
  const recipe = requireRecipe(draft)
  const { columns } = recipe.summary
  const keys = identify(recipe.summary)
  const kept = typed.map(one => {
    const at = columns.findIndex(({ name }) => name === one.name)
    const [column, key] = [columns[at], keys[at]]
    if (column === undefined || key === undefined) throw new Fault('ask/not-found', { what: 'column', column: one.name })
    return { ...key, words: toWords(one, column) }
  })
  office.inTransaction(() => {
    for (const one of kept) {
      if (isSilent(one.words)) office.dictionaries.remove(id, one.key)
      else office.dictionaries.put(id, one)
    }
    office.versions.change(id, { changedAt: office.now() })
    // One line for one sitting, as of the description: the submission carries the hash of what was written in the end.
    const last = office.events.ofObjects([`version:${id}`]).at(-1)
    if (last?.action !== 'described' || last.actor !== draft.actor.id)
      office.record(draft.actor, { action: 'described', object: `version:${id}`, body: { columnsDescribed: kept.length } })
  })
  return countWords(describedColumns(office, draft.version, recipe))
}

function toWords({ label, english, unit, meaning, codes }: Typed, column: Column): ColumnWords {
  const seen = new Set<string>()
  for (const { code } of codes) {
    if (seen.has(code)) throw new Fault('describe/code-twice', { column: column.label, code })
    seen.add(code)
  }
  return {
    label: label.trim() === '' || label.trim() === column.label ? null : label.trim(),
    english: english.trim(),
    unit: unit.trim() === (column.unit ?? '') ? null : unit.trim(),
    meaning: meaning.trim(),
    codes,
  }
}

const isSilent = (words: ColumnWords): boolean => JSON.stringify(words) === JSON.stringify(noWords)
