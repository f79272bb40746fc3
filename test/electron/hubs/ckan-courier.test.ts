import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { HubFault } from '../../../electron/hubs/hub-fault.ts'
import { type PracticeHub, startPracticeHub } from '../../../electron/practice/hub.ts'
import { listOf, textOf } from '../../../electron/practice/hub-state.ts'
import { attempt, courierTo, deliver, freshParcel, token } from '../../hubs/deliver.ts'
import { csvOf, sampleFiles, samplePublication, tempFolder } from '../../hubs/sample-publication.ts'

const signal = new AbortController().signal
const users = [
  { name: 'office', token, capacity: 'editor' as const },
  { name: 'member', token: 'member-token', capacity: 'member' as const },
]
const organisation = { name: 'office-of-practice', title: 'สำนักงานฝึกหัด' }
let hub: PracticeHub

async function callHub(action: string, input: object, as = token): Promise<{ status: number; result: unknown }> {
  const answer = await fetch(`${hub.address}/api/3/action/${action}`, {
    method: 'POST',
    headers: { authorization: as, 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
  return { status: answer.status, result: ((await answer.json()) as { result: unknown }).result }
}
const thrownBy = async (work: Promise<unknown>): Promise<HubFault> => {
  const thrown = await work.then(
    () => null,
    (fault: unknown) => fault,
  )
  if (thrown instanceof HubFault) return thrown
  throw thrown ?? new Error('nothing was thrown')
}

describe.each(['thai', 'stock'] as const)('a %s hub', flavour => {
  beforeEach(async () => {
    hub = await startPracticeHub({ folder: tempFolder(), port: 0, flavour, organisation, users })
  })
  afterEach(() => hub.close())

  test('shows a version to everybody only after all of it was read back', async () => {
    const publication = samplePublication()
    const { parcel } = await deliver(progress => courierTo(hub.address, publication, { progress }))
    expect(parcel.state).toBe('done')
    const [found] = hub.packages()
    expect(hub.packages()).toHaveLength(1)
    expect(found?.private).toBe(false)
    const [csv] = listOf(found ?? {}, 'resources')
    const bytes = await (await fetch(textOf(csv ?? {}, 'url'))).text()
    expect(bytes).toBe(csvOf(1))
  })

  test('takes every format, and the next version, in two of them, takes the others away', async () => {
    const publication = samplePublication()
    const all = await deliver(progress => courierTo(hub.address, publication, { progress, every: true }))
    expect(all.parcel.state).toBe('done')
    const told = () =>
      listOf(hub.packages()[0] ?? {}, 'resources')
        .map(one => `${textOf(one, 'id')} ${textOf(one, 'format')} ${textOf(one, 'url').split('/').at(-1)}`)
        .toSorted()
    const wanted = sampleFiles(publication, csvOf(1), true)
    expect(told()).toEqual(wanted.map(({ id, format, fileName }) => `${id} ${format} ${fileName}`).toSorted())
    const two = await deliver(progress => courierTo(hub.address, samplePublication({ number: 2 }), { progress }))
    expect([two.parcel.state, told().length]).toEqual(['done', 2])
  })

  test('keeps the words that it refuses as tags in an extra', async () => {
    await deliver(progress => courierTo(hub.address, samplePublication(), { progress }))
    const [found] = hub.packages()
    const tags = listOf(found ?? {}, 'tags').map(tag => textOf(tag, 'name'))
    expect(tags).toEqual(flavour === 'thai' ? ['รถยนต์', 'สถิติ', 'งบประมาณ'] : ['งบประมาณ'])
    const kept = listOf(found ?? {}, 'extras').find(extra => extra.key === 'rabian_keywords')
    expect(kept?.value).toBe(flavour === 'thai' ? undefined : JSON.stringify(['รถยนต์', 'สถิติ']))
  })

  test('replaces the files of the version before in one step and keeps what others added', async () => {
    await deliver(progress => courierTo(hub.address, samplePublication(), { progress }))
    const [first] = hub.packages()
    const foreign = { package_id: first?.id, name: 'คู่มือ', format: 'PDF', url: 'https://example.go.th/guide.pdf' }
    await callHub('resource_create', foreign)
    const extras = [...listOf(hub.packages()[0] ?? {}, 'extras'), { key: 'hub_rank', value: '5' }]
    await callHub('package_patch', { id: first?.id, extras })
    const { parcel } = await deliver(progress =>
      courierTo(hub.address, samplePublication({ number: 2, title: 'จำนวนรถ ฉบับที่ 2' }), { progress }),
    )
    expect(parcel.state).toBe('done')
    const [found] = hub.packages()
    expect(found?.title).toBe('จำนวนรถ ฉบับที่ 2')
    expect(listOf(found ?? {}, 'resources').map(one => textOf(one, 'url').split('/').at(-1))).toEqual([
      'guide.pdf',
      'registered-cars-0000c0de-v2.csv',
      'registered-cars-0000c0de-v2.json',
    ])
    expect(listOf(found ?? {}, 'extras').some(extra => extra.key === 'hub_rank')).toBe(true)
  })

  test('is not written over where somebody changed the dataset there, until a person says so', async () => {
    await deliver(progress => courierTo(hub.address, samplePublication(), { progress }))
    await callHub('package_patch', { id: samplePublication().slug, notes: 'แก้ไขบนศูนย์กลาง' })
    const second = samplePublication({ number: 2 })
    const { parcel } = await deliver(progress => courierTo(hub.address, second, { progress }))
    expect(parcel.state).toBe('needs-person')
    expect(parcel.fault).toMatchObject({ code: 'hub/conflict', facts: { reason: 'edited', fields: ['notes'] } })
    const overruled = await deliver(progress => courierTo(hub.address, second, { progress: { ...progress, overrule: true } }))
    expect(overruled.parcel.state).toBe('done')
  })

  test('is not written over with an older version', async () => {
    await deliver(progress => courierTo(hub.address, samplePublication({ number: 2 }), { progress }))
    const { parcel } = await deliver(progress => courierTo(hub.address, samplePublication(), { progress }))
    expect(parcel.fault).toMatchObject({ code: 'hub/conflict', facts: { reason: 'newer' } })
  })

  test('that has another dataset under our name keeps it', async () => {
    await deliver(progress => courierTo(hub.address, samplePublication({ dataset: 'another-dataset' }), { progress }))
    const { parcel } = await deliver(progress => courierTo(hub.address, samplePublication(), { progress }))
    expect(parcel.fault?.code).toBe('hub/name-taken')
  })

  test('where our dataset was deleted waits for a person', async () => {
    await deliver(progress => courierTo(hub.address, samplePublication(), { progress }))
    const { status } = await callHub('package_delete', { id: samplePublication().slug })
    expect(status).toBe(flavour === 'thai' ? 403 : 200)
    if (flavour === 'thai') return
    const { parcel } = await deliver(progress => courierTo(hub.address, samplePublication({ number: 2 }), { progress }))
    expect(parcel.fault).toMatchObject({ code: 'hub/conflict', facts: { reason: 'deleted' } })
  })

  test('that does not know the token is never taken for one that does', async () => {
    const stranger = courierTo(hub.address, samplePublication(), { token: 'wrong' })
    expect((await thrownBy(stranger.send(signal, () => {}))).code).toBe('hub/token')
    const member = courierTo(hub.address, samplePublication(), { token: 'member-token' })
    expect((await thrownBy(member.send(signal, () => {}))).code).toBe('hub/not-authorised')
    expect(hub.packages()).toHaveLength(0)
  })

  test('that holds other bytes under our names is told from one that holds ours', async () => {
    const publication = samplePublication()
    await deliver(progress => courierTo(hub.address, publication, { progress }))
    const [csv] = listOf(hub.packages()[0] ?? {}, 'resources')
    const form = new FormData()
    form.set('id', textOf(csv ?? {}, 'id'))
    form.set('upload', new Blob([csvOf(1).replace('100', '999')]), 'registered-cars-0000c0de-v1.csv')
    await fetch(`${hub.address}/api/3/action/resource_patch`, { method: 'POST', headers: { authorization: token }, body: form })
    const fault = await thrownBy(courierTo(hub.address, publication).prove(signal))
    expect(fault).toMatchObject({ code: 'hub/differs', facts: { fields: ['resource CSV'] } })
  })

  test('gets a version once, however often it is sent', async () => {
    const publication = samplePublication()
    for (let i = 0; i < 3; i++) {
      const { parcel } = await deliver(progress => courierTo(hub.address, publication, { progress }))
      expect(parcel.state).toBe('done')
    }
    expect(hub.packages()).toHaveLength(1)
    expect(listOf(hub.packages()[0] ?? {}, 'resources')).toHaveLength(2)
  })
})

test('a hub that asks for a field that the description lacks is not bothered at all', async () => {
  hub = await startPracticeHub({ folder: tempFolder(), port: 0, flavour: 'thai', organisation, users })
  const { description } = samplePublication()
  const courier = courierTo(hub.address, samplePublication({ description: { ...description, data_source: '', objective: [] } }))
  const parcel = await attempt(freshParcel, courier, { progress: {} })
  expect(parcel.fault).toMatchObject({ code: 'hub/refused', facts: { fields: ['objective', 'data_source'] } })
  await hub.close()
})

test('what the practice hub took is there after a restart, at the same address', async () => {
  const folder = tempFolder()
  hub = await startPracticeHub({ folder, port: 0, flavour: 'thai', organisation, users })
  const { address, port } = hub
  await deliver(progress => courierTo(address, samplePublication(), { progress }))
  await hub.close()
  hub = await startPracticeHub({ folder, port, organisation, users: [] })
  expect(hub.address).toBe(address)
  await courierTo(address, samplePublication()).prove(signal)
  await hub.close()
})
