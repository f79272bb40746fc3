import type { ReactNode } from 'react'
import type { Shown } from '../desk/use-ask.ts'
import { FaultNotice } from './fault-notice.tsx'
import { Spinner } from './progress.tsx'

/** Shows an answer when it is here; until then that it is coming, or the fault with a way to try again. */
export function WhenHere<T>({ shown, children }: { readonly shown: Shown<T>; readonly children: (value: T) => ReactNode }) {
  if (shown.state === 'loading')
    return (
      <div className="when-loading">
        <Spinner />
      </div>
    )
  if (shown.state === 'fault') return <FaultNotice fault={shown.fault} onRemedy={{ retry: shown.again }} />
  return <>{children(shown.value)}</>
}
