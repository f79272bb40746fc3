import { Fault } from '../../shared/base/fault.ts'
import type { FileKind } from '../../shared/model/file-kind.ts'
import { listBinarySheets } from './check-xlsb.ts'
import { isNamed, readAttribute, scanTags } from './scan-tags.ts'
import { isTrue, readTextAttribute } from './xlsx/read-styles.ts'

/** A worksheet that the workbook names, and the part in which it lies. */
export type SheetPart = {
  readonly name: string
  readonly part: string
  readonly hidden: boolean
  /** The parts with the comments on its cells: those of old, and the threads that newer programs write beside them. */
  readonly notes: readonly string[]
  readonly threads: readonly string[]
}

/** Which parts of a package make the workbook. Names are as the package spells them. */
export type WorkbookParts = {
  readonly kind: FileKind
  /** In the order of the workbook. */
  readonly worksheets: readonly SheetPart[]
  readonly texts: string | null
  readonly styles: string | null
  /** True where days are counted from 1904, as some Macs did. */
  readonly isMac: boolean
  /** Everything that the library needs to read the tables. */
  readonly needed: ReadonlySet<string>
  /** What is read besides: the comments. */
  readonly commentParts: readonly string[]
}

type Package = { readonly names: readonly string[]; readonly unpack: (name: string) => Buffer }
type Relation = { readonly type: string; readonly target: string }

// The library will not open a workbook that names one of these and does not have it.
const besides = new Set(['sharedStrings', 'styles', 'sheetMetadata', 'person'])

const damaged = (part: string): Fault => new Fault('file/damaged', { part })

/** Follows the relations of a workbook to its sheets. A sheet that is named and not there is `file/damaged`; no workbook, `file/unknown-type`. */
export function findParts(pack: Package): WorkbookParts {
  const spelled = new Map(pack.names.map(name => [name.toLowerCase(), name]))
  const types = spelled.get('[content_types].xml')
  if (types === undefined) throw new Fault('file/unknown-type', { sniffed: 'zip' })
  const { book, kind } = findBook(pack.unpack(types))
  const bookName = spelled.get(book.toLowerCase())
  if (bookName === undefined) throw damaged(book)
  const relationsName = spelled.get(relationsOf(book).toLowerCase())
  if (relationsName === undefined) throw damaged(relationsOf(book))
  const relations = readRelations(pack.unpack(relationsName), book)
  const find = ({ target }: Relation): string => {
    const name = spelled.get(target.toLowerCase())
    if (name === undefined) throw damaged(target)
    return name
  }
  const read = pack.unpack(bookName)
  const { sheets, isMac } = kind === 'xlsb' ? readBinaryBook(bookName, read) : readBook(bookName, read)
  const worksheets = sheets.flatMap(({ id, name, hidden }): SheetPart[] => {
    const relation = relations.get(id) ?? damagedRelation(id)
    if (relation.type !== 'worksheet') return []
    const part = find(relation)
    const own = spelled.get(relationsOf(part).toLowerCase())
    const beside = own === undefined ? [] : [...readRelations(pack.unpack(own), part).values()]
    const of = (type: string): string[] => beside.filter(one => one.type === type).map(find)
    return [{ name, part, hidden, notes: of('comments'), threads: of('threadedComment') }]
  })
  const commentParts = worksheets.flatMap(({ notes, threads }) => [...notes, ...threads])
  // A sheet in two places would be read twice, and one in a hundred thousand a hundred thousand times.
  const seen = new Set<string>()
  for (const part of [...worksheets.map(sheet => sheet.part), ...commentParts]) {
    if (seen.has(part)) throw new Fault('file/unsafe', { why: 'part-twice', part })
    seen.add(part)
  }
  const others = [...relations.values()].filter(({ type }) => besides.has(type))
  const findOne = (wanted: string): string | null => {
    const one = others.find(({ type }) => type === wanted)
    return one === undefined ? null : find(one)
  }
  const root = spelled.get('_rels/.rels')
  const sheetParts = worksheets.map(({ part }) => part)
  return {
    kind,
    worksheets,
    texts: findOne('sharedStrings'),
    styles: findOne('styles'),
    isMac,
    commentParts,
    needed: new Set([types, bookName, relationsName, ...(root === undefined ? [] : [root]), ...sheetParts, ...others.map(find)]),
  }
}

