import { useMemo, useState } from 'react'
import { useAsk } from '../../../desk/use-ask.ts'
import { FaultNotice } from '../../../parts/fault-notice.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { useWords } from '../../../words/words-context.ts'
import { CodesDialog } from './codes-dialog.tsx'
import { DictionaryBar } from './dictionary-bar.tsx'
import { DictionaryRow } from './dictionary-row.tsx'
import type { DictionaryView, Looked } from './dictionary-view.ts'
import type { Dictionary } from './use-dictionary.ts'

type Props = { readonly version: string; readonly view: DictionaryView; readonly draft: Dictionary }

/** The dictionary of a version: a table with a row for each column of the data. */
export function DictionaryPane({ version, view, draft }: Props) {
  const { dictionary } = useWords()
  const look = useAsk('dictionary:look', { version })
  const [open, setOpen] = useState<string | null>(null)
  const looked = look.state === 'here' ? look.value.columns : null
  const byName = useMemo(() => new Map((looked ?? []).map((one): [string, Looked] => [one.name, one])), [looked])
  const takenOf = useMemo(() => {
    const fields = new Map<string, string>()
    for (const key of draft.taken.keys()) {
      const [name = '', field = ''] = key.split(' ')
      fields.set(name, `${fields.get(name) ?? ''} ${field}`)
    }
    return fields
  }, [draft.taken])
  const shown = view.columns.find(({ name }) => name === open)
  const words = open === null ? undefined : draft.words.get(open)
  if (view.columns.length === 0) return <Notice tone="info">{dictionary.none}</Notice>
  return (
    <section className="dictionary" aria-label={dictionary.tab} data-pane>
      <DictionaryBar version={version} draft={draft} looked={look.state === 'fault' ? [] : looked} editable={view.editable} />
      {look.state === 'fault' ? <FaultNotice fault={look.fault} onRemedy={{ retry: look.again }} /> : null}
      <table className="table dictionary-table" aria-label={dictionary.table}>
        <thead>
          <tr>
            <th className="word-names">{dictionary.column}</th>
            <th className="word-unit">{dictionary.unit}</th>
            <th>{dictionary.meaning}</th>
            <th className="word-codes">{dictionary.codes}</th>
          </tr>
        </thead>
        <tbody>
          {view.columns.map(column => (
            <DictionaryRow
              key={column.name}
              column={column}
              words={draft.words.get(column.name) ?? column}
              looked={byName.get(column.name)}
              taken={takenOf.get(column.name) ?? ''}
              disabled={!view.editable}
              onPut={draft.put}
              onTake={draft.take}
              onUndo={draft.undo}
              onCodes={setOpen}
            />
          ))}
        </tbody>
      </table>
      {shown === undefined || words === undefined ? null : (
        <CodesDialog
          words={words}
          heading={shown.heading}
          values={byName.get(shown.name)?.values ?? null}
          disabled={!view.editable}
          onPut={draft.put}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  )
}
