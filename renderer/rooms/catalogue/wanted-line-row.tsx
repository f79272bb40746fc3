import { useRoute } from '../../desk/route-provider.tsx'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { type WantedRow, wantedShapes } from './wanted-view.ts'

type Props = { readonly line: WantedRow; readonly onLink: (() => void) | null }

/** One wanted dataset: where it stands, and which of the catalogue it is held to be. */
export function WantedLineRow({ line, onLink }: Props) {
  const { wanted } = useWords()
  const format = useFormat()
  const { go } = useRoute()
  const { held } = line
  return (
    <tr>
      <th scope="row" className="dataset-title">
        {line.title}
        <span className="tiny">{[line.owner, line.note].filter(text => text !== '').join(' · ')}</span>
      </th>
      <td className="still">
        <Chip {...wantedShapes[line.state]}>{wanted.state[line.state]}</Chip>
      </td>
      <td className="number still">{line.asked === 0 ? '–' : format.number(line.asked)}</td>
      <td>
        <span className="wanted-held">
          {held === null ? (
            <span className="quiet">{line.sure ? wanted.noneByPerson : wanted.none}</span>
          ) : (
            <span className="dataset-title">
              <button type="button" className="link" onClick={() => go({ room: 'catalogue', dataset: held.dataset })}>
                {held.title}
              </button>
              <span className="tiny">{line.sure ? wanted.byPerson : wanted.byWords(format.percent(line.likeness))}</span>
            </span>
          )}
          {onLink === null ? null : (
            <Button small icon="edit" label={wanted.linkOf(line.title)} onPress={onLink}>
              {wanted.link}
            </Button>
          )}
        </span>
      </td>
    </tr>
  )
}
