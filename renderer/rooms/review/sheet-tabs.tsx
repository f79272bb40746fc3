import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useWords } from '../../words/words-context.ts'
import type { ReviewView } from './review-view.ts'
import type { ShownSheet } from './use-shown-sheet.ts'

type Props = { readonly view: ReviewView; readonly shown: ShownSheet }

const steps: { readonly [code: string]: number } = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }

/** The sheets of the file as a spreadsheet shows them: one tab stop, the one that is shown is lit, those that the table reads can be shown. */
export function SheetTabs({ view, shown }: Props) {
  const { review, intake } = useWords()
  const tabs = useRef<HTMLUListElement | null>(null)
  const lit = useRef<HTMLLIElement | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sheet is another place in the row of tabs
  useEffect(() => {
    const bring = (): void => lit.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    bring()
    if (tabs.current === null) return
    // A narrower window would leave the lit tab out of sight.
    const sizes = new ResizeObserver(bring)
    sizes.observe(tabs.current)
    return () => sizes.disconnect()
  }, [shown.name])
  const used = new Set(view.summary.sheets)
  const canSwitch = used.size > 1
  if (view.sheets.length === 0) return null
  const walk = (event: KeyboardEvent): void => {
    const by = steps[event.code]
    if (by === undefined || event.ctrlKey || event.altKey) return
    event.preventDefault()
    const buttons = [...(tabs.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const next = buttons[Math.max(0, Math.min(buttons.length - 1, at + by))]
    next?.focus()
    next?.click()
  }
  return (
    <ul
      ref={tabs}
      className="sheet-tabs"
      aria-label={review.sheetTabs}
      // What scrolls and holds nothing to press takes the focus itself.
      {...(canSwitch ? { onKeyDown: walk } : { tabIndex: 0 })}
    >
      {view.sheets.map(({ name, hidden }) => {
        const isOn = name === shown.name
        const words = (
          <>
            {name}
            {hidden ? <span className="tiny"> ({intake.hidden})</span> : null}
          </>
        )
        return (
          <li
            key={name}
            ref={isOn ? lit : null}
            className={isOn ? 'on' : used.has(name) ? '' : 'unused'}
            {...(isOn ? { 'aria-current': 'true' as const } : {})}
            {...(used.has(name) ? {} : { title: review.otherSheet(name) })}
          >
            {used.has(name) && canSwitch ? (
              <button type="button" tabIndex={isOn ? 0 : -1} onClick={() => shown.show(name)}>
                {words}
              </button>
            ) : (
              words
            )}
          </li>
        )
      })}
    </ul>
  )
}
