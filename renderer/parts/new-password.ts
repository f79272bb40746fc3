/** The shortest password that an office takes, in characters; the desk decides, this only tells sooner. */
export const shortestPassword = 8

export type NewPasswordProblem = 'short' | 'differs' | null

/** What is wrong with a new password typed twice; null where nothing is. */
export function findPasswordProblem(first: string, second: string): NewPasswordProblem {
  if ([...first].length < shortestPassword) return 'short'
  return first === second ? null : 'differs'
}
