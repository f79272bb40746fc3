import type { VersionState } from '../../shared/model/version.ts'
import { useWords } from '../words/words-context.ts'
import type { Tone } from './chip.tsx'

/** How far the disc is filled, what stands in it, and the tone: the glyphs of the house rules, drawn. */
type Shape = {
  readonly fill: 0 | 1 | 2 | 3 | 4
  readonly dashed?: true
  readonly mark?: 'arrow' | 'tick' | 'back' | 'bar' | 'ring' | 'box'
  readonly tone: Tone
}

const shapes: Record<VersionState, Shape> = {
  draft: { fill: 0, dashed: true, tone: 'plain' },
  submitted: { fill: 1, tone: 'blue' },
  reviewed: { fill: 2, tone: 'blue' },
  approved: { fill: 3, tone: 'blue' },
  queued: { fill: 3, mark: 'arrow', tone: 'amber' },
  delivered: { fill: 3, mark: 'tick', tone: 'amber' },
  verified: { fill: 4, tone: 'green' },
  returned: { fill: 0, mark: 'back', tone: 'red' },
  withdrawn: { fill: 0, mark: 'bar', tone: 'red' },
  superseded: { fill: 0, mark: 'ring', tone: 'plain' },
  retired: { fill: 0, mark: 'box', tone: 'plain' },
}

const quarters = [
  '',
  'M8 8 L8 3 A5 5 0 0 1 13 8 Z',
  'M8 8 L8 3 A5 5 0 0 1 8 13 Z',
  'M8 8 L8 3 A5 5 0 1 1 3 8 Z',
  'M8 3 A5 5 0 1 1 8 13 A5 5 0 1 1 8 3 Z',
] as const

function Glyph({ shape }: { readonly shape: Shape }) {
  const { fill, mark } = shape
  const wide = mark === 'arrow' || mark === 'tick'
  return (
    <svg className="state-glyph" viewBox={wide ? '0 0 25 16' : '0 0 16 16'} aria-hidden="true">
      {mark === 'back' ? <path d="M6 3 L2.5 6.5 L6 10 M3 6.5 H10 A3.5 3.2 0 0 1 10 13 H7" className="stroke" /> : null}
      {mark === 'box' ? <rect x="3" y="3" width="10" height="10" className="stroke" /> : null}
      {mark === 'back' || mark === 'box' ? null : <circle cx="8" cy="8" r="6" className={shape.dashed ? 'stroke dashed' : 'stroke'} />}
      {fill === 0 ? null : <path d={quarters[fill]} className="filled" />}
      {mark === 'ring' ? <circle cx="8" cy="8" r="2.5" className="stroke" /> : null}
      {mark === 'bar' ? <path d="M4 12 L12 4" className="stroke" /> : null}
      {mark === 'arrow' ? <path d="M16 8 H23.5 M20.5 5 L23.5 8 L20.5 11" className="stroke" /> : null}
      {mark === 'tick' ? <path d="M16.5 8.5 L19 11 L24 5" className="stroke" /> : null}
    </svg>
  )
}

/** The state of a version: its shape and its word. */
export function StateMark({ state }: { readonly state: VersionState }) {
  const { domain } = useWords()
  const shape = shapes[state]
  return (
    <span className={`chip ${shape.tone}`}>
      <Glyph shape={shape} />
      <span>{domain.versionState[state]}</span>
    </span>
  )
}
