import type { ReactNode } from 'react'
import { useAsk } from '../../desk/use-ask.ts'
import { Notice } from '../../parts/notice.tsx'
import { useLanguage, useWords } from '../../words/words-context.ts'
import { sayProblem } from './say-problem.ts'

type Props = { readonly version: string; readonly why: string; readonly actions?: ReactNode }

/** The hubs that refuse a version by their own forms, by name, with every field that they do not take. */
export function HubRefusals({ version, why, actions }: Props) {
  const words = useWords()
  const { language } = useLanguage()
  const shown = useAsk('hub-form:check', { version })
  if (shown.state !== 'here') return null
  return shown.value.hubs.map(({ hub, name, problems }) => (
    <Notice key={hub} tone="warn" title={words.hubForms.refuses(name)} actions={actions}>
      <p>{why}</p>
      <ul>
        {problems.map(problem => (
          <li key={`${problem.key} ${problem.code}`}>
            <strong>{problem[language]}</strong> {sayProblem(words, problem)}
          </li>
        ))}
      </ul>
    </Notice>
  ))
}
