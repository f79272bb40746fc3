export const languages = ['th', 'en'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (raw: unknown): raw is Language => raw === 'th' || raw === 'en'
