import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDescription } from '../../../shared/describe/check-description.ts'
import { isBlank } from '../../../shared/describe/is-blank.ts'
import { type ProposalGround, proposalSources } from '../../../shared/describe/proposal.ts'
import { proposeDescription } from '../../../shared/describe/propose-description.ts'
import { thaiGdc } from '../../../shared/describe/thai-gdc.ts'
import type { ColumnType } from '../../../shared/model/table.ts'
import { joinLifted } from '../../../shared/recover/lift-lines.ts'
import { firstGround, fullDescription, paperSummary } from './descriptions.ts'

const bestOf = (ground: ProposalGround) => {
  const best = new Map<string, string | readonly string[]>()
  for (const { key, value } of proposeDescription(thaiGdc, ground)) if (!best.has(key)) best.set(key, value)
  return Object.fromEntries(best)
}
const first = (ground: ProposalGround, key: string) => proposeDescription(thaiGdc, ground).find(proposal => proposal.key === key)

test('the best proposals for a paper with all its lines make a full description', () => {
  const values = bestOf(firstGround)
  expect(checkDescription(thaiGdc, values, 'public')).toEqual([])
  expect(values).toMatchObject({
    data_type: 'ข้อมูลสถิติ',
    title: 'จำนวนผู้ป่วยนอกที่มารับบริการ จำแนกตามอำเภอและสิทธิการรักษา จังหวัดตัวอย่าง ประจำเดือนมกราคม พ.ศ. 2567',
    owner_org: 'สำนักงานสาธารณสุขจังหวัดตัวอย่าง',
    maintainer_email: 'data@example.go.th',
    update_frequency_unit: 'เดือน',
    update_frequency_interval: '1',
    geo_coverage: 'จังหวัด',
    data_source: 'ระบบรายงานผู้ป่วยนอก สำนักงานสาธารณสุขจังหวัดตัวอย่าง',
    data_format: ['CSV', 'JSON'],
    data_category: 'ข้อมูลสาธารณะ',
    accessible_condition: 'ไม่มีการจำกัดการเข้าถึงข้อมูล',
    unit_of_measure: 'ราย',
    first_year_of_data: '2567',
    data_language: ['ไทย'],
  })
})

test('the text about the table names its columns, its unit, its source and its note', () => {
  const { notes } = bestOf(firstGround)
  for (const words of ['30 แถว', 'ผู้ป่วยใหม่ บัตรทอง (ราย)', 'หน่วยนับ: ราย', 'ที่มา: ระบบรายงานผู้ป่วยนอก', 'หมายเหตุ: ตัวเลขเบื้องต้น'])
    expect(notes).toContain(words)
})

test('a proposal from the sheet says in which cell it stands', () => {
  expect(first(firstGround, 'unit_of_measure')).toEqual({
    key: 'unit_of_measure',
    value: 'ราย',
    from: 'sheet-unit',
    facts: { sheet: 'มกราคม', cell: 'I3' },
  })
  expect(first(firstGround, 'data_source')?.facts).toEqual({ sheet: 'มกราคม', cell: 'A39' })
})

test('next month the habits of last time come first, but the new paper gives the title', () => {
  const previous = { ...fullDescription, license_id: 'Open Data Common' }
  const ground = { ...firstGround, previous }
  expect(first(ground, 'license_id')).toMatchObject({ value: 'Open Data Common', from: 'previous-version' })
  expect(first(ground, 'title')?.from).toBe('sheet-title')
  expect(proposeDescription(thaiGdc, ground).filter(proposal => proposal.key === 'name')).toEqual([
    { key: 'name', value: fullDescription.name, from: 'previous-version', facts: {} },
  ])
})

test('a paper without a title is named after its file', () => {
  const ground = { ...firstGround, summary: { ...paperSummary, lifted: [] } }
  expect(first(ground, 'title')).toEqual({ key: 'title', value: 'OP มค67', from: 'file-name', facts: { file: 'OP_มค67.xlsx' } })
  expect(first(ground, 'update_frequency_unit')).toBeUndefined()
})

test('whatever the paper says, nothing blank or undefined is proposed, no value twice, and the name fits the address', () => {
  const text = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('', ' - ', 'จังหวัดเลย ปี ๒๕๖๗', 'ที่มา :', 'ณ วันที่ 31 ธันวาคม 2566'))
  const item = fc.constantFrom('title', 'unit', 'period', 'area', 'source', 'note')
  const lifted = fc.array(fc.record({ item, text, place: fc.constant({ sheet: 'ก', r: 0, c: 0 }) }), { maxLength: 6 })
  fc.assert(
    fc.property(lifted, text, fc.option(fc.record({ title: text, notes: text })), (lines, fileName, previous) => {
      const ground = { ...firstGround, fileName, previous, summary: { ...paperSummary, lifted: lines as typeof paperSummary.lifted } }
      const seen = new Set<string>()
      for (const { key, value, from, facts } of proposeDescription(thaiGdc, ground)) {
        expect(isBlank(value)).toBe(false)
        expect(JSON.stringify({ value, facts })).not.toContain('undefined')
        expect(proposalSources).toContain(from)
        expect(Object.values(facts).every(fact => fact !== undefined)).toBe(true)
        const once = JSON.stringify([key, value])
        expect(seen.has(once)).toBe(false)
        seen.add(once)
        if (key === 'name') expect(value).toMatch(/^[a-z0-9-]{2,70}$/)
      }
    }),
  )
})

test('figures by place and year are statistics, a list of people with a year of birth is a register', () => {
  const typeOf = (...types: readonly ColumnType[]) => {
    const columns = types.map((type, i) => ({ name: `c${i}`, label: `c${i}`, unit: null, type }))
    return first({ ...firstGround, summary: { ...firstGround.summary, columns } }, 'data_type')?.value
  }
  expect(typeOf('string', 'year', 'integer')).toBe('ข้อมูลสถิติ')
  expect(typeOf('string', 'string', 'year', 'integer')).toBe('ข้อมูลระเบียน')
  expect(typeOf('year')).toBe('ข้อมูลระเบียน')
})

test('sheets joined month by month come out monthly, and their title is the one of the year, which names the area', () => {
  const other = paperSummary.lifted.map(line => ({ ...line, text: line.text.replace('มกราคม', 'กุมภาพันธ์') }))
  const lifted = joinLifted([paperSummary.lifted, other], [])
  expect(lifted.map(({ text }) => text)).toContain('จังหวัดตัวอย่าง พ.ศ. 2567')
  expect(lifted.filter(({ item }) => item === 'title')).toHaveLength(2)
  const join = { id: 'found-1', name: 'join-sheets', by: 'desk', on: true, params: { kind: 'month' } } as const
  const summary = { ...paperSummary, lifted, recipe: { sheet: 'มกราคม', steps: [join] } }
  const values = bestOf({ ...firstGround, summary })
  expect(values).toMatchObject({ update_frequency_unit: 'เดือน', update_frequency_interval: '1', geo_coverage: 'จังหวัด' })
  expect(values['title']).not.toMatch(/มกราคม/)
  expect(values['title']).toMatch(/2567$/)
})
