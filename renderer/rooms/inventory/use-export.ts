import type { FaultNote } from '../../../shared/base/fault.ts'
import { reasonCodes } from '../../../shared/inventory/rank-file.ts'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { useWords } from '../../words/words-context.ts'

type Exporting = { readonly fault: FaultNote | null; readonly clear: () => void; readonly write: (format: 'xlsx' | 'csv-people') => void }

/** Writes the work list into a folder that the person chooses, in the words that they see. */
export function useExport(inventory: string): Exporting {
  const words = useWords()
  const act = useAct('inventory:export')
  const say = useSay()
  const { exportName: name, heading: headings, reasonName } = words.inventory
  const reasons = Object.fromEntries(reasonCodes.map(code => [code, reasonName[code]]))
  const write = async (format: 'xlsx' | 'csv-people'): Promise<void> => {
    const reply = await act.run({ inventory, format, words: { name, headings, reasons, kinds: words.domain.personalKind } })
    if (reply.ok && reply.value.name !== null) say(words.inventory.exported(reply.value.name))
  }
  return { fault: act.fault, clear: act.clear, write: format => void write(format) }
}
