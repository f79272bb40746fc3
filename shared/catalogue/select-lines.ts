import { type Columns, type FacetName, facetNames, forEachFacet, type PerFacet } from './columns.ts'

/** Values that a facet may have; a facet without any is not narrowed. */
export type EntryFilter = { readonly [name in FacetName]?: readonly string[] | undefined }
export type FacetCounts = PerFacet<readonly { readonly value: string; readonly count: number }[]>

/**
 * The lines that match and fit every facet, by a mark for each number, and how many each value of each facet would show: a value is counted
 * among the lines that fit all the other facets, so that what was not chosen can be. `scores` has what the search gave; null takes all.
 */
export function selectLines(
  columns: Columns,
  scores: Uint8Array | null,
  filter: EntryFilter,
): { readonly marks: Uint8Array; readonly total: number; readonly counts: FacetCounts } {
  const tests = facetNames.map(name => toTest(columns, name, filter[name]))
  const counts = facetNames.map(name => new Uint32Array(columns.facets[name].values.length))
  const codes = facetNames.map(name => columns.facets[name].codes())
  const marks = new Uint8Array(columns.size())
  let total = 0
  const count = (f: number, n: number): void => {
    const tally = counts[f]
    const code = codes[f]?.[n] ?? 0
    if (tally) tally[code] = (tally[code] ?? 0) + 1
  }
  for (const n of columns.all()) {
    if (scores !== null && (scores[n] ?? 0) === 0) continue
    const failed = findFailed(tests, codes, n)
    if (failed === fits) {
      marks[n] = 1
      total++
      for (let f = 0; f < counts.length; f++) count(f, n)
    } else if (failed >= 0) count(failed, n)
  }
  return { marks, total, counts: forEachFacet(name => toCounts(columns, name, counts[facetNames.indexOf(name)], filter)) }
}

const fits = -1
const failsTwice = -2

/** The one facet that a line does not fit; whether it fits all of them or fails more than one. */
function findFailed(tests: readonly (Uint8Array | null)[], codes: readonly Uint32Array[], n: number): number {
  let failed = fits
  for (let f = 0; f < tests.length; f++) {
    const test = tests[f]
    if (!test || test[codes[f]?.[n] ?? 0] === 1) continue
    if (failed !== fits) return failsTwice
    failed = f
  }
  return failed
}

/** Which codes of a facet pass; null where all do. */
function toTest(columns: Columns, name: FacetName, values: readonly string[] | undefined): Uint8Array | null {
  if (values === undefined || values.length === 0) return null
  const { codeOf, values: known } = columns.facets[name]
  const test = new Uint8Array(known.length)
  for (const value of values) {
    const code = codeOf(value)
    if (code !== undefined) test[code] = 1
  }
  return test
}

// A chosen value stays in sight also where nothing has it.
function toCounts(
  columns: Columns,
  name: FacetName,
  counts: Uint32Array | undefined,
  filter: EntryFilter,
): { value: string; count: number }[] {
  const { values, codeOf } = columns.facets[name]
  const chosen = filter[name] ?? []
  const counted = values.flatMap((value, code) => {
    const count = counts?.[code] ?? 0
    return count > 0 || chosen.includes(value) ? [{ value, count }] : []
  })
  return [...counted, ...chosen.filter(value => codeOf(value) === undefined).map(value => ({ value, count: 0 }))]
}
