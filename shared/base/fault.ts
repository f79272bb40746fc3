import type { FaultCode } from './fault-codes.ts'

/** Plain facts that a sentence may need: file, sheet, cell, limit, figure. Never personal data, never a stack. */
export type Facts = { readonly [name: string]: string | number | boolean | readonly string[] }

/** A fault as it crosses from the desk to the window: the words are found there. */
export type FaultNote = { readonly code: FaultCode; readonly facts: Facts }

/** A failure that the program foresaw and can explain to a person. */
export class Fault extends Error {
  readonly code: FaultCode
  readonly facts: Facts

  constructor(code: FaultCode, facts: Facts = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause })
    this.name = 'Fault'
    this.code = code
    this.facts = facts
  }
}

/** Answers what may be told of anything thrown: a fault keeps its code, everything else is a bug of ours. */
export const toFaultNote = (thrown: unknown): FaultNote =>
  thrown instanceof Fault ? { code: thrown.code, facts: thrown.facts } : { code: 'app/bug', facts: {} }
