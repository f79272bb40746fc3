import { Fault } from '../../../shared/base/fault.ts'
import { createFindWanted } from '../../../shared/inventory/find-wanted.ts'
import { groupFiles } from '../../../shared/inventory/group-files.ts'
import { alone, type KnownFile, type Standing } from '../../../shared/inventory/known-file.ts'
import { type Rank, rankFile } from '../../../shared/inventory/rank-file.ts'
import { type Run, rest } from './ground.ts'

type Seen = ReturnType<Run['ground']['files']['known']>[number]
const page = 200

/** Groups what was found and weighs it by the office's rule. Every piece of the work is short, so that the window never waits for it. */
export async function rankStage({ ground, row, tell, signal }: Run): Promise<void> {
  const { files, inTransaction } = ground
  const breathe = async (): Promise<void> => {
    if (signal.aborted) throw new Fault('ask/cancelled')
    await rest()
  }
  const seen: Seen[] = []
  for (let last = 0; ; ) {
    const more = files.known(row.id, last, page)
    if (more.length === 0) break
    seen.push(...more)
    last = more.at(-1)?.id ?? last
    await breathe()
  }
  const standings = await group(seen, breathe)
  const [rule, forms, now] = [ground.rule(), ground.forms(), ground.clock()]
  const findWanted = createFindWanted(ground.wanted())
  for (let at = 0; at < seen.length; at += page) {
    const some = seen.slice(at, at + page)
    inTransaction(() => {
      for (const file of some) {
        const standing = standings.get(file.id) ?? alone
        files.rank(file.id, standing, weigh(file, standing))
      }
    })
    tell({ stage: 'rank', done: at + some.length, total: seen.length })
    await breathe()
  }

  /** What was not read, and what is no data, is not in the work list. */
  function weigh({ path, family, mtime, look, stars, state, sha256 }: Seen, standing: Standing): Rank | null {
    if (state !== 'done' || family === 'other') return null
    const formKnown = look?.tables.some(({ print }) => forms.has(print)) ?? false
    const kept = sha256 !== null && ground.keeps(sha256)
    return rankFile({ family, mtime, look, stars, standing, formKnown, kept, wanted: findWanted(path, look), now }, rule)
  }
}

async function group(seen: readonly KnownFile[], breathe: () => Promise<void>): Promise<ReadonlyMap<number, Standing>> {
  const work = groupFiles(seen)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    await breathe()
  }
}
