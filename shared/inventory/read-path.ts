import { endingOf } from './families.ts'
import type { KnownFile } from './known-file.ts'
import { type ReadName, readName } from './read-name.ts'
import { readTimes } from './read-times.ts'

/** What the place of a file tells of it. `home` is its folder without times and marks of versions: where its other versions lie. */
export type ReadPath = ReadName & { readonly home: string; readonly ending: string }

/** A file with what its path says. */
export type ReadFile = { readonly file: KnownFile; readonly name: ReadPath }

type Context = Pick<ReadName, 'year' | 'part' | 'place'> & { readonly home: string; readonly old: boolean }
const top: Context = { year: null, part: null, place: null, home: '', old: false }

/** Reads paths of one folder tree; what a folder tells is read once. A file without a time of its own has that of its title, then of its folder. */
export function createPathReader(): (path: string, title: string) => ReadPath {
  const folders = new Map<string, Context>([['', top]])
  const contextOf = (folder: string): Context => {
    const known = folders.get(folder)
    if (known !== undefined) return known
    const cut = folder.lastIndexOf('/')
    const above = contextOf(folder.slice(0, Math.max(cut, 0)))
    const { key, year, part, place, nth, marks } = readName(folder.slice(cut + 1))
    const own = `${key}${nth ?? ''}`
    const context = {
      ...{ year: year ?? above.year, part: part ?? above.part, place: place ?? above.place, old: marks.old || above.old },
      home: own === '' ? above.home : `${above.home}/${own}`,
    }
    folders.set(folder, context)
    return context
  }
  return (path, title) => {
    const cut = path.lastIndexOf('/')
    const name = path.slice(cut + 1)
    const ending = endingOf(name)
    const read = readName(ending === '' ? name : name.slice(0, -ending.length - 1))
    const around = contextOf(path.slice(0, Math.max(cut, 0)))
    const said = title === '' || read.nth !== null || (read.year !== null && read.part !== null) ? null : readTimes(title)
    return {
      ...{ ...read, ending, home: around.home, marks: { ...read.marks, old: read.marks.old || around.old } },
      year: read.year ?? said?.year ?? around.year,
      part: read.part ?? said?.part ?? (read.year === null && said?.year == null ? around.part : null),
      place: read.place ?? around.place,
    }
  }
}
