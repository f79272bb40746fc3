import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'

/** What a big workbook holds: so many rows and columns of Thai words, numbers and days by turns, the same on every run. */
export type BigSheet = { readonly rows: number; readonly columns: number }

type Laid = { readonly name: string; readonly crc: number; readonly size: number; readonly packed: number; readonly at: number }

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const packages = 'http://schemas.openxmlformats.org/package/2006'

const parts: readonly (readonly [string, string])[] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="ทะเบียน" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    'xl/styles.xml',
    `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="4"/></cellXfs></styleSheet>`,
  ],
]

const provinces = ['กรุงเทพมหานคร', 'เชียงใหม่', 'ขอนแก่น', 'สงขลา', 'นครราชสีมา', 'อุบลราชธานี', 'สุราษฎร์ธานี']
const makes = ['โตโยต้า', 'ฮอนด้า', 'อีซูซุ', 'นิสสัน', 'มาสด้า']

/** The same numbers on every run, without an order that packing could use. */
function createDice(): (below: number) => number {
  let state = 20_260_101
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function letters(c: number): string {
  return c < 26 ? String.fromCharCode(65 + c) : letters(Math.floor(c / 26) - 1) + String.fromCharCode(65 + (c % 26))
}

function* layRows({ rows, columns }: BigSheet, words: Map<string, number>): Generator<string> {
  const dice = createDice()
  const names = Array.from({ length: columns }, (_, c) => letters(c))
  const word = (said: string): number => {
    const known = words.get(said) ?? words.size
    if (known === words.size) words.set(said, known)
    return known
  }
  yield `${declared}<worksheet xmlns="${main}"><dimension ref="A1:${letters(columns - 1)}${rows}"/><sheetData>`
  yield `<row r="1">${names.map(name => `<c r="${name}1" t="s"><v>${word(`หัวข้อ ${name}`)}</v></c>`).join('')}</row>`
  for (let r = 2; r <= rows; r++) {
    let line = `<row r="${r}">`
    for (let c = 0; c < columns; c++) {
      const at = `r="${names[c]}${r}"`
      if (c % 5 === 0)
        line += `<c ${at} t="s"><v>${word(`${provinces[dice(7)]} ${c === 0 ? `${makes[dice(5)]} ${dice(rows)}` : makes[dice(5)]}`)}</v></c>`
      else if (c % 5 === 1) line += `<c ${at}><v>${dice(1_000_000)}</v></c>`
      else if (c % 5 === 2) line += `<c ${at} s="2"><v>${dice(100_000_000) / 100}</v></c>`
      else if (c % 5 === 3) line += `<c ${at} s="1"><v>${36_526 + dice(9000)}</v></c>`
      else line += `<c ${at}><v>${dice(2 ** 31) / 2 ** 31}</v></c>`
    }
    yield `${line}</row>`
  }
  yield '</sheetData></worksheet>'
}

function* layWords(words: ReadonlyMap<string, number>): Generator<string> {
  yield `${declared}<sst xmlns="${main}">`
  for (const word of words.keys()) yield `<si><t>${word}</t></si>`
  yield '</sst>'
}

/** Gathers short pieces, because each one that is handed on costs. */
function* gather(pieces: Iterable<string>): Generator<Buffer> {
  let held = ''
  for (const piece of pieces) {
    held += piece
    if (held.length < 200_000) continue
    yield Buffer.from(held)
    held = ''
  }
  yield Buffer.from(held)
}

/** Writes a big workbook to a file within seconds: rows are packed as they are made, and never all there. */
export async function writeBigWorkbook(path: string, sheet: BigSheet): Promise<void> {
  const file = createWriteStream(path)
  const laid: Laid[] = []
  let at = 0
  const put = (bytes: Buffer): void => {
    file.write(bytes)
    at += bytes.length
  }
  const lay = async (name: string, pieces: Iterable<string>): Promise<void> => {
    const deflate = createDeflateRaw({ level: 6 })
    const packed: Buffer[] = []
    deflate.on('data', (piece: Buffer) => packed.push(piece))
    let [crc, size] = [0, 0]
    for (const piece of gather(pieces)) {
      crc = crc32(piece, crc)
      size += piece.length
      if (!deflate.write(piece)) await once(deflate, 'drain')
    }
    deflate.end()
    await finished(deflate)
    const entry: Laid = { name, crc, size, packed: packed.reduce((sum, piece) => sum + piece.length, 0), at }
    laid.push(entry)
    put(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), layHeader(entry), Buffer.from(name)]))
    for (const piece of packed) put(piece)
  }
  for (const [name, xml] of parts) await lay(name, [declared, xml])
  const words = new Map<string, number>()
  await lay('xl/worksheets/sheet1.xml', layRows(sheet, words))
  await lay('xl/sharedStrings.xml', layWords(words))
  const start = at
  for (const entry of laid) {
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(entry.at, 10)
    put(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), layHeader(entry), tail, Buffer.from(entry.name)]))
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(laid.length, 8)
  end.writeUInt16LE(laid.length, 10)
  end.writeUInt32LE(at - start, 12)
  end.writeUInt32LE(start, 16)
  put(end)
  file.end()
  await finished(file)
}

function layHeader({ name, crc, size, packed }: Laid): Buffer {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  header.writeUInt16LE(0x0800, 2)
  header.writeUInt16LE(8, 4)
  header.writeUInt32LE(0x00210000, 6)
  header.writeUInt32LE(crc, 10)
  header.writeUInt32LE(packed, 14)
  header.writeUInt32LE(size, 18)
  header.writeUInt16LE(Buffer.byteLength(name), 22)
  return header
}
