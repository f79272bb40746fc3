import { useState } from 'react'
import { ruleBooks } from '../../../../shared/contract/rule-books.ts'
import { useAsk } from '../../../desk/use-ask.ts'
import { Chip } from '../../../parts/chip.tsx'
import { WhenHere } from '../../../parts/when-here.tsx'
import { useLanguage, useWords } from '../../../words/words-context.ts'
import { BookPane } from './book-pane.tsx'

/** กฎและแบบสอบถาม: the books of rules on the left, the open one beside them. */
export function RulesPage() {
  const { rules } = useWords()
  const { language } = useLanguage()
  const [open, setOpen] = useState(ruleBooks[0]?.id ?? '')
  const shown = useAsk('rules:list', {})
  const book = ruleBooks.find(one => one.id === open)
  return (
    <>
      <p className="quiet settings-sub">{rules.sub}</p>
      <WhenHere shown={shown}>
        {({ books }) => (
          <div className="rules-split">
            <nav className="rules-books" aria-label={rules.books}>
              {ruleBooks.map(({ id, title }) => (
                <button
                  key={id}
                  type="button"
                  className="rules-book"
                  aria-current={id === open ? 'true' : undefined}
                  onClick={() => setOpen(id)}
                >
                  <span>{title[language]}</span>
                  {books.some(standing => standing.book === id && !standing.ofHouse) ? <Chip tone="blue">{rules.ofOffice}</Chip> : null}
                </button>
              ))}
            </nav>
            {book === undefined ? null : <BookPane key={book.id} book={book} />}
          </div>
        )}
      </WhenHere>
    </>
  )
}
