import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCitizenId } from '../../../shared/values/id-number.ts'
import { identifierOf, readIdentifier } from '../../../shared/values/identifiers.ts'

describe('a heading', () => {
  it.each([
    ['เลขประจำตัวประชาชน', 'citizen_id'],
    ['เลข 13 หลัก', 'citizen_id'],
    ['เลขประจำตัวผู้เสียภาษี', 'tax_id'],
    ['เลขทะเบียนนิติบุคคล', 'juristic_id'],
    ['โทรศัพท์', 'phone'],
    ['เบอร์มือถือ', 'phone'],
    ['รหัสไปรษณีย์', 'postcode'],
    ['เลขที่บัญชี', 'bank_account'],
    ['เลขหนังสือเดินทาง', 'passport'],
    ['ทะเบียนรถ', 'plate'],
    ['รหัสสินค้า', 'code'],
    ['เลขที่สัญญา', 'code'],
  ])('%s announces %s', (label, kind) => {
    expect(identifierOf(label)).toBe(kind)
  })

  it.each(['จำนวนบัญชี', 'มูลค่าการโทร', 'จำนวนบัตรประชาชน', 'โทรทัศน์', 'ประชาชน', 'บัญชี', 'จำนวนเลขหมายโทรศัพท์', 'นิติบุคคล'])(
    '%s announces none',
    label => {
      expect(identifierOf(label)).toBeNull()
    },
  )
})

describe('an identifier', () => {
  it('of a citizen is kept as digits where its check digit is right, in every spelling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000_000, max: 899_999_999_999 }), n => {
        const sum = [...String(n)].reduce((total, digit, i) => total + Number(digit) * (13 - i), 0)
        const id = `${n}${(11 - (sum % 11)) % 10}`
        expect(isCitizenId(id)).toBe(true)
        const dashed = `${id[0]}-${id.slice(1, 5)}-${id.slice(5, 10)}-${id.slice(10, 12)}-${id[12]}`
        const thai = id.replace(/\d/g, digit => String.fromCharCode(0x0e50 + Number(digit)))
        for (const text of [id, dashed, dashed.replaceAll('-', ' '), thai])
          expect(readIdentifier('citizen_id', text, false)).toEqual({ text: id, problem: null })
      }),
    )
  })

  it('that fails its proof stays letter by letter and is told', () => {
    expect(readIdentifier('citizen_id', '1-1014-00000-12-1', false)).toEqual({ text: '1-1014-00000-12-1', problem: 'bad-checksum' })
    expect(readIdentifier('citizen_id', '12345', false).problem).toBe('bad-identifier')
    expect(readIdentifier('postcode', '99999', false).problem).toBe('bad-identifier')
    expect(readIdentifier('postcode', '10200', false).problem).toBeNull()
  })

  it('that a spreadsheet took for a number has lost its zero, which is told and not put back', () => {
    expect(readIdentifier('phone', '812345678', true)).toEqual({ text: '812345678', problem: 'leading-zero-lost' })
    expect(readIdentifier('tax_id', '105558000120', true)).toEqual({ text: '105558000120', problem: 'leading-zero-lost' })
  })

  it('of a telephone loses its separators, but extensions and second numbers stay for people to read', () => {
    expect(readIdentifier('phone', '081-234-5678', false).text).toBe('0812345678')
    expect(readIdentifier('phone', '+66 81 234 5678', false).text).toBe('+66812345678')
    expect(readIdentifier('phone', '02-123-4567 ต่อ 12', false)).toEqual({ text: '02-123-4567 ต่อ 12', problem: null })
    expect(readIdentifier('phone', '02-832-8692-4', false)).toEqual({ text: '02-832-8692-4', problem: null })
  })

  it('that is only a code is never changed, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(readIdentifier('code', text, false)).toEqual({ text: text.trim(), problem: null })
      }),
    )
  })
})
