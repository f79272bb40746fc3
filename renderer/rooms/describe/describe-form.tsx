import { Button } from '../../parts/button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useFormat, useLanguage, useWords } from '../../words/words-context.ts'
import { DescribeField } from './describe-field.tsx'
import type { DescribeView, Field, Proposal } from './describe-view.ts'
import { isBlank, isSame, toIdleFields, toOpenProposals, toSections, toShownFields } from './describe-view.ts'
import { FoldedFields } from './folded-fields.tsx'
import { ProposalChip } from './proposal-chip.tsx'
import { sayProblem } from './say-problem.ts'
import { TellHalf } from './tell-half.tsx'
import type { Draft } from './use-draft.ts'

type Props = { readonly view: DescribeView; readonly draft: Draft }

/** The form in official order: what is required, then what is welcome, folded; proposals beside what they would fill. */
export function DescribeForm({ view, draft }: Props) {
  const { describe, profile } = useWords()
  const { language } = useLanguage()
  const format = useFormat()
  const shown = toShownFields(view.fields, draft.values)
  const { asked, more, files } = toSections(shown)
  const idle = toIdleFields(view.fields, draft.values)
  const open = view.editable ? toOpenProposals(view.proposals, draft.values) : new Map<string, Proposal>()
  const proposals = new Map([...open].filter(([key]) => shown.some(field => field.key === key)))
  const blankProposed = [...proposals.values()].filter(proposal => isBlank(draft.values[proposal.key]))
  const acceptAll = (): void => draft.put(Object.fromEntries(blankProposed.map(({ key, value }) => [key, value])))
  const drawField = (field: Field) => (
    <FieldWithProposal key={field.key} field={field} view={view} draft={draft} proposal={proposals.get(field.key)} />
  )
  const folded = { values: draft.values, problems: view.problems, proposals, draw: drawField }
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
      <h2>
        {describe.requiredPart} <span className="tiny">{profile.byProfile(view.profile)}</span>
      </h2>
      {asked.map(drawField)}
      <TellHalf view={view} draft={draft} />
      <FoldedFields title={describe.more} fields={more} {...folded} />
      <FoldedFields title={profile.ofFiles} fields={files} {...folded} />
      {idle.length === 0 ? null : (
        <Notice tone="info">
          {profile.idle(
            format.number(idle.length),
            idle.map(field => field[language]),
          )}
        </Notice>
      )}
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
