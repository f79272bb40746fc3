import { useState } from 'react'
import { useRoute } from '../../desk/route-provider.tsx'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { useWords } from '../../words/words-context.ts'
import type { FileLine } from './file-line.ts'
import { TableChoice } from './table-choice.tsx'

/** A kept file that holds more tables: another of them becomes a dataset of its own. */
export function KeepAnother({ file }: { readonly file: FileLine }) {
  const { intake } = useWords()
  const { go } = useRoute()
  const [chosen, setChosen] = useState('')
  const keep = useAct('intake:keep')
  if (file.tables.length < 2) return null
  const make = async (): Promise<void> => {
    const reply = await keep.run({ file: file.id, table: chosen })
    if (reply.ok) go({ room: 'review', version: reply.value.version })
  }
  return (
    <details className="more-tables">
      <summary>{intake.moreTables}</summary>
      <div className="stack-tight">
        {keep.fault === null ? null : <FaultNotice fault={keep.fault} onRemedy={{ retry: () => void make() }} onClose={keep.clear} />}
        <TableChoice file={file} chosen={chosen} onChoose={setChosen} />
        <div className="row">
          <Button small icon="check" busy={keep.busy} disabled={chosen === ''} onPress={() => void make()}>
            {intake.makeDataset}
          </Button>
        </div>
      </div>
    </details>
  )
}
