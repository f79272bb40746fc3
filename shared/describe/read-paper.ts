import { toAddress } from '../model/cell.ts'
import type { Lifted } from '../model/recovery.ts'
import { readScale } from '../values/units.ts'
import { dropTableNumber } from './drop-table-number.ts'
import type { ProposalGround } from './proposal.ts'
import { type Coverage, readCoverage } from './read-coverage.ts'

/** A line of the paper, with the cell that it stands in; empty text where the paper has none. */
export type PaperLine = { readonly text: string; readonly facts: { readonly [name: string]: string } }

/** What the paper around a table says, each line without the word that announces it. */
export type Paper = {
  readonly title: PaperLine
  readonly unit: PaperLine
  readonly periodLine: PaperLine
  readonly coverage: Coverage | null
  readonly area: PaperLine
  readonly source: PaperLine
  readonly notes: readonly string[]
}

const nothing: PaperLine = { text: '', facts: {} }

/** Reads the lines that recovery lifted from around the table. Several title lines make one title, and the period is part of it. */
export function readPaper({ summary }: ProposalGround): Paper {
  const lines = (item: Lifted['item']): PaperLine[] => summary.lifted.filter(one => one.item === item).map(toLine)
  const titles = lines('title')
    .map(line => ({ ...line, text: dropTableNumber(line.text) }))
    .filter(({ text }) => text !== '')
  const periodLine = lines('period')[0] ?? nothing
  const words = titles.map(line => line.text).join(' ')
  const whole = words === '' || periodLine.text === '' || words.includes(periodLine.text) ? words : `${words} ${periodLine.text}`
  return {
    title: { text: whole.slice(0, 500), facts: titles[0]?.facts ?? {} },
    unit: toReadUnit(lines('unit')[0] ?? nothing, summary),
    periodLine,
    coverage: readCoverage(periodLine.text) ?? readCoverage(words),
    area: lines('area')[0] ?? nothing,
    source: lines('source')[0] ?? nothing,
    notes: lines('note').map(line => line.text),
  }
}

/** The unit that the values have once its multiplier went into them: พันบาท became บาท. */
function toReadUnit(line: PaperLine, { recipe }: ProposalGround['summary']): PaperLine {
  const base = recipe.steps.some(({ name, on }) => name === 'scale-units' && on) ? readScale(line.text) : null
  return base === null ? line : { ...line, text: base.unit ?? '' }
}

const toLine = ({ text, place }: Lifted): PaperLine => ({
  text: text
    .replace(/\s+/g, ' ')
    .replace(/^[\s([]*(?:หน่วย(?:นับ|วัด)?|ที่มา(?:ของข้อมูล)?|แหล่งที่มา(?:ของข้อมูล)?|แหล่งข้อมูล|หมายเหตุ)\s*[:：;]\s*/, '')
    .trim(),
  facts: { sheet: place.sheet, cell: toAddress(place.r, place.c) },
})
