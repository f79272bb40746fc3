import { useCallback, useState } from 'react'
import { useAct } from '../../desk/use-act.ts'
import { type HubDraft, type Probed, probeKey, suggestOrganisation } from './hub-draft.ts'

type Result = { readonly key: string; readonly probed: Probed }

/** Asks a hub what it can and what we may. An answer counts only for the fields that it was asked with. */
export function useProbe(draft: HubDraft, setDraft: (draft: HubDraft) => void) {
  const { run, busy, fault, clear } = useAct('hub:probe')
  const [result, setResult] = useState<Result | null>(null)
  const probe = useCallback(
    async (asked: HubDraft) => {
      const reply = await run({ draft: asked })
      if (!reply.ok) return setResult(null)
      setResult({ key: probeKey(asked), probed: reply.value })
      if (asked.kind !== 'ckan') return
      const organisation = suggestOrganisation(asked.organisation, reply.value.organisations)
      if (organisation === '' || organisation === asked.organisation) return
      const again: HubDraft = { ...asked, organisation }
      setDraft(again)
      const second = await run({ draft: again })
      if (second.ok) setResult({ key: probeKey(again), probed: second.value })
    },
    [run, setDraft],
  )
  const current = result !== null && result.key === probeKey(draft) ? result.probed : null
  return { probe, busy, fault, clear, current, organisations: result?.probed.organisations ?? [] }
}
