import { Choice } from '../../parts/check.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { FileLine } from './file-line.ts'

export type MatchLine = FileLine['issues'][number]

/** The dataset whose next version a file becomes unless a person says otherwise: the one of the same form that may go on now. */
export const suggestFollow = (file: FileLine, table: string): string =>
  file.issues.find(match => match.table === table && match.blocked === null)?.dataset ?? ''

type Props = {
  readonly file: FileLine
  readonly table: string
  readonly follow: string
  readonly onChoose: (dataset: string) => void
}

/** A table of the form of a dataset that the office has: the next version of it, or a dataset of its own. */
export function FormMatch({ file, table, follow, onChoose }: Props) {
  const { intake, today } = useWords()
  const format = useFormat()
  const matches = file.issues.filter(match => match.table === table)
  const [first] = matches
  if (!first) return null
  const nameOf = ({ title }: MatchLine): string => (title === '' ? today.untitled : title)
  return (
    <div className="table-choice">
      <Choice
        label={intake.sameForm(nameOf(first), format.number(first.number))}
        value={follow}
        onChange={onChoose}
        options={[
          ...matches.map(match => ({
            id: match.dataset,
            label: intake.asNext(nameOf(match), format.number(match.number + 1)),
            help: <MatchWords match={match} />,
            disabled: match.blocked !== null,
          })),
          { id: '', label: intake.asNew },
        ]}
      />
    </div>
  )
}

/** How a table fits: what came, what is gone, what moved or is called otherwise. */
function MatchWords({ match }: { readonly match: MatchLine }) {
  const { intake, domain } = useWords()
  const said = [
    match.blocked === null ? '' : intake.notNow(domain.versionState[match.state]),
    match.same ? intake.fitsWhole : '',
    match.added.length > 0 ? intake.columnsAdded(match.added.map(nameColumn).join(', ')) : '',
    match.gone.length > 0 ? intake.columnsGone(match.gone.map(nameColumn).join(', ')) : '',
    match.moved.length > 0 ? intake.columnsMoved(match.moved.map(nameColumn).join(', ')) : '',
    match.renamed.length > 0 ? intake.columnsRenamed(match.renamed.map(({ was, now }) => `${was} → ${now}`).join(', ')) : '',
  ]
  return <>{said.filter(word => word !== '').join(' · ')}</>
}

const nameColumn = (heading: string): string => (heading === '' ? '–' : heading)
