import type { Decoded, Decoder } from '../base/decode.ts'
import type { Frozen } from '../base/frozen.ts'

/** A question of the window: a decoder for what it says and one for what it is told. */
export type Ask<In extends Decoder, Out extends Decoder> = { readonly input: In; readonly output: Out }

export const ask = <In extends Decoder, Out extends Decoder>(input: In, output: Out): Ask<In, Out> => ({ input, output })

export type InputOf<A> = A extends Ask<infer In, Decoder> ? Frozen<Decoded<In>> : never
export type OutputOf<A> = A extends Ask<Decoder, infer Out> ? Frozen<Decoded<Out>> : never
