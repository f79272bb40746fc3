import { markText } from '../../shared/catalogue/mark-text.ts'
import type { Term } from '../../shared/catalogue/read-query.ts'

/** A text with what was searched for marked in it. */
export function Marked({ text, terms }: { readonly text: string; readonly terms: readonly Term[] }) {
  if (terms.length === 0) return <>{text}</>
  let at = 0
  return (
    <>
      {markText(text, terms).map(piece => {
        const key = at
        at += piece.text.length
        return piece.hit ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>
      })}
    </>
  )
}
