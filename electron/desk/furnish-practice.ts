import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { HubRow } from '../db/hubs.ts'
import { type Jwk, nameKey } from '../hubs/jose.ts'
import { secretOf } from './hub-line.ts'
import type { Actor, Office } from './office.ts'
import { keepPracticeKeys, practiceClient, practiceOrganisation, startServices, toPublic } from './practice-services.ts'

const makeSecret = (): string => randomBytes(24).toString('base64url')
const makeKey = (): Jwk => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })

/**
 * Puts a practice hub and a practice exchange into a new practice office: ports, keys of the others, hub rows and sealed secrets.
 * The services themselves run once the office is open.
 */
export async function furnishPractice(office: Office, actor: Actor): Promise<void> {
  const secrets = { token: makeSecret(), clientSecret: makeSecret() }
  const keys = { stamp: makeKey(), recipient: makeKey() }
  keepPracticeKeys(office, keys)
  const services = await startServices(office, secrets)
  await services.close()
  const recipientKey = toPublic(keys.recipient)
  const hubs: readonly HubRow[] = [
    {
      ...{ id: office.newId(), kind: 'ckan', name: 'ศูนย์ข้อมูลเปิด (ฝึกหัด)', address: services.hub.address, practice: true, removedAt: null },
      settings: { organisation: practiceOrganisation.name, levelKey: 'data_classification' },
    },
    {
      ...{ id: office.newId(), kind: 'exchange', name: 'ศูนย์แลกเปลี่ยนข้อมูล (ฝึกหัด)', address: services.exchange.address },
      ...{ practice: true, removedAt: null },
      settings: {
        clientId: practiceClient,
        recipient: 'หน่วยงานผู้รับ (ฝึกหัด)',
        recipientKey: recipientKey,
        recipientKeyName: await nameKey(recipientKey),
        exchangeKey: toPublic(keys.stamp),
        purpose: 'ฝึกการแลกเปลี่ยนข้อมูลระหว่างหน่วยงาน',
        terms: 'ใช้ตามวัตถุประสงค์ที่แจ้งเท่านั้น ห้ามส่งต่อ',
      },
    },
  ]
  office.inTransaction(() => {
    for (const hub of hubs) {
      office.hubs.add(hub)
      office.secrets.seal(secretOf(hub.id), hub.kind === 'ckan' ? secrets.token : secrets.clientSecret)
      office.record(actor, { action: 'hub-saved', object: `hub:${hub.id}`, body: { kind: hub.kind, address: hub.address, practice: true } })
    }
  })
}
