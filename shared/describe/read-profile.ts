import { type Decoded, flag, list, number, object, oneOf, string } from '../base/decode.ts'
import { Fault } from '../base/fault.ts'
import { fieldKinds, fieldPlaces, type Profile, textForms } from './profile.ts'

const profileDecoder = object({
  id: string().min(1),
  title: string(),
  fields: list(
    object({
      key: string().min(1),
      item: number().int().nullable(),
      th: string().min(1),
      en: string().min(1),
      required: flag(),
      kind: oneOf(fieldKinds),
      form: oneOf(textForms),
      codes: list(object({ code: string().min(1), th: string().min(1), en: string().min(1) })),
      other: string().nullable(),
      max: number().int().positive(),
      on: oneOf(fieldPlaces),
      types: list(string().min(1)),
    }),
  ).min(1),
})

/** Reads a profile that was written down. Throws `describe/bad-profile` with the place in it that cannot be used. */
export function readProfile(set: unknown): Profile {
  const read = profileDecoder.safeParse(set)
  if (!read.success) throw new Fault('describe/bad-profile', { place: read.error.issues[0]?.path.join('.') ?? '' }, read.error)
  const wrong = findContradiction(read.data)
  if (wrong !== null) throw new Fault('describe/bad-profile', { place: wrong })
  return read.data
}

function findContradiction({ fields }: Decoded<typeof profileDecoder>): string | null {
  const keys = new Set<string>()
  for (const field of fields) {
    if (keys.has(field.key)) return field.key
    keys.add(field.key)
    const mustChoose = field.kind === 'one' || field.kind === 'many'
    if (mustChoose !== field.codes.length > 0) return field.key
    if (new Set(field.codes.map(entry => entry.code)).size !== field.codes.length) return field.key
  }
  return fields.find(field => field.other !== null && !keys.has(field.other))?.key ?? null
}
