import { useMemo } from 'react'
import { ask } from '../desk/ask.ts'
import { useMe } from '../desk/office-context.ts'
import { roomsFor } from '../desk/rooms-for.ts'
import { useRoute } from '../desk/route-provider.tsx'
import type { Remedies } from '../parts/remedy-context.ts'

/** What the frame can do about a fault, for this person: only what leads somewhere that they may enter. */
export function useRemedies(onUnseal: () => void): Remedies {
  const { go } = useRoute()
  const { roles } = useMe()
  return useMemo(() => {
    const administers = roles.includes('administrator')
    return {
      ...(administers
        ? {
            unseal: onUnseal,
            'open-hubs': () => go({ room: 'settings', page: 'hubs' }),
            'open-people': () => go({ room: 'settings', page: 'people' }),
            'open-backup': () => go({ room: 'settings', page: 'backup' }),
          }
        : {}),
      ...(roomsFor(roles).includes('intake') ? { 'open-intake': () => go({ room: 'intake' }) } : {}),
      'open-outbox': () => go({ room: 'outbox' }),
      'open-ledger': () => go({ room: 'ledger' }),
      'open-catalogue': () => go({ room: 'catalogue', dataset: null }),
      'sign-in': () => void ask('session:sign-out', {}),
    }
  }, [go, roles, onUnseal])
}
