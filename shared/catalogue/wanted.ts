import type { EntryLine } from './line.ts'

/** `required`: the agency must have it. `asked`: people want it. */
export const wantedKinds = ['required', 'asked'] as const
export type WantedKind = (typeof wantedKinds)[number]

/** One dataset of a list; `line` is where it stands in the file that was brought in, and `asked` how many asked for it. */
export type WantedLine = {
  readonly line: number
  readonly title: string
  readonly owner: string
  readonly note: string
  readonly asked: number
}

export const wantedStates = ['covered', 'in-work', 'missing'] as const
export type WantedState = (typeof wantedStates)[number]

const gone: readonly string[] = ['withdrawn', 'retired']

/**
 * How a wanted dataset stands: covered where it is published, or lies at its owner's at an address that has not gone; in work where the
 * catalogue knows it and it is not there yet; missing where nothing is held to be it.
 */
export function wantedState(held: Pick<EntryLine, 'state' | 'kept' | 'link'> | null): WantedState {
  if (held === null || gone.includes(held.state)) return 'missing'
  if (held.state === 'verified' || (held.kept === 'linked' && held.link !== 'gone')) return 'covered'
  return 'in-work'
}
