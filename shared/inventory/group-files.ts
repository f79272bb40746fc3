import { toFormWords } from '../recover/forms/form-words.ts'
import { toComparable } from '../text/tidy-text.ts'
import { gatherBy } from './gather-by.ts'
import { joinSets, type Tie } from './join-sets.ts'
import { alone, compareTexts, type KnownFile, type Standing } from './known-file.ts'
import { orderVersions } from './order-versions.ts'
import { partIssues } from './part-issues.ts'
import { createPathReader, type ReadFile } from './read-path.ts'

/** How many files are looked at between two rests. */
const restEvery = 50

/**
 * Says of every file whether its bytes lie elsewhere too, of which form it is one issue, and of which file one version. Files of one form
 * that speak of other times, places or numbers are issues; those that speak of the same, in one place, are versions. It rests now and then,
 * so that whoever runs it can do other things meanwhile.
 */
export function* groupFiles(files: readonly KnownFile[]): Generator<void, ReadonlyMap<number, Standing>> {
  const read = createPathReader()
  const all: ReadFile[] = []
  const ties = new Map<ReadFile, readonly Tie[]>()
  for (const [n, file] of files.entries()) {
    if (n % restEvery === 0) yield
    const one = { file, name: read(file.path, file.look?.tables[0]?.title ?? '') }
    all.push(one)
    ties.set(one, listTies(one))
  }
  const standings = new Map<number, Standing>()
  const leaders = setCopiesAside(all, standings)
  yield
  const sets = yield* joinSets(leaders, one => ties.get(one) ?? [])
  for (const [n, set] of sets.entries()) {
    if (n % restEvery === 0) yield
    if (set.length > 1) for (const [id, standing] of placeSet(set)) standings.set(id, standing)
  }
  // A copy belongs to the series and the versions of the file that it is a copy of, and is never the one to use.
  for (const { file } of all) {
    const standing = standings.get(file.id)
    const leader = standing?.copyOf == null ? undefined : standings.get(standing.copyOf)
    if (standing && leader) standings.set(file.id, { ...leader, copyOf: standing.copyOf, newest: false, leads: false })
  }
  return standings
}

/** Of files with the same bytes one leads; the others are its copies. Answers those that lead. */
function setCopiesAside(all: readonly ReadFile[], standings: Map<number, Standing>): readonly ReadFile[] {
  return gatherBy(all, bytesOf).flatMap(same => {
    const [first, ...others] = same.length === 1 ? same : same.toSorted(compareCopies)
    for (const { file } of others) standings.set(file.id, { ...alone, copyOf: first?.file.id ?? null, newest: false, leads: false })
    return first ?? []
  })
}

/** Empty files, and those whose bytes nobody saw, are each alone. */
const bytesOf = ({ file: { id, bytes, sha256 } }: ReadFile): string => (sha256 === null || bytes === 0 ? `${id}` : sha256)

/** Of files with the same bytes the one whose name says nothing of copies is the one to use; then the one that lies highest, then by name. */
const compareCopies = (a: ReadFile, b: ReadFile): number =>
  weighMarks(a) - weighMarks(b) || depthOf(a) - depthOf(b) || compareTexts(a.file.path, b.file.path)
const weighMarks = ({ name: { marks } }: ReadFile): number => Number(marks.copy) * 2 + Number(marks.old) * 2 + Number(marks.draft)
const depthOf = ({ file }: ReadFile): number => file.path.split('/').length

/** Long enough that two papers do not say it by chance. */
const tellingTitle = 10

/** What ties a file to others: two files with one tie in common are of one form. */
function listTies({ file, name }: ReadFile): readonly Tie[] {
  const table = file.look?.tables[0]
  if (table === undefined) {
    // What was not read is known by its name alone, and only beside files of its own kind.
    return name.key === '' || file.family === 'other' ? [] : [{ tie: `${file.family} ${name.ending} ${name.key}`, like: null }]
  }
  const title = toFormWords(table.title)
  const headings = new Set(table.headings.map(heading => toFormWords(heading) || toComparable(heading)))
  return [
    name.key === '' ? { tie: `home ${name.home} ${table.print}`, like: null } : { tie: `name ${name.key}`, like: headings },
    ...(title.length >= tellingTitle ? [{ tie: `title ${title} ${table.print}`, like: null }] : []),
  ]
}

/** Parts a set of one form into issues, and each issue into versions. */
function placeSet(set: readonly ReadFile[]): readonly (readonly [id: number, standing: Standing])[] {
  const issues = partIssues(set)
  const series = issues.length > 1 ? Math.min(...set.map(({ file }) => file.id)) : null
  return issues.flatMap(({ issue, files }, turn) => {
    const [newest] = orderVersions(files)
    const versions = files.length > 1 ? Math.min(...files.map(({ file }) => file.id)) : null
    return files.map(({ file }): readonly [number, Standing] => [
      file.id,
      {
        copyOf: null,
        series,
        issues: issues.length,
        issue: series === null ? '' : issue,
        versions,
        newest: file.id === newest?.file.id,
        leads: turn === issues.length - 1,
      },
    ])
  })
}
