import { en } from './en.ts'
import { th } from './th.ts'

/** Both languages at once, for what is found by its name in either. */
export const wordsOf = { th, en } as const
