import type { ReactNode } from 'react'
import type { OfficeState } from '../../desk/office-context.ts'
import { Icon } from '../../parts/icon.tsx'
import { useWords } from '../../words/words-context.ts'
import { LanguageSwitch } from '../language-switch.tsx'

/** The quiet page of everything before the desk: product, language, and one thing to do. */
export function StartFrame({ state, children }: { readonly state?: OfficeState | undefined; readonly children: ReactNode }) {
  const { frame, start } = useWords()
  return (
    <div className="start">
      <header className="start-top">
        <b className="product">{frame.product}</b>
        <span className="start-motto">{start.motto}</span>
        <LanguageSwitch />
      </header>
      <main className="start-main">
        {state?.open?.which === 'practice' ? (
          <p className="banner practice">
            <Icon name="learn" />
            <span>{frame.practice}</span>
          </p>
        ) : null}
        {children}
      </main>
      <footer className="start-foot tiny">{state === undefined ? '' : start.edition(state.version)}</footer>
    </div>
  )
}
