import { use } from 'react'
import type { Route } from '../../desk/route.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { type Act, useAct } from '../../desk/use-act.ts'
import { RemedyContext } from '../../parts/remedy-context.ts'
import type { Task } from './task.ts'

/** What the one button of a task does: it leads to the place where the task is done. */
export function useOpenTask(): { readonly open: (task: Task) => void; readonly renew: Act<'life:renew'> } {
  const { go } = useRoute()
  const { unseal } = use(RemedyContext)
  const renew = useAct('life:renew')
  const correct = async (version: string): Promise<void> => {
    const reply = await renew.run({ version })
    if (reply.ok) go({ room: 'review', version: reply.value.version })
  }
  const open = (task: Task): void => {
    // What was returned is frozen: it is mended in the next draft.
    if (task.kind === 'returned' && task.version !== null) void correct(task.version)
    else if (task.kind === 'unseal') unseal?.()
    else go(placeOf(task))
  }
  return { open, renew }
}

function placeOf({ kind, version, file, dataset }: Task): Route {
  switch (kind) {
    case 'returned':
    case 'draft':
      return { room: 'review', version }
    case 'keep':
      return file === null ? { room: 'intake' } : { room: 'intake', file }
    case 'review':
    case 'approve':
      return { room: 'approve', version }
    case 'outbox':
      return { room: 'outbox' }
    case 'dead-link':
      return { room: 'catalogue', dataset }
    case 'unseal':
      return { room: 'today' }
    case 'backup':
      return { room: 'settings', page: 'backup' }
    case 'no-hub':
      return { room: 'settings', page: 'hubs' }
    case 'no-people':
      return { room: 'settings', page: 'people' }
  }
}
