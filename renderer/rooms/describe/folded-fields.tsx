import { type ReactNode, useState } from 'react'
import { Icon } from '../../parts/icon.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { DescribeView, Field, Proposal, Values } from './describe-view.ts'
import { isBlank } from './describe-view.ts'

type Props = {
  readonly title: string
  readonly fields: readonly Field[]
  readonly values: Values
  readonly problems: DescribeView['problems']
  readonly proposals: ReadonlyMap<string, Proposal>
  readonly draw: (field: Field) => ReactNode
}

/** Fields that are welcome but not asked for: folded, with how many are filled. It opens by itself where something in it is wrong. */
export function FoldedFields({ title, fields, values, problems, proposals, draw }: Props) {
  const { profile } = useWords()
  const format = useFormat()
  const has = (keys: { has: (key: string) => boolean }): boolean => fields.some(field => keys.has(field.key))
  const [open, setOpen] = useState(() => has(new Set(problems.map(problem => problem.key))))
  if (fields.length === 0) return null
  const filled = fields.filter(field => !isBlank(values[field.key])).length
  return (
    <details className="more-fields" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="right" size={1} />
        <strong>{title}</strong>
        <span className="quiet">{profile.filledOf(format.number(filled), format.number(fields.length))}</span>
        {has(proposals) ? <span className="tiny">{profile.hasProposals}</span> : null}
      </summary>
      {open ? <div className="more-fields-in">{fields.map(draw)}</div> : null}
    </details>
  )
}
