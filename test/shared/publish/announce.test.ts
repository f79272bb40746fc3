import { XmlDocument } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import type { Column, Value } from '../../../shared/model/table.ts'
import type { Announced } from '../../../shared/publish/announce/announced.ts'
import { type Chart, startChart } from '../../../shared/publish/announce/tally-chart.ts'
import { toAtom, toRssItem } from '../../../shared/publish/announce/to-feed.ts'
import { toPage } from '../../../shared/publish/announce/to-page.ts'
import { toPost } from '../../../shared/publish/announce/to-post.ts'
import { toSvg } from '../../../shared/publish/announce/to-svg.ts'

const column = (name: string, label: string, type: Column['type'], unit: string | null = null): Column => ({ name, label, type, unit })
const place = column('province', 'จังหวัด', 'string')
const code = column('province_code', 'รหัสจังหวัด', 'string')
const year = column('year', 'ปี', 'year')
const cars = column('cars', 'รถยนต์', 'integer', 'คัน')

function chartOf(columns: readonly Column[], rows: readonly Value[][]): Chart | null {
  const chart = startChart(columns)
  for (const row of rows) chart.see(row)
  return chart.end()
}

test('a chart shows the first figures by time where there are several times, and by the first words otherwise', () => {
  const rows = [
    ['กระบี่', '81', 2016, 5],
    ['ตรัง', '92', 2016, 9],
    ['กระบี่', '81', 2015, 7],
  ] as Value[][]
  expect(chartOf([place, code, year, cars], rows)).toEqual({
    ...{ by: 'time', key: 'ปี', measure: 'รถยนต์', unit: 'คัน', how: 'sum', left: 0 },
    bars: [
      { name: '2015', value: 7 },
      { name: '2016', value: 14 },
    ],
  })
  const oneYear = rows.map(row => [row[0] ?? null, row[1] ?? null, 2016, row[3] ?? null])
  expect(chartOf([place, code, year, cars], oneYear)).toMatchObject({
    by: 'category',
    key: 'จังหวัด',
    how: 'sum',
    bars: [{ value: 12 }, { value: 9 }],
  })
})

test('shares are averaged and not added up, categories beyond twelve are counted, and what has no figures has no chart', () => {
  const share = column('share', 'ร้อยละผู้รู้หนังสือ', 'number', '%')
  expect(
    chartOf(
      [place, share],
      [
        ['ก', 50],
        ['ก', 60],
        ['ข', 10],
      ],
    ),
  ).toMatchObject({
    how: 'mean',
    bars: [
      { name: 'ก', value: 55 },
      { name: 'ข', value: 10 },
    ],
  })
  const many = Array.from({ length: 20 }, (_, i) => [`จ${i}`, i] as Value[])
  expect(chartOf([place, cars], many)).toMatchObject({ how: 'each', left: 8, bars: expect.objectContaining({ length: 12 }) })
  expect(
    chartOf(
      [place, code],
      [
        ['ก', '10'],
        ['ข', '11'],
      ],
    ),
  ).toBeNull()
  expect(chartOf([place, cars], [['ก', 1]])).toBeNull()
})

const evil = `<script>alert("x")</script> & 'y' ]]> </style></title>\u0001`
const told: Announced = {
  ...{ office: `สำนักงาน ${evil}`, title: evil, notes: `บรรทัดหนึ่ง\n${evil}`, address: 'https://hub.example/dataset/a?b=1&c="2"', number: 2 },
  ...{
    at: '2026-11-26T18:30:00.000Z',
    rows: 1234,
    columns: [{ ...cars, label: evil }],
    keywords: [evil],
    contact: evil,
    source: evil,
    stars: 5,
  },
  files: [{ format: evil, address: 'https://hub.example/f?x="><img>', bytes: 2345, isDictionary: false }],
  terms: { code: evil, address: 'https://creativecommons.org/licenses/by/4.0/' },
  chart: {
    by: 'category',
    key: evil,
    measure: evil,
    unit: evil,
    how: 'each',
    left: 3,
    bars: [
      { name: evil, value: -2 },
      { name: 'ข', value: 3 },
    ],
  },
  picture: 'https://agency.example/a.png?x="2"&y',
}

test('feeds and pictures are well-formed whatever people wrote, and say what they wrote', () => {
  for (const text of [toSvg(told.title, told.chart as Chart), toAtom({ office: told.office, id: 'urn:x' }, [told]), toRssItem(told)]) {
    const document = XmlDocument.fromString(text)
    expect(document.root.content).toContain('alert("x")')
    document.dispose()
  }
  const feed = XmlDocument.fromString(
    toAtom({ office: 'ก', id: 'urn:x' }, [{ ...told, at: '2026-01-01T00:00:00.000Z', address: 'https://a/1' }, told]),
  )
  const ns = { a: 'http://www.w3.org/2005/Atom' }
  expect(feed.find('//a:entry/a:id', ns).map(node => node.content)).toEqual([told.address, 'https://a/1'])
  expect(feed.find('/a:feed/a:updated', ns).map(node => node.content)).toEqual([told.at])
  feed.dispose()
})

test('the page has no markup of strangers, calls nothing from elsewhere, and dates by the Thai day', () => {
  const page = toPage(told)
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page).not.toContain('<img')
  expect(page).not.toMatch(/<(?:link rel="stylesheet|iframe|img|script src)/)
  expect(page).toContain('เมื่อวันที่ 27 พฤศจิกายน 2569')
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? []
  expect(JSON.parse(json)).toMatchObject({ '@type': 'Dataset', name: evil, url: told.address })
  // As XML it holds together too, once the doctype and the voids of HTML are out of the way.
  const strict = page.replace(/^<!doctype html>/, '').replace(/<((?:meta|link|br)[^>]*)>/g, '<$1/>')
  XmlDocument.fromString(strict).dispose()
})

test('the text says what, how large, in which formats, under which terms and where', () => {
  const post = toPost({
    ...told,
    office: 'สำนักงาน',
    title: 'รถยนต์',
    notes: 'จำนวนรถ',
    files: [{ format: 'CSV', address: 'x', bytes: 1, isDictionary: false }],
    terms: { code: 'CC', address: null },
  })
  expect(post.split('\n')).toEqual([
    ...['สำนักงาน เผยแพร่ชุดข้อมูล “รถยนต์”', '', 'จำนวนรถ', '', 'เผยแพร่โดย สำนักงาน เมื่อวันที่ 27 พฤศจิกายน 2569'],
    ...['ตาราง 1,234 แถว 1 คอลัมน์ (CSV)', 'ข้อกำหนดการใช้: CC', `หน้าชุดข้อมูล: ${told.address}`],
  ])
})
