import type { Out } from '../../../shared/contract/desk.ts'
import { isSecret } from '../../../shared/model/version.ts'
import type { Format } from '../../words/format.ts'
import type { Words } from '../../words/th.ts'
import { useFormat, useLanguage, useWords } from '../../words/words-context.ts'
import type { ClassifyView, DescribeStep, DescribeView } from './describe-view.ts'
import { lacksHub } from './lacks-hub.ts'
import { sayProblem } from './say-problem.ts'

/** One line with the step where it is mended. */
export type Lack = { readonly say: string; readonly at: DescribeStep | 'review' | 'dictionary' }

export type Readiness = {
  /** What stands in the way. */
  readonly missing: readonly Lack[]
  readonly fine: readonly string[]
  /** What does not stand in the way, but will be seen by the reviewer. */
  readonly lookAt: readonly Lack[]
}

type Seen = { readonly review: Out<'review:open'> | null; readonly dictionary: Out<'dictionary:open'>['count'] | null }

/** Whether a draft can be submitted, in words. The desk decides again when it is. */
export function useReadiness(view: DescribeView, classify: ClassifyView, { review, dictionary }: Seen): Readiness {
  const words = useWords()
  const { describe, domain } = words
  const { language } = useLanguage()
  const format = useFormat()
  const missing: Lack[] = []
  const fine: string[] = []
  const lookAt: Lack[] = []
  for (const problem of view.problems) {
    const field = view.fields.find(one => one.key === problem.key)
    const name = field?.[language] ?? problem.key
    const say = problem.code === 'missing' ? describe.missing.required(name) : describe.missing.problem(name, sayProblem(words, problem))
    missing.push({ say, at: problem.code === 'not-as-decided' ? 'classify' : 'describe' })
  }
  if (view.problems.length === 0) fine.push(describe.fine.description(format.number(view.filled), format.number(view.required)))
  sayDictionary(words, format, dictionary, { fine, lookAt })
  const { decision } = classify
  if (decision === null) missing.push({ say: describe.missing.decision, at: 'classify' })
  else fine.push(describe.fine.decision(domain.category[decision.category], domain.level[decision.level]))
  if (decision?.outdated === true) missing.push({ say: words.classify.outdated, at: 'classify' })
  if (decision !== null && isSecret(decision.level) && classify.columns.length > 0)
    missing.push({ say: describe.missing.secret, at: 'classify' })
  if (decision?.level === 'open' && !classify.stars.passes) lookAt.push({ say: describe.lookAt.stars, at: 'stars' })
  else fine.push(describe.fine.stars(classify.stars.published.count))
  const lacking = decision === null ? null : lacksHub(classify.hubs, decision.level)
  if (lacking !== null) lookAt.push({ say: words.classify.noHubShort[lacking], at: 'classify' })
  if (review !== null) {
    const { questions, proofs, findings } = review.summary
    const held = proofs.filter(proof => proof.holds).length
    if (questions.length > 0) lookAt.push({ say: describe.lookAt.questions(format.number(questions.length)), at: 'review' })
    else fine.push(describe.fine.questions)
    if (held < proofs.length) lookAt.push({ say: describe.lookAt.proofs(format.number(proofs.length - held)), at: 'review' })
    else if (proofs.length > 0) fine.push(describe.fine.proofs(format.number(held), format.number(proofs.length)))
    if (findings.length > 0) lookAt.push({ say: describe.lookAt.findings(format.number(findings.length)), at: 'review' })
  }
  return { missing, fine, lookAt }
}

/** What a reader of the columns would miss stands in nobody's way; the reviewer sees it. */
function sayDictionary(
  words: Words,
  format: Format,
  count: Seen['dictionary'],
  { fine, lookAt }: { readonly fine: string[]; readonly lookAt: Lack[] },
): void {
  if (count === null || count.columns === 0) return
  if (count.lacks > 0) lookAt.push({ say: words.dictionary.lookAt(format.number(count.lacks)), at: 'dictionary' })
  else fine.push(words.dictionary.fine(format.number(count.columns)))
}
