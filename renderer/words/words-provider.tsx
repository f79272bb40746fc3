import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { keep, readKept } from '../desk/kept.ts'
import { I18nProvider } from '../parts/aria.ts'
import { createFormat } from './format.ts'
import { isLanguage, type Language } from './language.ts'
import { type Speech, SpeechContext } from './words-context.ts'
import { wordsOf } from './words-of.ts'

const locales = { th: 'th-TH', en: 'en-GB' } as const

/** Thai first; the choice is kept on this machine and switched at once. */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => {
    const kept = readKept('language')
    return isLanguage(kept) ? kept : 'th'
  })
  const speech = useMemo<Speech>(
    () => ({
      language,
      words: wordsOf[language],
      format: createFormat(language),
      choose: chosen => {
        keep('language', chosen)
        setLanguage(chosen)
      },
    }),
    [language],
  )
  useEffect(() => {
    document.documentElement.lang = language
    document.title = speech.words.frame.product
  }, [language, speech])
  return (
    <SpeechContext value={speech}>
      <I18nProvider locale={locales[language]}>{children}</I18nProvider>
    </SpeechContext>
  )
}
