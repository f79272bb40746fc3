import { useState } from 'react'
import { toColumnLetters } from '../../../shared/model/cell.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { ScrollPane } from '../../parts/scroll-pane.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'

/** The first rows of a file as they stand in it, while it is read; nothing where they are not known yet. */
export function FirstRows({ file, name }: { readonly file: string; readonly name: string }) {
  const { intake } = useWords()
  const format = useFormat()
  const shown = useAsk('intake:head', { file })
  const head = shown.state === 'here' ? shown.value.head : null
  if (head === null) return null
  const columns = Math.max(0, ...head.lines.map(line => line.length))
  return (
    <div className="first-rows">
      <p className="quiet">{intake.firstRowsOf(format.number(head.lines.length), head.sheet)}</p>
      <ScrollPane className="first-rows-pane" label={intake.firstRowsName(name)}>
        <table>
          <thead>
            <tr>
              <td />
              {Array.from({ length: columns }, (_, c) => (
                <th key={toColumnLetters(c)} scope="col">
                  {toColumnLetters(c)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {head.lines.map((line, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the file
              <tr key={r}>
                <th scope="row">{r + 1}</th>
                {Array.from({ length: columns }, (_, c) => (
                  <td key={toColumnLetters(c)}>{line[c]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollPane>
    </div>
  )
}

/** The same for a file that waits, once somebody wants to see it. */
export function FirstRowsOnAsk({ file, name }: { readonly file: string; readonly name: string }) {
  const { intake } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details className="more-tables" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{intake.showFirstRows}</summary>
      {open ? <FirstRows file={file} name={name} /> : null}
    </details>
  )
}
