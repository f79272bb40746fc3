import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDescription } from '../../../electron/desk/describe-version.ts'
import { showProfile, takeFileProfile, takeHouseProfile } from '../../../electron/desk/keep-profile.ts'
import { profileOf } from '../../../electron/desk/profile-of.ts'
import { checkLedger, keptDraft } from '../kit/draft.ts'
import { faultOf } from '../kit/fault.ts'
import { seat, tempDesk } from '../kit/temp-desk.ts'
import { tempFolder } from '../kit/temp-folder.ts'

async function desk() {
  const temp = await tempDesk()
  const folder = join(tempFolder(), 'แบบ คำอธิบาย')
  mkdirSync(folder)
  const lay = (text: string): string => {
    const path = join(folder, 'แบบ.json')
    writeFileSync(path, text)
    return path
  }
  return { ...temp, clerk: await seat(temp, 'clerk', 'clerk'), lay }
}

test('the form is thai_gdc 2.10 until an administrator takes another; each choice is kept with who, when and hash', async () => {
  const { office, session, clerk } = await desk()
  expect(showProfile(office, session)).toMatchObject({ title: 'thai_gdc 2.10', kind: 'house', at: null })
  takeHouseProfile(office, session, { profile: 'thai-gdc-2.1.0' })
  const shown = showProfile(office, session)
  expect(shown).toMatchObject({ title: 'thai_gdc 2.1.0', kind: 'house', from: '' })
  expect(shown.sha256).toMatch(/^[0-9a-f]{64}$/)
  const { version } = await keptDraft(office, clerk.actor)
  const { fields, profile } = openDescription(office, clerk.session, { version })
  expect(profile).toBe('thai_gdc 2.1.0')
  expect(fields.find(({ key }) => key === 'license_id')?.codes.some(({ code }) => code === 'GNU Free Documentation License')).toBe(true)
  expect(checkLedger(office).broken).toBeNull()
})

test('a form from a file is taken with what is to be told of it, and the way back is open', async () => {
  const { office, session, lay } = await desk()
  await takeFileProfile(
    office,
    session,
    lay(
      JSON.stringify({
        dataset_fields: [
          { field_name: 'title', required: true },
          { field_name: 'data_owner', required: true, validators: 'house_rule' },
        ],
      }),
    ),
  )
  expect(showProfile(office, session)).toMatchObject({
    title: 'แบบ',
    kind: 'file',
    from: 'แบบ.json',
    notes: [{ key: 'data_owner', code: 'validator-unknown' }],
  })
  expect(profileOf(office).fields.find(({ key }) => key === 'data_owner')?.required).toBe(true)
  takeHouseProfile(office, session, { profile: 'thai-gdc-2.10' })
  expect(profileOf(office).title).toBe('thai_gdc 2.10')
})

test.each([
  ['not a form', 'ไม่ใช่ JSON', 'not-json'],
  ['a form without fields', '{"a": 1}', 'none'],
  ['a field without a name', '{"dataset_fields": [{}]}', 'no-name'],
  ['a profile of ours that was damaged', '{"id": "x", "title": "x", "fields": [{"key": "a"}]}', 'bad-field'],
])('%s is refused with its place, and the former stays', async (_, text, why) => {
  const { office, session, lay } = await desk()
  takeHouseProfile(office, session, { profile: 'thai-gdc-2.1.0' })
  const before = office.events.head().seq
  const refused = await faultOf(takeFileProfile(office, session, lay(text)))
  expect(refused).toMatchObject({ code: 'describe/bad-schema', facts: { file: 'แบบ.json', why } })
  expect([profileOf(office).title, office.events.head().seq]).toEqual(['thai_gdc 2.1.0', before])
})
