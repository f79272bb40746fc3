import { isRefining } from '../../../shared/model/recovery.ts'
import type { RefineName } from '../../../shared/model/refine-params.ts'
import { firstKeyOf } from '../../../shared/recover/second-key.ts'
import { paramsOf } from '../../../shared/recover/step-params.ts'
import type { Format } from '../../words/format.ts'
import type { Words } from '../../words/th.ts'
import { toBoxText, toLettersText, toRowsText } from './address.ts'
import { describeRefining } from './describe-refining.ts'
import type { ReviewView, Step } from './review-view.ts'

type Shown = { readonly summary: Pick<ReviewView['summary'], 'proofs' | 'recipe'> }
type Say = (step: Step, words: Words, format: Format, view: Shown) => string

/** A column as a person calls it: by its letter on the sheet, or by what it became where headings were turned into rows. */
function toColumnText(column: string | number, words: Words, view: Shown): string {
  const { review, domain } = words
  const first = firstKeyOf(String(column))
  if (first !== null) return review.stepSecond(toColumnText(first, words, view))
  const [kind, at] = String(column).split(':')
  if (kind === 'c' && at !== undefined) return toLettersText([Number(at)])
  if (kind === 'was' && at !== undefined) {
    const form = view.summary.recipe.steps.findLast(step => step.name === 'follow-form')
    return (form && paramsOf('follow-form', form)?.columns[Number(at)]?.label) || String(column)
  }
  if (kind === 'value' && at !== undefined) return review.stepFigures
  if (kind === 'over' && at !== undefined) {
    const turned = view.summary.recipe.steps.findLast(step => step.name === 'unpivot')
    return (turned && paramsOf('unpivot', turned)?.dimensions[Number(at)]?.label) || review.stepDimension
  }
  return kind === 'group' ? domain.cellRole.group : String(column)
}

const says: Record<Exclude<Step['name'], RefineName>, Say> = {
  'choose-table': (step, { review }) => {
    const box = paramsOf('choose-table', step)
    return box ? review.stepBox(toBoxText(box)) : ''
  },
  'set-header': (step, { review }) => {
    const header = paramsOf('set-header', step)
    return header && header.rows.length > 0 ? review.stepHeader(toRowsText(header.rows)) : ''
  },
  'set-aside-totals': (step, { review }, format, view) => {
    const totals = paramsOf('set-aside-totals', step)
    if (!totals) return ''
    const held = view.summary.proofs.filter(proof => proof.holds).length
    const size = review.stepTotals(format.number(totals.rows.length), format.number(totals.columns.length))
    return [size, held > 0 ? review.stepProven(format.number(held)) : ''].filter(part => part !== '').join(' · ')
  },
  'lift-groups': (step, { review }, format) => {
    const groups = paramsOf('lift-groups', step)
    return groups ? review.stepGroups(format.number(groups.rows.length)) : ''
  },
  'fill-down': (step, { review }) => {
    const fill = paramsOf('fill-down', step)
    return fill ? review.stepColumns(toLettersText(fill.columns)) : ''
  },
  'split-column': (step, { review }) => {
    const split = paramsOf('split-column', step)
    return split ? review.stepColumns(toLettersText(split.columns)) : ''
  },
  'read-values': () => '',
  'scale-units': () => '',
  unpivot: (step, { review }) => {
    const wide = paramsOf('unpivot', step)
    if (!wide) return ''
    const labels = wide.dimensions.map(dimension => dimension.label).filter(label => label !== '')
    const columns = review.stepColumns(toLettersText(wide.columns))
    return labels.length > 0 ? `${columns} ${review.stepInto(labels.join(', '))}` : columns
  },
  transpose: (step, { review }) => {
    const across = paramsOf('transpose', step)
    return across ? review.stepColumns(toLettersText(across.columns)) : ''
  },
  'join-sheets': (step, { review }, format) => {
    const join = paramsOf('join-sheets', step)
    if (!join || join.sheets.length === 0) return ''
    const names = new Set(join.sheets.map(({ sheet }) => sheet))
    const sheets =
      names.size === 1 ? review.stepParts(format.number(join.sheets.length)) : review.stepSheets(format.number(names.size), join.label)
    return join.summaries.length === 0 ? sheets : `${sheets} · ${review.stepSummaries(format.number(join.summaries.length))}`
  },
  'follow-form': (step, { review }, format) => {
    const form = paramsOf('follow-form', step)
    const kept = form?.columns.filter(({ now }) => now !== null).length ?? 0
    return form ? review.stepMatched(format.number(kept), format.number(form.columns.length)) : ''
  },
  answer: () => '',
  'name-column': (step, words, _format, view) => {
    const named = paramsOf('name-column', step)
    const { review } = words
    return named ? review.stepRenamed(toColumnText(named.column, words, view), [named.label, named.name].filter(Boolean).join(' · ')) : ''
  },
  'type-column': (step, words, _format, view) => {
    const typed = paramsOf('type-column', step)
    const { review, domain } = words
    return typed ? review.stepType(toColumnText(typed.column, words, view), domain.columnType[typed.type]) : ''
  },
  'read-dates': (step, words, _format, view) => {
    const asked = paramsOf('read-dates', step)
    const { answer } = words.review
    if (!asked) return ''
    const order = asked.order === undefined ? '' : answer[asked.order]
    const century = asked.century === undefined ? '' : answer[asked.century === 2500 ? 'buddhist' : 'common']
    return words.review.stepType(toColumnText(asked.column, words, view), [order, century].filter(Boolean).join(' · '))
  },
  'drop-column': (step, words, _format, view) => {
    const dropped = paramsOf('drop-column', step)
    return dropped ? words.review.stepColumn(toColumnText(dropped.column, words, view)) : ''
  },
  'set-role': (step, { review, domain }) => {
    const set = paramsOf('set-role', step)
    return set ? onSheet(set.sheet, review.stepRole(toBoxText(set), domain.cellRole[set.role]), review) : ''
  },
  'set-value': (step, { review }) => {
    const set = paramsOf('set-value', step)
    return set ? onSheet(set.sheet, review.stepValue(toBoxText({ r0: set.r, c0: set.c, r1: set.r, c1: set.c }), set.text), review) : ''
  },
  'match-column': (step, words, _format, view) => {
    const match = paramsOf('match-column', step)
    return match ? words.review.stepRenamed(toColumnText(match.was, words, view), toColumnText(match.column, words, view)) : ''
  },
}

/** A step about another sheet than the one that leads says which. */
const onSheet = (sheet: string | undefined, said: string, { stepOnSheet }: Words['review']): string =>
  sheet === undefined ? said : stepOnSheet(sheet, said)

/** The line below a step's name: where it works and what came of it; empty where there is nothing to add. */
export const describeStep: Say = (step, words, format, view) => {
  const said = isRefining(step)
    ? describeRefining(step, { words: words.refine, format, column: column => words.review.stepColumn(toColumnText(column, words, view)) })
    : says[step.name as keyof typeof says](step, words, format, view)
  return step.audience === 'open' ? [said, words.refine.openOnly].filter(Boolean).join(' · ') : said
}
