import { createContext, use } from 'react'
import { createFormat, type Format } from './format.ts'
import type { Language } from './language.ts'
import { th, type Words } from './th.ts'

export type Speech = {
  readonly language: Language
  readonly words: Words
  readonly format: Format
  readonly choose: (language: Language) => void
}

export const SpeechContext = createContext<Speech>({ language: 'th', words: th, format: createFormat('th'), choose: () => undefined })

/** Every sentence that a person reads, in the language chosen. */
export const useWords = (): Words => use(SpeechContext).words

/** Numbers and dates in the language chosen. */
export const useFormat = (): Format => use(SpeechContext).format

export const useLanguage = (): { readonly language: Language; readonly choose: (language: Language) => void } => use(SpeechContext)
