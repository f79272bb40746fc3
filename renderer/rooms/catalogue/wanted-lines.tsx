import { useState } from 'react'
import { type WantedState, wantedStates } from '../../../shared/catalogue/wanted.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { LinkWanted } from './link-wanted.tsx'
import { WantedLineRow } from './wanted-line-row.tsx'
import type { WantedList, WantedRow } from './wanted-view.ts'

type Props = { readonly list: WantedList; readonly mayKeep: boolean; readonly onClose: () => void }

/** The lines of one list, those that most people ask for first; what each is held to be, and where it stands. */
export function WantedLines({ list, mayKeep, onClose }: Props) {
  const { wanted } = useWords()
  const format = useFormat()
  const shown = useAsk('wanted:open', { list: list.id })
  const [state, setState] = useState<WantedState | null>(null)
  const [linking, setLinking] = useState<WantedRow | null>(null)
  return (
    <section className="stack" aria-label={list.name}>
      <div className="row">
        <Button kind="quiet" icon="back" onPress={onClose}>
          {wanted.allLists}
        </Button>
        <h2>{list.name}</h2>
        {/* biome-ignore lint/a11y/useSemanticElements: three buttons, no form */}
        <span className="push row" role="group" aria-label={wanted.show}>
          {wantedStates.map(one => (
            <Button key={one} small kind={state === one ? 'main' : 'plain'} onPress={() => setState(state === one ? null : one)}>
              {wanted.state[one]} ({format.number(list.counts[one])})
            </Button>
          ))}
        </span>
      </div>
      <WhenHere shown={shown}>
        {({ lines }) => (
          <div className="table-box">
            <table className="table" aria-label={list.name}>
              <thead>
                <tr>
                  <th scope="col">{wanted.column.title}</th>
                  <th scope="col">{wanted.stateHead}</th>
                  <th scope="col" className="number">
                    {wanted.column.asked}
                  </th>
                  <th scope="col">{wanted.heldHead}</th>
                </tr>
              </thead>
              <tbody>
                {lines
                  .filter(line => state === null || line.state === state)
                  .toSorted((a, b) => b.asked - a.asked || a.line - b.line)
                  .map(line => (
                    <WantedLineRow key={line.id} line={line} onLink={mayKeep ? () => setLinking(line) : null} />
                  ))}
              </tbody>
            </table>
          </div>
        )}
      </WhenHere>
      {linking === null ? null : <LinkWanted line={linking} onClose={() => setLinking(null)} />}
    </section>
  )
}
