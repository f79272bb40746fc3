// Commits as fast as it can until it is killed: one setting and one line of the ledger in each transaction, its number told only afterwards.
import { writeSync } from 'node:fs'
import { createDesk } from '../../../electron/desk/desk.ts'
import { openOffice } from '../../../electron/desk/open-office.ts'

const [, , dataFolder = ''] = process.argv
const keeper = {
  available: true,
  encrypt: (text: string): string => Buffer.from(text, 'utf8').toString('base64'),
  decrypt: (text: string): string => Buffer.from(text, 'base64').toString('utf8'),
}
const desk = createDesk({ dataFolder, version: '0', runtime: 'test', keeper })
const office = await openOffice('office', desk.folderOf('office'), desk.around)
for (let n = office.events.head().seq + 1; ; n++) {
  office.inTransaction(() => {
    office.settings.set(`n${n}`, n)
    office.record('office', { action: 'backup-made', object: 'office', body: { n } })
  })
  writeSync(1, `${n}\n`)
}
