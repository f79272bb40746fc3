/** The one place where the decoder library is named: everything that comes from outside passes through it. */

export type { infer as Decoded, ZodType as Decoder } from 'zod'
export {
  array as list,
  boolean as flag,
  enum as oneOf,
  json,
  literal,
  never,
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
