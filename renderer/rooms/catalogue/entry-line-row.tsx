import { toThaiDay } from '../../../shared/base/thai-day.ts'
import type { Term } from '../../../shared/catalogue/read-query.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { Chip } from '../../parts/chip.tsx'
import { EntryStateMark } from '../../parts/entry-state-mark.tsx'
import { LevelMark } from '../../parts/level-mark.tsx'
import { Marked } from '../../parts/marked.tsx'
import { Stars } from '../../parts/stars.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words/words-context.ts'
import { ImportanceMark } from './importance-mark.tsx'
import type { EntryRow } from './use-entries.ts'

type Props = { readonly at: number; readonly line: EntryRow | undefined; readonly terms: readonly Term[]; readonly columns: number }

/** One dataset of the catalogue; the title opens its page. */
export function EntryLineRow({ at, line, terms, columns }: Props) {
  const { entries, today } = useWords()
  const { go } = useRoute()
  if (line === undefined)
    return (
      <tr aria-rowindex={at + 2}>
        <td colSpan={columns} className="quiet">
          {entries.loading}
        </td>
      </tr>
    )
  return (
    <tr aria-rowindex={at + 2}>
      <th scope="row" className="dataset-title">
        <button type="button" className="link" title={line.title} onClick={() => go({ room: 'catalogue', dataset: line.dataset })}>
          {line.title === '' ? today.untitled : <Marked text={line.title} terms={terms} />}
        </button>
        <Below line={line} terms={terms} />
      </th>
      <td>
        <EntryStateMark state={line.state} />
      </td>
      <td>
        <LevelMark level={line.level} />
      </td>
      <td className="still">{line.version === null ? '–' : <Stars count={line.stars} />}</td>
      <td className="still">
        <ImportanceMark importance={line.importance} />
      </td>
      <td className="still">
        <Due due={line.due} />
      </td>
    </tr>
  )
}

/** The second line: where it lies, what it is about, or the words around what was sought. */
function Below({ line, terms }: Pick<Props, 'terms'> & { readonly line: EntryRow }) {
  const { entries, common } = useWords()
  const kept = line.version === null ? entries.kept[line.kept] : common.version(line.number)
  return (
    <span className="tiny entry-below">
      {line.highValue === 'yes' ? <span className="entry-high">{entries.highValue}</span> : null}
      {line.link === null || line.link === 'answers' ? null : <span className="entry-dead">{entries.link[line.link]}</span>}
      <span>{kept}</span>
      {line.owner === '' ? null : (
        <span>
          <Marked text={line.owner} terms={terms} />
        </span>
      )}
      <span>
        <Marked text={line.excerpt === '' ? line.tags.join(' · ') : line.excerpt} terms={terms} />
      </span>
    </span>
  )
}

function Due({ due }: { readonly due: string | null }) {
  const { entries } = useWords()
  if (due === null) return <span className="quiet">–</span>
  if (due >= toThaiDay(new Date().toISOString())) return <When iso={due} as="date" />
  return (
    <Chip tone="red" icon="waiting">
      <span className="unseen">{entries.overdue} </span>
      <When iso={due} as="date" />
    </Chip>
  )
}
