/** The figures of an office's policy and the bounds that each keeps to, both ends allowed. */
export const policyBounds = {
  idleMinutes: { least: 1, most: 120 },
  sessionHours: { least: 1, most: 24 },
  backupsKept: { least: 1, most: 100 },
} as const

export type PolicyFigure = keyof typeof policyBounds
export const policyFigures = Object.keys(policyBounds) as readonly PolicyFigure[]

/** Whether a figure is whole and within its bounds. */
export const isInBounds = (figure: PolicyFigure, value: number): boolean =>
  Number.isInteger(value) && value >= policyBounds[figure].least && value <= policyBounds[figure].most
