/** What is true as a figure. */
export const flag = (holds: boolean): number => (holds ? 1 : 0)
/** Counts as a figure that grows ever more slowly; nothing below 0. */
export const log = (n: number): number => Math.log2(1 + Math.max(0, n))
