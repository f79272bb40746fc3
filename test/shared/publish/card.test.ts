import fc from 'fast-check'
import { XmlDocument } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { cardSize, layCard } from '../../../shared/publish/announce/lay-card.ts'
import type { Chart } from '../../../shared/publish/announce/tally-chart.ts'
import { toAtom, toRssItem } from '../../../shared/publish/announce/to-feed.ts'
import { toPage } from '../../../shared/publish/announce/to-page.ts'

const words = { title: 'จำนวนรถ', office: 'สำนักงาน', terms: 'Creative Commons Attributions', address: 'hub.example/dataset/cars' }
const chartOf = (by: Chart['by'], values: readonly number[]): Chart => ({
  ...{ by, key: 'จังหวัด', measure: 'รถยนต์', unit: 'คัน', how: 'each', left: 0 },
  bars: values.map((value, i) => ({ name: by === 'time' ? String(2000 + i) : `จังหวัด ${i}`, value })),
})

test('whatever a chart holds, its bars and words lie within the picture and none over another', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('time', 'category'),
      fc.array(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), { minLength: 2, maxLength: 24 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      (by, values, title) => {
        const { width, height, boxes, labels } = layCard({ ...words, title }, chartOf(by, values))
        expect({ width, height }).toEqual(cardSize)
        for (const box of boxes) {
          expect(Math.min(box.x, box.y, box.width, box.height)).toBeGreaterThan(0)
          expect(box.x + box.width).toBeLessThanOrEqual(width)
          expect(box.y + box.height).toBeLessThanOrEqual(560)
        }
        for (const [i, box] of boxes.entries())
          if (i > 0) expect(box.y).toBeGreaterThan((boxes[i - 1]?.y ?? 0) + (boxes[i - 1]?.height ?? 0))
        for (const label of labels)
          expect([label.x >= 0 && label.x <= width, label.y > 0 && label.y < height, label.size > 8]).toEqual([true, true, true])
      },
    ),
  )
})

test('of a time the latest are shown, and what was left out is said; a long title breaks between words', () => {
  const { boxes, labels } = layCard(
    { ...words, title: 'จำนวนนักท่องเที่ยวชาวต่างประเทศที่เดินทางเข้ามาในประเทศไทยจำแนกตามสัญชาติรายเดือน' },
    chartOf(
      'time',
      Array.from({ length: 24 }, (_, i) => i),
    ),
  )
  const said = labels.map(({ text }) => text)
  expect(boxes).toHaveLength(10)
  expect(said).toContain('พ.ศ. 2566')
  expect(said).not.toContain('พ.ศ. 2543')
  expect(said.some(text => text.includes('และอีก 14 รายการ'))).toBe(true)
  const title = labels.filter(({ size }) => size === 42).map(({ text }) => text)
  expect(title.join('')).toBe('จำนวนนักท่องเที่ยวชาวต่างประเทศที่เดินทางเข้ามาในประเทศไทยจำแนกตามสัญชาติรายเดือน')
  expect(title).toHaveLength(2)
})

const told = {
  ...{ ...words, notes: 'บันทึก', number: 1, at: '2026-11-26T18:30:00.000Z', rows: 2, columns: [], files: [] },
  ...{ terms: null, keywords: [], contact: '', source: '', stars: 3, chart: null, picture: 'https://agency.example/cars-v1.png' },
} as const
const media = { m: 'http://search.yahoo.com/mrss/', a: 'http://www.w3.org/2005/Atom' }
function read(text: string, path: string): string[] {
  const document = XmlDocument.fromString(text)
  const found = document.find(path, media).map(node => node.content)
  document.dispose()
  return found
}

test('page and feeds name the picture by its whole address; an RSS item without one keeps silent', () => {
  const page = toPage(told)
  expect(page).toContain('<meta property="og:image" content="https://agency.example/cars-v1.png">')
  expect(page).toContain('<meta property="og:image:width" content="1200">')
  expect(read(toRssItem(told), '/item/m:content/@url')).toEqual([told.picture])
  const source = { office: 'ก', id: 'urn:x' }
  expect(read(toAtom(source, [told]), '//a:link[@rel="enclosure"]/@href')).toEqual([told.picture])
  const near = { ...told, picture: 'cars-v1.png' }
  expect(toPage(near)).toContain('<meta property="og:image" content="cars-v1.png">')
  expect(toRssItem(near)).not.toContain('media')
  expect(read(toAtom(source, [near]), '//a:link[@rel="enclosure"]/@href')).toEqual(['cars-v1.png'])
  const none = { ...told, picture: null }
  expect([toPage(none), toRssItem(none), toAtom(source, [none])].join('')).not.toMatch(/og:image|media:content|enclosure/)
})
