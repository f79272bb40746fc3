import { useState } from 'react'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { Check } from '../../parts/check.tsx'
import { Notice } from '../../parts/notice.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { useWords } from '../../words/words-context.ts'
import { FormDialog } from '../settings/form-dialog.tsx'
import type { HubTerms } from './terms-notices.tsx'

type Props = { readonly hub: Pick<HubTerms, 'hub' | 'name' | 'page' | 'practice'>; readonly onClose: () => void }

/** What the terms of a hub come to, where they stand in full, and the word of a person for the office. */
export function TermsDialog({ hub, onClose }: Props) {
  const { announce } = useWords()
  const say = useSay()
  const accept = useAct('terms:accept')
  const [page, setPage] = useState(hub.page)
  const [read, setRead] = useState(false)
  const confirm = async (): Promise<void> => {
    const reply = await accept.run({ hub: hub.hub, page })
    if (!reply.ok) return
    say(announce.termsDone)
    onClose()
  }
  return (
    <FormDialog
      title={announce.termsTitle(hub.name)}
      confirm={announce.termsConfirm}
      busy={accept.busy}
      disabled={!read}
      fault={accept.fault}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {hub.practice ? <Notice>{announce.termsPractice}</Notice> : null}
      <ul className="reasons">
        {announce.termsSay.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="quiet">{announce.termsSource}</p>
      <TextInput label={announce.termsPage} value={page} onChange={setPage} type="url" exact />
      <Check checked={read} onChange={setRead}>
        {announce.termsCheck}
      </Check>
    </FormDialog>
  )
}
