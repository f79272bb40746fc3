import type { ReactNode } from 'react'
import { useAsk } from '../../desk/use-ask.ts'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { Spinner } from '../../parts/progress.tsx'
import { useWords } from '../../words/words-context.ts'
import type { QualityView } from './quality-tab.tsx'

/** Has the table checked and shows what came of it; the foot shows how far it is. */
export function Checked({ version, children }: { readonly version: string; readonly children: (quality: QualityView) => ReactNode }) {
  const { quality: words } = useWords()
  const shown = useAsk('quality:check', { version })
  if (shown.state === 'here') return children(shown.value)
  return (
    <div className="drawer-part">
      {shown.state === 'loading' ? (
        <Spinner label={words.checking} />
      ) : (
        <FaultNotice fault={shown.fault} onRemedy={{ retry: shown.again }} />
      )}
    </div>
  )
}
