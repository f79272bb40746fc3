import { useLanguage, useWords } from '../words/words-context.ts'

const languages = [
  { id: 'th', short: 'ไทย' },
  { id: 'en', short: 'EN' },
] as const

/** Thai or English, at once. Each language is named in its own script. */
export function LanguageSwitch() {
  const { frame } = useWords()
  const { language, choose } = useLanguage()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex box in every engine
    <div className="language" role="group" aria-label={frame.language}>
      {languages.map(({ id, short }) => (
        <button key={id} type="button" lang={id} aria-pressed={language === id} onClick={() => choose(id)}>
          {short}
        </button>
      ))}
    </div>
  )
}
