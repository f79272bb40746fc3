import { expect, test } from 'vitest'
import { chooseOutputs } from '../../../electron/desk/choose-outputs.ts'
import { saveRules } from '../../../electron/desk/keep-rules.ts'
import { requireActor } from '../../../electron/desk/session.ts'
import { showOutputs } from '../../../electron/desk/show-outputs.ts'
import { showScore } from '../../../electron/desk/show-score.ts'
import { requireVersion } from '../../../electron/desk/version-standing.ts'
import { starFormats } from '../../../shared/rate/star-formats.ts'
import { checkLedger, keptDraft } from '../kit/draft.ts'
import { practiceOffice } from '../kit/practice-desk.ts'
import { withRealTable } from '../kit/real-table.ts'

test('Parquet has three stars by the model and no points by the list of hubs, and both are told; what the office rates counts for every draft', async () => {
  const { office, people } = await practiceOffice()
  const { session } = people.clerk
  const { version } = await keptDraft(office, requireActor(session))
  await withRealTable(office, version)
  await chooseOutputs(office, session, { version, formats: ['parquet'], beside: [] })
  const stars = () => requireVersion(office, version).stars
  const parquet = async () => (await showOutputs(office, session, { version })).formats.find(({ name }) => name === 'parquet')
  expect([stars(), showScore(office, session, { version }).openness]).toEqual([3, 0])
  expect(await parquet()).toMatchObject({ stars: 3, points: 0 })
  const formats = starFormats.house.formats.map(row => ({
    ...row,
    formats: [...row.formats],
    stars: row.formats.includes('PARQUET') ? 2 : row.stars,
  }))
  expect(saveRules(office, people.head.session, { book: 'star-formats', version: 0, rules: { formats } }).problems).toEqual([])
  expect([stars(), (await parquet())?.stars]).toEqual([2, 2])
  expect(checkLedger(office).broken).toBeNull()
})
