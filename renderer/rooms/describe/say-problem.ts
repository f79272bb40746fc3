import type { Words } from '../../words/th.ts'
import type { DescribeView } from './describe-view.ts'

type Problem = DescribeView['problems'][number]

/** A problem in words; one that this window does not know yet is named by its code rather than kept silent. */
export function sayProblem({ describe }: Words, problem: Problem): string {
  const say = (describe.problem as Readonly<Record<string, (facts: Problem['facts']) => string>>)[problem.code]
  return say ? say(problem.facts) : problem.code
}
