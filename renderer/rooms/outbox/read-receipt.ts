import type { Words } from '../../words/th.ts'

type Fact = keyof Words['outbox']['receiptFact']
/** One line of a receipt; `exact` is read by a machine or compared sign by sign. */
export type ReceiptLine = { readonly fact: Fact; readonly text: string; readonly exact: boolean }

/** Names that hubs and exchanges give to what a receipt says, in the order that people ask for it. */
const told: readonly { readonly fact: Fact; readonly names: readonly string[]; readonly exact: boolean }[] = [
  { fact: 'recipient', names: ['recipient'], exact: false },
  { fact: 'at', names: ['receivedAt', 'modified'], exact: false },
  { fact: 'number', names: ['deposit', 'package'], exact: true },
  { fact: 'sha256', names: ['sha256'], exact: true },
  { fact: 'token', names: ['token'], exact: true },
]

/** Reads what the hub answered as a receipt: facts first, then one line for each file. What is no receipt has no lines. */
export function readReceipt(raw: string): readonly ReceiptLine[] {
  const receipt = parse(raw)
  if (!isRecord(receipt)) return []
  const facts = told.flatMap(({ fact, names, exact }) => {
    const text = names.map(name => receipt[name]).find(value => typeof value === 'string')
    return typeof text === 'string' ? [{ fact, text: fact === 'at' ? toUtc(text) : text, exact }] : []
  })
  const files = Array.isArray(receipt.resources) ? receipt.resources.filter(isRecord) : []
  return [
    ...facts,
    ...files.map(file => ({
      fact: 'file' as const,
      text: `${String(file.format ?? '')} ${String(file.sha256 ?? '')}`.trim(),
      exact: true,
    })),
  ]
}

/** CKAN writes its times in UTC and leaves the zone out; read as local time they would be hours off. */
const toUtc = (time: string): string => (/(?:Z|[+-]\d\d:?\d\d)$/.test(time) ? time : `${time}Z`)

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw)
  } catch {
    return null
  }
}
