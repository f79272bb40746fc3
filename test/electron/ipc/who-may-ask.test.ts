import { expect, test } from 'vitest'
import { addPerson } from '../../../electron/desk/keep-people.ts'
import { createSession } from '../../../electron/desk/session.ts'
import { signIn } from '../../../electron/desk/sign-in.ts'
import { desk, type QuestionName, type Reply } from '../../../shared/contract/desk.ts'
import { type OfficeRole, officeRoles } from '../../../shared/model/version.ts'
import { sampleAsks } from '../kit/sample-asks.ts'
import { tempFront } from '../kit/temp-front.ts'

const makers = ['clerk', 'supervisor'] as const
const keepers = ['clerk', 'supervisor', 'administrator'] as const
const reviewers = ['supervisor', 'head'] as const
const everyone = officeRoles

/** Who may ask what, by the page of rules. `nobody` is asked before anyone has signed in; the verbs of the door and of the first screen. */
const may: { readonly [Q in QuestionName]: readonly OfficeRole[] | 'nobody' } = {
  ...{ 'office:state': 'nobody', 'office:open': 'nobody', 'office:found': 'nobody', 'office:practice': 'nobody' },
  ...{ 'session:sign-in': 'nobody', 'session:sign-out': 'nobody', 'session:lock': 'nobody', 'session:alive': 'nobody' },
  ...{ 'session:change-password': everyone, 'session:unseal': ['administrator'], 'backup:restore': 'nobody' },
  ...{ 'people:list': ['administrator'], 'people:add': ['administrator'], 'people:change': ['administrator'] },
  ...{ 'people:reset': ['administrator'], 'policy:show': ['administrator'], 'policy:save': ['administrator'] },
  ...{ 'rules:list': ['administrator'], 'rules:open': ['administrator'], 'rules:save': ['administrator'] },
  ...{ 'rules:reset': ['administrator'], 'rules:export': ['administrator'], 'rules:import': ['administrator'] },
  ...{ 'intake:pick': makers, 'intake:begin': makers, 'intake:list': makers, 'intake:keep': makers, 'intake:discard': makers },
  ...{ 'intake:head': makers, 'intake:keep-all': makers, 'intake:paste': makers, 'clipboard:paste': makers },
  ...{ 'job:list': everyone, 'job:cancel': everyone },
  ...{ 'review:open': everyone, 'review:source': everyone, 'review:table': everyone, 'review:origin': everyone },
  ...{ 'review:whither': everyone, 'review:correct': makers, 'review:switch': makers, 'review:undo': makers },
  ...{ 'review:change': makers, 'review:redo': makers, 'review:answer': makers },
  ...{ 'quality:check': everyone, 'quality:save': everyone },
  ...{ 'describe:open': everyone, 'describe:save': makers },
  ...{ 'dictionary:open': everyone, 'dictionary:look': everyone, 'dictionary:save': makers },
  ...{ 'dictionary:export': everyone, 'dictionary:import': makers },
  ...{ 'stars:open': everyone, 'stars:choose': makers, 'stars:climb': makers, 'stars:undo': makers },
  ...{ 'stars:score': everyone, 'stars:base': everyone, 'terms:list': everyone, 'terms:accept': ['head', 'administrator'] },
  ...{ 'announce:open': everyone, 'announce:save': everyone },
  ...{ 'stars:preview': everyone, 'stars:name-base': ['administrator'] },
  ...{ 'risk:weigh': everyone, 'risk:twin': everyone, 'risk:cure': makers, 'risk:split': makers },
  ...{ 'cure:try': makers, 'cure:remove': makers, 'cure:leave': makers },
  ...{ 'classify:open': everyone, 'classify:decide': makers, 'classify:erase': makers },
  ...{
    'today:list': everyone,
    'today:progress': everyone,
    'life:waiting': everyone,
    'life:memo': everyone,
    'life:submit': makers,
    'life:renew': makers,
  },
  ...{ 'life:review': reviewers, 'life:return': reviewers, 'life:approve': ['head'], 'life:withdraw': ['head'] },
  ...{ 'life:retire': ['head'], 'catalogue:erase': reviewers },
  ...{ 'entry:add': keepers, 'entry:change': keepers, 'entry:retire': keepers, 'entry:open': everyone },
  ...{
    'entry:find': everyone,
    'entry:fields': everyone,
    'entry:check-link': keepers,
    'view:list': everyone,
    'view:save': everyone,
    'view:remove': everyone,
  },
  ...{ 'value:open': everyone, 'value:decide': keepers },
  ...{ 'wanted:read': keepers, 'wanted:keep': keepers, 'wanted:list': everyone, 'wanted:open': everyone },
  ...{ 'wanted:link': keepers, 'wanted:remove': keepers },
  ...{ 'catalogue:list': everyone, 'catalogue:dataset': everyone },
  ...{ 'profile:show': ['administrator'], 'profile:take-house': ['administrator'] },
  ...{ 'profile:take-hub': ['administrator'], 'profile:take-file': ['administrator'] },
  ...{ 'catalogue-file:export': everyone, 'catalogue-file:pick': keepers, 'catalogue-file:look': keepers, 'catalogue-file:take': keepers },
  ...{ 'inventory:list': keepers, 'inventory:show': keepers, 'inventory:files': keepers, 'inventory:groups': keepers },
  ...{ 'inventory:begin': makers, 'inventory:go-on': makers, 'inventory:pause': makers, 'inventory:remove': makers },
  ...{
    'inventory:import': makers,
    'inventory:import-form': makers,
    'inventory:export': makers,
    'inventory:rule': keepers,
    'inventory:save-rule': ['administrator'],
  },
  ...{ 'outbox:list': everyone, 'outbox:send-now': everyone, 'outbox:retry': everyone },
  ...{ 'hub-form:list': everyone, 'hub-form:check': everyone, 'hub-form:take': ['administrator'], 'hub-form:drop': ['administrator'] },
  ...{ 'hub:list': everyone, 'hub:probe': ['administrator'], 'hub:save': ['administrator'], 'hub:remove': ['administrator'] },
  ...{ 'practice:state': everyone, 'practice:switch': everyone, 'practice:sample': everyone },
  ...{ 'ledger:list': everyone, 'ledger:verify': everyone },
  ...{ 'backup:list': ['administrator'], 'backup:make': ['administrator'] },
}
const questions = Object.keys(may) as readonly QuestionName[]
const guarded = questions.filter(question => may[question] !== 'nobody')
const codeOf = (reply: Reply<unknown>): string => (reply.ok ? 'ok' : reply.fault.code)

