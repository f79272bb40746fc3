import { describe, expect, it } from 'vitest'
import { askForest, readForest } from '../../shared/recover/roles/forest.ts'
import { seedChance } from './chance.ts'
import { growForest } from './grow-forest.ts'

const shape = { leaves: 8, pull: 1, least: 1, rate: 0.2, rounds: 25, columns: 0.9, seed: 3 }

/** Rows of which the first number tells a band, the second is noise, and the third matters within the last band only. */
function drawLesson(rows: number, seed: number) {
  const chance = seedChance(seed)
  const told = Float32Array.from({ length: rows * 3 }, () => chance() * 10)
  const answers = Uint8Array.from({ length: rows }, (_, i) => {
    const [first = 0, , third = 0] = told.subarray(i * 3, i * 3 + 3)
    return first < 3 ? 0 : third < 5 ? 1 : 2
  })
  return { features: ['a', 'b', 'c'], classes: ['x', 'y', 'z'], told, answers, weights: new Float32Array(rows).fill(1) }
}

describe('a forest of boosted trees', () => {
  const lesson = drawLesson(600, 11)
  const grown = growForest(lesson, shape)

  it('says when it is read from its file what it said while it grew', () => {
    const asked = askForest(readForest(JSON.parse(JSON.stringify(grown.forest))), lesson.told)
    expect(Math.max(...asked.map((share, i) => Math.abs(share - (grown.guesses[i] ?? 0))))).toBeLessThan(1e-9)
  })

  it('is the same on every run', () => {
    expect(growForest(drawLesson(600, 11), shape).forest).toEqual(grown.forest)
  })

  it('knows rows that it never saw', () => {
    const fresh = drawLesson(300, 12)
    const asked = askForest(readForest(grown.forest), fresh.told)
    const right = [...fresh.answers].filter((answer, i) => {
      const shares = asked.subarray(i * 3, i * 3 + 3)
      return shares[answer] === Math.max(...shares)
    })
    expect(right.length / fresh.answers.length).toBeGreaterThan(0.97)
  })
})
