import { useState } from 'react'
import type { RuleBook, Rules } from '../../../../shared/model/rule-book.ts'
import { useAct } from '../../../desk/use-act.ts'
import { Button } from '../../../parts/button.tsx'
import { Chip } from '../../../parts/chip.tsx'
import { FaultNotice } from '../../../parts/fault-notice.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { useFormat, useLanguage, useWords } from '../../../words/words-context.ts'
import { ImportNotice, useImport } from './import-rules.tsx'
import type { OpenBook } from './open-book.ts'
import { ResetRules } from './reset-rules.tsx'

type Props = {
  readonly book: RuleBook
  readonly standing: OpenBook['standing']
  readonly onRead: (rules: Rules) => void
  readonly onReset: () => void
}

/** What a book decides, where it comes from, whose it is now, and how it is carried. */
export function BookHead({ book, standing, onRead, onReset }: Props) {
  const { rules } = useWords()
  const { language } = useLanguage()
  const format = useFormat()
  const importing = useImport(book, onRead)
  const [resets, setResets] = useState(false)
  const out = useAct('rules:export')
  const [written, setWritten] = useState<string | null>(null)
  const carryOut = async (): Promise<void> => {
    const reply = await out.run({ book: book.id })
    if (reply.ok) setWritten(reply.value.path)
  }
  const { version, by, at } = standing
  return (
    <>
      <header className="rules-head">
        <div className="row">
          <h2>{book.title[language]}</h2>
          <Chip tone={standing.ofHouse ? 'plain' : 'blue'}>{standing.ofHouse ? rules.ofHouse : rules.ofOffice}</Chip>
          <Chip tone={book.confirmed ? 'green' : 'amber'} icon={book.confirmed ? 'check' : 'info'}>
            {book.confirmed ? rules.confirmed : rules.unconfirmed}
          </Chip>
        </div>
        <p>{book.say[language]}</p>
        <p className="quiet">
          <strong>{rules.source}:</strong> {book.source[language]}
        </p>
        {book.confirmed ? null : <p className="quiet">{rules.unconfirmedWhy}</p>}
        <div className="row">
          <span className="quiet">{at === null ? rules.neverChanged : rules.version(format.number(version), by, format.dateTime(at))}</span>
          <Button small icon="intake" busy={importing.act.busy} onPress={() => void importing.bring()}>
            {rules.import}
          </Button>
          <Button small icon="outbox" busy={out.busy} onPress={() => void carryOut()}>
            {rules.export}
          </Button>
          {standing.ofHouse && !standing.unreadable ? null : (
            <Button small icon="undo" onPress={() => setResets(true)}>
              {rules.reset}
            </Button>
          )}
        </div>
      </header>
      <ImportNotice book={book} importing={importing} />
      {standing.unreadable ? <Notice tone="warn">{rules.unreadable}</Notice> : null}
      {out.fault === null ? null : <FaultNotice fault={out.fault} onClose={out.clear} />}
      {written === null ? null : (
        <Notice tone="good" onClose={() => setWritten(null)}>
          {rules.exported(written)}
        </Notice>
      )}
      {resets ? <ResetRules book={book.id} version={version} onDone={onReset} onClose={() => setResets(false)} /> : null}
    </>
  )
}