test('each role is let through to the questions that are its own, and to no other', async () => {
  const front = await tempFront()
  // The administrator comes last: what they do to accounts and hubs changes the desk of the others.
  for (const role of ['clerk', 'supervisor', 'head', 'administrator'] as const)
    for (const question of guarded) {
      const before = front.office.events.head().seq
      const code = codeOf(await front.askAs[role](question, sampleAsks(front)[question]))
      const allowed = may[question].includes(role)
      expect([role, question, code === 'people/not-allowed' ? 'refused' : 'let through']).toEqual([
        role,
        question,
        allowed ? 'let through' : 'refused',
      ])
      if (!allowed) expect(front.office.events.head().seq).toBe(before)
    }
})

test('where nobody is signed in, where the desk is locked, and before a password is one’s own, only the door is open', async () => {
  const front = await tempFront()
  const nobody = createSession(front.clock.monotonic)
  const newcomer = createSession(front.clock.monotonic)
  const added = await addPerson(front.office, front.session, { account: 'ใหม่', name: 'คนใหม่', roles: [...officeRoles] })
  await signIn(front.office, newcomer, { account: 'ใหม่', password: added.oneTimePassword })
  front.sessions.supervisor.lock()
  const before = front.office.events.head().seq
  for (const question of guarded) {
    const sample = () => sampleAsks(front)[question]
    expect([question, codeOf(await front.askWith(nobody)(question, sample()))]).toEqual([question, 'people/not-signed-in'])
    expect([question, codeOf(await front.askAs.supervisor(question, sample()))]).toEqual([question, 'people/locked'])
    if (question === 'session:change-password') continue
    expect([question, codeOf(await front.askWith(newcomer)(question, sample()))]).toEqual([question, 'people/must-change-password'])
  }
  expect(front.office.events.head().seq).toBe(before)
})

test('every question of the contract is answered, and no other channel exists', async () => {
  const front = await tempFront()
  expect([...front.channels].sort()).toEqual(
    Object.keys(desk)
      .map(question => `ask/${question}`)
      .sort(),
  )
  for (const question of questions) expect(desk[question].input.safeParse(sampleAsks(front)[question]).success, question).toBe(true)
})
