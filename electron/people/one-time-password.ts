import { randomInt } from 'node:crypto'

/** Four groups of four digits: random, the same under every keyboard, and easy to read aloud. It must be replaced at the first sign-in. */
export const makeOneTimePassword = (): string => Array.from({ length: 4 }, () => String(randomInt(10_000)).padStart(4, '0')).join('-')
