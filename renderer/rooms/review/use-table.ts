import { useCallback, useMemo } from 'react'
import type { FaultNote } from '../../../shared/base/fault.ts'
import { type Column, isNumeric, type Value } from '../../../shared/model/table.ts'
import { ask } from '../../desk/ask.ts'
import type { GridCell, GridColumn, GridRow, LoadPage } from '../../parts/grid/grid-cell.ts'
import type { Format } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import { useFormat, useLanguage, useWords } from '../../words/words-context.ts'
import type { ReviewView } from './review-view.ts'
import { showValue } from './show-value.ts'

const isFigures = ({ type }: Column): boolean => isNumeric(type) || type === 'year'

function toCell(value: Value, column: Column, format: Format, language: Language): GridCell {
  const amount = typeof value === 'number' && column.type !== 'year' ? value : null
  return { text: showValue(value, column, format, language), amount, number: isFigures(column) }
}

/** The recovered table as a grid asks for it. `failed` hears a page that could not be had. */
export function useTable(
  view: ReviewView,
  failed: (fault: FaultNote) => void,
): { readonly columns: readonly GridColumn[]; readonly loadPage: LoadPage } {
  const format = useFormat()
  const { language } = useLanguage()
  const { domain } = useWords()
  const { version, summary } = view
  const given = summary.columns
  const columns = useMemo(
    () =>
      given.map(({ name, label, unit, type }) => ({
        key: name,
        name: unit === null ? label : `${label} (${unit})`,
        below: `${name} · ${domain.columnType[type]}`,
      })),
    [given, domain],
  )
  const loadPage = useCallback<LoadPage>(
    async (from, count) => {
      const reply = await ask('review:table', { version, from, count })
      if (!reply.ok) {
        failed(reply.fault)
        return null
      }
      return reply.value.lines.map(
        ({ values }): GridRow => values.map((value, c) => (given[c] ? toCell(value, given[c], format, language) : undefined)),
      )
    },
    [version, given, format, language, failed],
  )
  return { columns, loadPage }
}
