import { compareTexts } from './known-file.ts'
import type { ReadFile } from './read-path.ts'

/**
 * Versions of one file, the newest first. What calls itself old, a draft or a copy comes behind what does not; then the days or the numbers in
 * the names decide where all of them have one (at most one without a number is the first version), else the time of the last change.
 */
export function orderVersions(files: readonly ReadFile[]): readonly ReadFile[] {
  const withDay = files.every(({ name }) => name.day !== null)
  const withNumber = files.filter(({ name }) => name.marks.version === null).length <= 1
  const measure = ({ file, name }: ReadFile): string | number =>
    withDay ? (name.day ?? '') : withNumber ? (name.marks.version ?? 1) : Math.floor(file.mtime / 1000)
  return files.toSorted(
    (a, b) =>
      weigh(a) - weigh(b) ||
      compare(measure(b), measure(a)) ||
      b.file.mtime - a.file.mtime ||
      Number(b.name.marks.final) - Number(a.name.marks.final) ||
      compareTexts(a.file.path, b.file.path),
  )
}

const weigh = ({ name: { marks } }: ReadFile): number => (marks.old ? 2 : marks.draft ? 1 : 0)
const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)
