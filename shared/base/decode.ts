/** The one place where the decoder library is named: everything that comes from outside passes through it. */
import { config } from 'zod'

// Left to itself it tries whether it may write functions; the window forbids that, and would complain at every start.
config({ jitless: true })

export type { infer as Decoded, ZodType as Decoder } from 'zod'
export {
  array as list,
  boolean as flag,
  enum as oneOf,
  json,
  literal,
  number,
  object,
  optional,
  record,
  strictObject,
  string,
  tuple,
  union as anyOf,
  unknown,
} from 'zod'
