import { Fault } from '../../shared/base/fault.ts'

const doctype = Buffer.from('<!DOCTYPE')
const entity = Buffer.from('<!ENTITY')

/** Refuses XML that declares a document type or entities: workbooks have none, attacks do. Also XML that is not UTF-8. */
export function refuseDoctype(name: string, bytes: Buffer): void {
  const head = bytes.subarray(0, 400).toString('latin1')
  const declaration = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*>/.exec(head)?.[0] ?? ''
  const isForeign = /^(\xff\xfe|\xfe\xff)/.test(head) || head.includes('\0') || /encoding\s*=\s*["'](?!utf-?8["'])/i.test(declaration)
  if (isForeign) throw new Fault('file/unsafe', { why: 'encoding', part: name })
  if (bytes.includes(doctype) || bytes.includes(entity) || /<!doctype|<!entity/i.test(head))
    throw new Fault('file/unsafe', { why: 'dtd', part: name })
}
