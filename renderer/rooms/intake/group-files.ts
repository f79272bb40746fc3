import { type FileLine, suggestTable } from './file-line.ts'

/** Files of one form that wait: of a dataset that the office has, or, where it has none, of each other. */
export type FormGroup = {
  readonly key: string
  readonly follow: string | null
  readonly title: string
  readonly files: readonly FileLine[]
}

const fewest = 2

/** Groups the files that wait by their form. A file that fits no other stays by itself. */
export function groupFiles(files: readonly FileLine[]): FormGroup[] {
  const waiting = files.filter(({ state }) => state === 'quarantine')
  const groups = Map.groupBy(waiting, keyOf)
  return [...groups].flatMap(([key, held]): FormGroup[] => {
    if (key === '' || held.length < fewest) return []
    const [first] = held
    const match = first && followOf(first)
    const title = match?.title ?? first?.tables.find(({ id }) => id === suggestTable(first))?.title ?? ''
    return [{ key, follow: match?.dataset ?? null, title, files: held }]
  })
}

const followOf = ({ issues }: FileLine) => issues.find(({ blocked }) => blocked === null)

/** A file that has the form of a dataset which cannot go on now waits for that. */
function keyOf(file: FileLine): string {
  const match = followOf(file)
  if (match) return `dataset ${match.dataset}`
  const print = file.tables.find(({ id }) => id === suggestTable(file))?.print ?? ''
  return print === '' || file.issues.length > 0 ? '' : `form ${print}`
}
