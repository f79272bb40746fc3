import { useEffect, useRef } from 'react'
import { Button } from '../../parts/button.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useWords } from '../../words/words-context.ts'

export type Given = { readonly name: string; readonly account: string; readonly password: string }

/** A one-time password, shown once. It stays until it was handed over: no Esc and no click beside it loses it. */
export function OneTimePassword({ given, onHanded }: { readonly given: Given; readonly onHanded: () => void }) {
  const { settings, start } = useWords()
  const words = settings.people
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div className="one-time" ref={box} tabIndex={-1}>
      <Notice
        tone="warn"
        title={words.passwordTitle(given.name)}
        actions={
          <Button small icon="check" onPress={onHanded}>
            {words.given}
          </Button>
        }
      >
        <p>{words.passwordWhy}</p>
        <dl className="facts one-time-facts">
          <dt>{words.account}</dt>
          <dd>
            <code>{given.account}</code>
          </dd>
          <dt>{start.oneTimePassword}</dt>
          <dd className="row">
            <code className="secret">{given.password}</code>
            <CopyButton text={given.password} label={start.copyPasswordOf(given.name)} />
          </dd>
        </dl>
      </Notice>
    </div>
  )
}
