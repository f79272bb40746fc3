import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lifeCycle, mayBecome } from '../../../shared/approve/life-cycle.ts'
import { lifeActions, mayDo, mayGoTo, rolesFor, type Standing } from '../../../shared/approve/may-do.ts'
import { categories, levels, officeRoles, versionStates } from '../../../shared/model/version.ts'

const person = fc.constantFrom('ก', 'ข', 'ค')
const standing: fc.Arbitrary<Standing> = fc.record({
  state: fc.constantFrom(...versionStates),
  submittedBy: fc.option(person),
  reviewedBy: fc.option(person),
  category: fc.option(fc.constantFrom(...categories)),
  level: fc.option(fc.constantFrom(...levels)),
  stars: fc.integer({ min: 0, max: 5 }),
  described: fc.boolean(),
  holdsTable: fc.boolean(),
})
const decider = fc.record({ id: person, roles: fc.uniqueArray(fc.constantFrom(...officeRoles)) })
const policy = fc.record({ onePersonEnough: fc.uniqueArray(fc.constantFrom(...levels)) })
const action = fc.constantFrom(...lifeActions)

test('what the rules forbid, nobody may, in any state, with any roles', () => {
  fc.assert(
    fc.property(action, decider, standing, policy, (what, who, version, rules) => {
      if (mayDo(what, who, version, rules) !== null) return
      const holds = (...roles: readonly string[]): boolean => who.roles.some(role => roles.includes(role))
      if (what === 'submit' || what === 'renew' || what === 'follow') expect(holds('clerk', 'supervisor')).toBe(true)
      if (what === 'review') expect(holds('supervisor', 'head')).toBe(true)
      if (what === 'approve' || what === 'withdraw' || what === 'retire') expect(holds('head')).toBe(true)
      if (what === 'review' || what === 'return' || what === 'approve') expect(version.submittedBy).not.toBe(who.id)
      if (what === 'approve' && !rules.onePersonEnough.some(level => level === version.level)) expect(version.reviewedBy).not.toBe(who.id)
      const next = {
        submit: 'submitted',
        review: 'reviewed',
        return: 'returned',
        approve: 'approved',
        withdraw: 'withdrawn',
        retire: 'retired',
        renew: null,
        follow: null,
      }[what] as 'submitted' | null
      if (next) expect(mayBecome(version.state, next)).toBe(true)
      if (what === 'submit' || what === 'approve') expect([version.described, version.level === null]).toEqual([true, false])
    }),
    { numRuns: 5000 },
  )
})

test('what the rules allow is not refused', () => {
  const fresh: Standing = {
    ...{
      state: 'draft',
      submittedBy: null,
      reviewedBy: null,
      category: 'public',
      level: 'open',
      stars: 3,
      described: true,
      holdsTable: true,
    },
  }
  const rules = { onePersonEnough: [] }
  expect(mayDo('submit', { id: 'ก', roles: ['clerk'] }, fresh, rules)).toBeNull()
  const submitted = { ...fresh, state: 'submitted', submittedBy: 'ก' } as const
  expect(mayDo('review', { id: 'ข', roles: ['supervisor'] }, submitted, rules)).toBeNull()
  expect(mayDo('return', { id: 'ข', roles: ['head'] }, submitted, rules)).toBeNull()
  const reviewed = { ...submitted, state: 'reviewed', reviewedBy: 'ข' } as const
  expect(mayDo('approve', { id: 'ค', roles: ['head'] }, reviewed, rules)).toBeNull()
  expect(mayDo('approve', { id: 'ข', roles: ['supervisor', 'head'] }, reviewed, rules)).toBe('people/same-reviewer')
  expect(mayDo('approve', { id: 'ข', roles: ['head'] }, reviewed, { onePersonEnough: ['open'] })).toBeNull()
  expect(mayDo('return', { id: 'ค', roles: ['supervisor'] }, reviewed, rules)).toBe('people/not-allowed')
  expect(mayDo('withdraw', { id: 'ค', roles: ['head'] }, { ...reviewed, state: 'verified' }, rules)).toBeNull()
  const secret = { ...reviewed, state: 'approved', level: 'secret', holdsTable: false } as const
  expect(mayDo('retire', { id: 'ค', roles: ['head'] }, secret, rules)).toBeNull()
  expect(mayDo('renew', { id: 'ก', roles: ['clerk'] }, secret, rules)).toBeNull()
})

test('every refusal names one thing that really stands in the way', () => {
  fc.assert(
    fc.property(action, decider, standing, policy, (what, who, version, rules) => {
      const why = mayDo(what, who, version, rules)
      if (why === 'version/wrong-state') expect(rolesFor(what, version.state)).toEqual([])
      if (why === 'people/own-submission') expect(version.submittedBy).toBe(who.id)
      if (why === 'people/same-reviewer') expect(version.reviewedBy).toBe(who.id)
      if (why === 'version/incomplete') expect(version.described).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

test('no open hub below the open level or three stars, and nothing secret leaves at all', () => {
  fc.assert(
    fc.property(standing, fc.constantFrom('ckan' as const, 'exchange' as const), (version, kind) => {
      if (mayGoTo(kind, version) !== null) return
      expect(version.described).toBe(true)
      if (kind === 'ckan') expect([version.level, version.stars >= 3]).toEqual(['open', true])
      else expect(version.level).toBe('internal')
    }),
    { numRuns: 2000 },
  )
})

test('the life of a version only goes forward, and every state is in the table once', () => {
  expect(lifeCycle.map(line => line.state)).toEqual([...versionStates])
  const reach = (from: string, seen: ReadonlySet<string>): boolean =>
    (lifeCycle.find(line => line.state === from)?.mayBecome ?? []).every(next => !seen.has(next) && reach(next, new Set([...seen, next])))
  for (const line of lifeCycle) expect(reach(line.state, new Set([line.state]))).toBe(true)
})
