import { createContext } from 'react'
import type { Remedy } from '../words/sentence.ts'

export type Remedies = { readonly [remedy in Remedy]?: () => void }

/** What the frame can do about a fault wherever it is shown; a room adds its own by `onRemedy`. */
export const RemedyContext = createContext<Remedies>({})
