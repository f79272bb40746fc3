import { gatherBy } from './gather-by.ts'
import { compareTexts } from './known-file.ts'
import type { ReadFile } from './read-path.ts'

type Issue = { readonly issue: string; readonly files: readonly ReadFile[] }

/**
 * Parts files of one form by what they are of: time, place, number, and the folder that they lie in. A full date in a name says either; it is
 * the day of an issue where the dates fall into other months or there are three of them, and nothing else in the names speaks of versions.
 */
export function partIssues(set: readonly ReadFile[]): readonly Issue[] {
  return gatherBy(set, one => `${spellIssue(one)}\n${one.name.nth ?? ''}\n${one.name.home}`)
    .flatMap(files => (areDays(files) ? gatherBy(files, one => one.name.day ?? '') : [files]))
    .map(files => ({ issue: nameIssue(files), files }))
    .sort((a, b) => compareTexts(a.issue, b.issue))
}

const isMarked = ({ name: { marks } }: ReadFile): boolean =>
  marks.copy || marks.draft || marks.edited || marks.final || marks.old || marks.version !== null

function areDays(files: readonly ReadFile[]): boolean {
  if (files.length < 2 || files.some(one => one.name.day === null || isMarked(one))) return false
  const days = new Set(files.map(({ name }) => name.day))
  const months = new Set(files.map(({ name }) => name.day?.slice(0, 7)))
  return days.size >= 3 || months.size === days.size
}

const spellIssue = ({ name: { year, part, place } }: ReadFile): string =>
  [[year, part].filter(piece => piece !== null).join('-'), place].filter(piece => piece !== null && piece !== '').join(' ')

/** What a person calls an issue: its time and place, else its number, its day, or its folder. */
function nameIssue(files: readonly ReadFile[]): string {
  const [first] = files
  if (!first) return ''
  const { nth, day, home } = first.name
  const said = [spellIssue(first), nth === null ? '' : String(nth)].filter(piece => piece !== '').join(' / ')
  return said || (day ?? home.replace(/^\//, ''))
}
