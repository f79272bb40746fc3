import { readRules } from '../../../../shared/model/read-rules.ts'
import type { RuleBook, RuleRow } from '../../../../shared/model/rule-book.ts'
import { useSay } from '../../../desk/foot-store.ts'
import { useAct } from '../../../desk/use-act.ts'
import { useAsk } from '../../../desk/use-ask.ts'
import { Button } from '../../../parts/button.tsx'
import { FaultNotice } from '../../../parts/fault-notice.tsx'
import { WhenHere } from '../../../parts/when-here.tsx'
import { useWords } from '../../../words/words-context.ts'
import { BookHead } from './book-head.tsx'
import { BookTable } from './book-table.tsx'
import type { OpenBook } from './open-book.ts'
import { ProblemList } from './problem-list.tsx'
import { useRulesDraft } from './use-rules-draft.ts'

/** One book of rules: what it is, its tables, and what a person has changed in it. */
export function BookPane({ book }: { readonly book: RuleBook }) {
  const shown = useAsk('rules:open', { book: book.id })
  return <WhenHere shown={shown}>{open => <OpenPane book={book} open={open} again={shown.again} />}</WhenHere>
}

function OpenPane({ book, open, again }: { readonly book: RuleBook; readonly open: OpenBook; readonly again: () => void }) {
  const { rules: words, common } = useWords()
  const say = useSay()
  const { version } = open.standing
  const draft = useRulesDraft(book.id, { version, rules: open.rules })
  const act = useAct('rules:save')
  const changed = draft.isChanged || open.standing.unreadable
  const sound = readRules(book, draft.shown.rules).problems.length === 0
  const save = async (): Promise<void> => {
    const reply = await act.run({ book: book.id, version: draft.shown.version, rules: toSent(draft.shown.rules) })
    if (!reply.ok || reply.value.problems.length > 0) return
    draft.drop()
    say(words.saved)
  }
  const putRows = (table: string, rows: readonly RuleRow[]): void => draft.change({ ...draft.shown.rules, [table]: rows })
  const startAnew = (): void => {
    act.clear()
    draft.drop()
    again()
  }
  return (
    <section className="rules-pane">
      <BookHead book={book} standing={open.standing} onRead={draft.change} onReset={draft.drop} />
      {Object.entries(book.tables).map(([name, table]) => (
        <BookTable key={name} book={book} rules={draft.shown.rules} name={name} table={table} onChange={rows => putRows(name, rows)} />
      ))}
      <ProblemList book={book} rules={draft.shown.rules} />
      {act.fault === null ? null : <FaultNotice fault={act.fault} onClose={act.clear} onRemedy={{ retry: startAnew }} />}
      {changed ? (
        <div className="row rules-foot">
          <Button kind="main" icon="check" busy={act.busy} disabled={!sound} onPress={() => void save()}>
            {act.busy ? common.working : words.save}
          </Button>
          {draft.isChanged ? (
            <Button icon="undo" onPress={draft.drop}>
              {words.undo}
            </Button>
          ) : null}
          <span className="quiet">{words.unsaved}</span>
        </div>
      ) : null}
    </section>
  )
}

const toSent = (rules: { readonly [table: string]: readonly RuleRow[] }) =>
  Object.fromEntries(Object.entries(rules).map(([table, rows]) => [table, [...rows]]))