/** What kind of workbook a package says that it is. */
export const findKind = (pack: Package): FileKind => {
  const types = pack.names.find(name => name.toLowerCase() === '[content_types].xml')
  if (types === undefined) throw new Fault('file/unknown-type', { sniffed: 'zip' })
  return findBook(pack.unpack(types)).kind
}

function damagedRelation(id: string): never {
  throw damaged(id)
}

function findBook(types: Buffer): { readonly book: string; readonly kind: FileKind } {
  let book: string | null = null
  let kind: FileKind = 'xlsx'
  scanTags('[Content_Types].xml', types, tag => {
    if (tag.isEnd || !isNamed(types, tag, 'Override')) return
    const type = readAttribute(types, tag, 'ContentType') ?? ''
    const found = kindOf(type)
    if (book !== null || found === null) return
    book = (readAttribute(types, tag, 'PartName') ?? '').replace(/^\//, '')
    kind = found
  })
  if (book === null) throw new Fault('file/unknown-type', { sniffed: 'office' })
  return { book, kind }
}

function kindOf(type: string): FileKind | null {
  if (/ms-excel\.sheet\.binary\.macroEnabled\.main$/i.test(type)) return 'xlsb'
  if (/(sheet|template)\.macroEnabled\.main\+xml$/i.test(type)) return 'xlsm'
  return /spreadsheetml\.(sheet|template)\.main\+xml$/i.test(type) ? 'xlsx' : null
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)
const relationsOf = (part: string): string => `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`

function readRelations(bytes: Buffer, of: string): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>()
  scanTags(relationsOf(of), bytes, tag => {
    if (tag.isEnd || !isNamed(bytes, tag, 'Relationship') || readAttribute(bytes, tag, 'TargetMode') === 'External') return
    const type = (readAttribute(bytes, tag, 'Type') ?? '').replace(/^.*\//, '')
    relations.set(readAttribute(bytes, tag, 'Id') ?? '', { type, target: resolve(of, readAttribute(bytes, tag, 'Target') ?? '') })
  })
  return relations
}

function resolve(of: string, target: string): string {
  // The attribute was read byte by byte; a name may have letters of its own.
  const said = Buffer.from(target, 'latin1').toString('utf8').replaceAll('&amp;', '&')
  if (said.startsWith('/')) return said.slice(1)
  const steps = folderOf(of).split('/').slice(0, -1)
  for (const step of said.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

type Named = { readonly id: string; readonly name: string; readonly hidden: boolean }

/** In a binary workbook names, and what is hidden, are left to the library. */
const readBinaryBook = (part: string, book: Buffer): { readonly sheets: readonly Named[]; readonly isMac: boolean } => ({
  sheets: listBinarySheets(part, book).map(id => ({ id, name: '', hidden: false })),
  isMac: false,
})

/** The sheets that the workbook names, in their order, each with its relation; and where its days begin. */
function readBook(part: string, book: Buffer): { readonly sheets: readonly Named[]; readonly isMac: boolean } {
  const sheets: Named[] = []
  let isMac = false
  const prefix = readPrefix(book)
  scanTags(part, book, tag => {
    if (tag.isEnd) return
    if (isNamed(book, tag, 'workbookPr')) isMac = isTrue(readAttribute(book, tag, 'date1904'))
    if (!isNamed(book, tag, 'sheet')) return
    const hidden = /hidden/i.test(readAttribute(book, tag, 'state') ?? '')
    sheets.push({ id: readAttribute(book, tag, `${prefix}:id`) ?? '', name: readTextAttribute(book, tag, 'name') ?? '', hidden })
  })
  return { sheets, isMac }
}

/** What the workbook calls the namespace of relations; nearly always `r`. */
const readPrefix = (book: Buffer): string =>
  /xmlns:([\w.-]+)\s*=\s*["'][^"']*officeDocument\/(?:2006\/)?relationships["']/.exec(book.subarray(0, 8192).toString('latin1'))?.[1] ?? 'r'
