import { Button } from '../../parts/button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { DescribeField } from './describe-field.tsx'
import type { DescribeView, Field, Proposal } from './describe-view.ts'
import { isBlank, isSame, toOpenProposals, toShownFields } from './describe-view.ts'
import { ProposalChip } from './proposal-chip.tsx'
import { sayProblem } from './say-problem.ts'
import type { Draft } from './use-draft.ts'

type Props = { readonly view: DescribeView; readonly draft: Draft }

/** The form in official order: what is required, then what is welcome; proposals beside what they would fill. */
export function DescribeForm({ view, draft }: Props) {
  const { describe } = useWords()
  const format = useFormat()
  const shown = toShownFields(view.fields, draft.values)
  const lastRequired = shown.findLastIndex(field => field.required)
  const proposals = view.editable ? toOpenProposals(view.proposals, draft.values) : new Map<string, Proposal>()
  const blankProposed = [...proposals.values()].filter(proposal => isBlank(draft.values[proposal.key]))
  const acceptAll = (): void => draft.put(Object.fromEntries(blankProposed.map(({ key, value }) => [key, value])))
  const drawField = (field: Field) => (
    <FieldWithProposal key={field.key} field={field} view={view} draft={draft} proposal={proposals.get(field.key)} />
  )
  return (
    <section className="describe-form" aria-label={describe.form} data-pane>
      {draft.fault === null ? null : <FaultNotice fault={draft.fault} onRemedy={{ retry: () => void draft.flush() }} />}
      {blankProposed.length === 0 ? null : (
        <div className="proposals">
          <span>{describe.proposals(format.number(blankProposed.length))}</span>
          <Button small icon="magic" onPress={acceptAll}>
            {describe.acceptAll}
          </Button>
        </div>
      )}
      <h2>{describe.requiredPart}</h2>
      {shown.slice(0, lastRequired + 1).map(drawField)}
      {shown.length > lastRequired + 1 ? <h2>{describe.more}</h2> : null}
      {shown.slice(lastRequired + 1).map(drawField)}
    </section>
  )
}

function FieldWithProposal({ field, view, draft, proposal }: Props & { readonly field: Field; readonly proposal: Proposal | undefined }) {
  const words = useWords()
  const entry = draft.values[field.key]
  const problem = view.problems.find(one => one.key === field.key)
  const saved = view.values[field.key]
  // What is still blank is counted by the meter; only what was typed wrong is said in red, and nothing of what is being typed now.
  const says = problem !== undefined && isSame(entry, saved) && (problem.code !== 'missing' || saved !== undefined)
  return (
    <div className="describe-field" id={`field-${field.key}`}>
      <DescribeField
        field={field}
        entry={entry}
        error={says ? sayProblem(words, problem) : undefined}
        disabled={!view.editable || field.fixed}
        help={field.fixed ? words.describe.nameFixed : undefined}
        onChange={value => draft.put({ [field.key]: value })}
      />
      {proposal === undefined ? null : (
        <ProposalChip
          field={field}
          proposal={proposal}
          filled={!isBlank(entry)}
          onAccept={() => draft.put({ [field.key]: proposal.value })}
        />
      )}
    </div>
  )
}
