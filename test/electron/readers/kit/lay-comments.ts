import { type BookParts, layBook, twoRows } from './lay-book.ts'
import type { Entry } from './pack-zip.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const threaded = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const types = {
  comments: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
  threadedComment: 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
}

export const commentTag = (ref: string, author: number, text: string): string =>
  `<comment ref="${ref}" authorId="${author}" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t xml:space="preserve">${text}</t></r></text></comment>`

/** A part of notes, written by hand. */
export const commentsPart = (authors: readonly string[], tags: readonly string[]): string =>
  `<comments xmlns="${main}"><authors>${authors.map(name => `<author>${name}</author>`).join('')}</authors><commentList>${tags.join('')}</commentList></comments>`

export const threadTag = (
  ref: string,
  text: string,
  { id, at, parent }: { readonly id: string; readonly at: string; readonly parent?: string },
): string =>
  `<threadedComment ref="${ref}" dT="${at}" personId="{9}" id="${id}"${parent === undefined ? '' : ` parentId="${parent}"`}><text>${text}</text></threadedComment>`

/** A part of threads, written by hand. */
export const threadsPart = (tags: readonly string[]): string => `<ThreadedComments xmlns="${threaded}">${tags.join('')}</ThreadedComments>`

const tagOf = (type: keyof typeof types, target: string): string => `<Relationship Id="${type}" Type="${types[type]}" Target="${target}"/>`
export const relate = (type: keyof typeof types, target: string): string => layRelations(tagOf(type, target))
const layRelations = (tags: string): string => `<Relationships xmlns="${relations}">${tags}</Relationships>`

/** The entries of a workbook whose first sheet has these notes and threads. */
export function layCommented(
  { notes, threads }: { readonly notes?: string; readonly threads?: string },
  parts: BookParts = { sheets: [twoRows] },
  stored = false,
): Entry[] {
  const entries: Entry[] = layBook(parts)
  const tags: string[] = []
  if (notes !== undefined) {
    tags.push(tagOf('comments', '../comments1.xml'))
    entries.push({ name: 'xl/comments1.xml', bytes: notes, stored })
  }
  if (threads !== undefined) {
    tags.push(tagOf('threadedComment', '../threadedComments/threadedComment1.xml'))
    entries.push({ name: 'xl/threadedComments/threadedComment1.xml', bytes: threads })
  }
  return [...entries, { name: 'xl/worksheets/_rels/sheet1.xml.rels', bytes: layRelations(tags.join('')) }]
}
