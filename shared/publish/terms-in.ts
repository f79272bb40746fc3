import { isOtherCode } from '../describe/code.ts'
import { type Terms, termsOf } from '../rate/licences.ts'
import type { Description } from './publication.ts'

/** The terms that a description names: of “other” the words that were written for it, which say what the code does not. */
export function termsIn(description: Description): Terms | null {
  const [code, other] = [description.license_id, description.license_id_other]
  if (typeof code !== 'string') return null
  if (!isOtherCode(code) || typeof other !== 'string' || other.trim() === '') return termsOf(code)
  const said = other.trim()
  return { code: said, address: /^https?:\/\/\S+$/.test(said) && URL.canParse(said) ? said : null }
}
