import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { root } from '../../build/setup/places.mjs'
import type { RoleModelFile } from '../../shared/recover/roles/role-model.ts'
import { learnRoles } from './learn-roles.ts'
import { readOurSheets } from './our-sheets.ts'
import { type Lesson, partOf, readAnnotated, toLesson } from './read-lessons.ts'
import { drawForms } from './thai-forms.ts'

/** The annotated sets, which lie beside the checkout and are read to train and to measure only. */
export const corpora = join(root, '..', 'shared', 'structure')
export const sets = ['saus.dev', 'troy.dev', 'cius-lines.dev', 'govuk-lines.dev'] as const
export type SetName = (typeof sets)[number]

const shipped = join(root, 'shared', 'recover', 'roles', 'role-model.json')
const proving = join(root, 'test', 'bench', 'models')
const folds = 5

/** For each model what it does not learn from: `shipped` learns all; the others are there to be measured on what they never saw. */
const models: { readonly [name: string]: (lesson: Lesson) => boolean } = {
  shipped: () => true,
  ...Object.fromEntries(sets.map(set => [`without-${set}`, (lesson: Lesson) => lesson.set !== set])),
  ...Object.fromEntries(
    Array.from({ length: folds }, (_, fold) => [`fold-${fold}`, (lesson: Lesson) => !isSet(lesson.set) || partOf(lesson, folds) !== fold]),
  ),
}

const isSet = (name: string): name is SetName => (sets as readonly string[]).includes(name)

/** Trains the models named, or all: the one that ships, and those that the bench measures with. */
export async function run(wanted: readonly string[], say: (line: string) => void): Promise<void> {
  if (!existsSync(corpora)) throw new Error(`The annotated sets are not at ${corpora}`)
  const lessons = await readLessons()
  mkdirSync(proving, { recursive: true })
  for (const [name, learns] of Object.entries(models)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const file = learnRoles(lessons.filter(learns))
    if (name === 'shipped') writeFileSync(shipped, `${JSON.stringify(file, null, 1)}\n`)
    else writeFileSync(join(proving, `${name}.json.gz`), gzipSync(JSON.stringify(file), { level: 9 }))
    say(`trained ${name}`)
  }
}

async function readLessons(): Promise<Lesson[]> {
  const ours = (await readOurSheets()).map(annotated => toLesson('ours', annotated))
  const drawn = drawForms(160, 2569).map(annotated => toLesson('drawn', annotated))
  return [...sets.flatMap(set => readAnnotated(pathOf(set)).map(annotated => toLesson(set, annotated))), ...ours, ...drawn]
}

/** Where a set lies. */
export const pathOf = (set: SetName): string => join(corpora, 'data', `${set}.jl.gz`)

/** A model that never saw the set, or never saw the workbook. */
export const readModel = (name: string): RoleModelFile =>
  JSON.parse(gunzipSync(readFileSync(join(proving, `${name}.json.gz`))).toString('utf8')) as RoleModelFile

/** The name of the model that was kept from seeing a workbook. */
export const foldModelOf = (book: string): string => `fold-${partOf({ book }, folds)}`
