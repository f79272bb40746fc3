import { valueSides } from '../../../../shared/catalogue/value/value-book.ts'
import { useSay } from '../../../desk/foot-store.ts'
import { useAct } from '../../../desk/use-act.ts'
import { Notice } from '../../../parts/notice.tsx'
import { useFormat, useLanguage, useWords } from '../../../words/words-context.ts'
import { FormDialog } from '../../settings/form-dialog.tsx'
import { useValue } from './use-value.ts'
import { ValueQuestion } from './value-question.tsx'
import { ValueResult } from './value-result.tsx'
import type { ValueView } from './value-view.ts'

/** The checklist of high value: the questions by side, what they come to beside them, and the decision. */
export function ValueDialog({ view, onClose }: { readonly view: ValueView; readonly onClose: () => void }) {
  const { value } = useWords()
  const { language } = useLanguage()
  const format = useFormat()
  const say = useSay()
  const act = useAct('value:decide')
  const draft = useValue(view)
  const { verdict, answers, decided, needsReason, reason } = draft
  const confirm = async (): Promise<void> => {
    const reply = await act.run({
      ...{ dataset: view.dataset, book: view.book.version, answers: { ...answers }, decided },
      reason: needsReason ? reason.trim() : '',
    })
    if (!reply.ok) return
    say(value.saved)
    onClose()
  }
  return (
    <FormDialog
      wide
      title={value.title(view.title)}
      confirm={value.confirm}
      busy={act.busy}
      disabled={verdict.missing.length > 0 || (needsReason && reason.trim() === '')}
      fault={act.fault}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p className="quiet">{value.say}</p>
      {view.book.confirmed ? null : (
        <Notice tone="info">
          {value.unconfirmed}
          <span className="help">{value.sourceOf(view.book.source[language])}</span>
        </Notice>
      )}
      <div className="value-form">
        <div className="stack">
          {valueSides.map(side => (
            <section key={side} className="value-side" aria-label={value.side[side]}>
              <h3>{value.side[side]}</h3>
              {view.questions.map((question, at) =>
                question.side === side ? (
                  <ValueQuestion
                    key={question.id}
                    question={question}
                    number={format.number(at + 1)}
                    offered={view.offered.find(one => one.question === question.id)}
                    draft={draft}
                  />
                ) : null,
              )}
            </section>
          ))}
        </div>
        <ValueResult draft={draft} />
      </div>
    </FormDialog>
  )
}
