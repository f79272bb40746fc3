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
