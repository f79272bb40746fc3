import type { In, QuestionName } from '../../../shared/contract/desk.ts'
import { houseRule } from '../../../shared/inventory/rank-file.ts'
import { type WorkListColumn, workListColumns } from '../../../shared/inventory/work-list.ts'
import { rightPassword as password } from './temp-desk.ts'
import type { TempFront } from './temp-front.ts'

const headings = Object.fromEntries(workListColumns.map(name => [name, name])) as { [name in WorkListColumn]: string }

type Samples = { readonly [Q in QuestionName]: In<Q> }

const draft = {
  ...{ kind: 'ckan' as const, name: 'ศูนย์', address: 'http://hub.example', organisation: 'o', token: 't', levelKey: '' },
}

const notes = {
  ...{ owner: null, steward: null, stewardPerson: null, due: null, highValue: null, address: 'https://data.example/1', usedBy: [] },
}

/** For every question something well formed that this office could be asked. A question without one does not compile. */
export const sampleAsks = ({ ids, tickets }: TempFront): Samples => {
  const { version, dataset, file, hub, parcel, person } = ids
  const [sheet, inventory] = ['ก', 'ไม่มี']
  const page = { version, from: 0, count: 10 }
  return {
    'office:state': {},
    'office:open': { which: 'office' },
    'office:found': { name: 'ก', code: 'ข', account: 'ค', person: 'ง', password },
    'office:practice': {},
    'session:sign-in': { account: 'clerk', password },
    'session:change-password': { old: 'ไม่ใช่รหัสนี้', new: password },
    'session:sign-out': {},
    'session:lock': {},
    'session:alive': {},
    'session:unseal': { password },
    'people:list': {},
    'people:add': { account: 'มานี', name: 'มานี', roles: ['clerk'] },
    'people:change': { person, name: 'คนเดิม', roles: ['clerk'], active: true },
    'people:reset': { person },
    'policy:show': {},
    'rules:list': {},
    'rules:open': { book: 'level-matrix' },
    'rules:save': { book: 'level-matrix', version: 0, rules: {} },
    'rules:reset': { book: 'level-matrix', version: 0 },
    'rules:export': { book: 'level-matrix' },
    'rules:import': { book: 'level-matrix' },
    'policy:save': { idleMinutes: 20, sessionHours: 8, backupsKept: 3, onePersonEnough: [], privateHubs: false },
    'intake:pick': {},
    'intake:begin': { ticket: tickets.issue('/ไม่มีที่นี่/ตาราง.xlsx') },
    // Nothing to read, so that no job is begun.
    'intake:paste': { name: 'วาง', kind: 'tsv', text: ' ' },
    'clipboard:paste': {},
    'intake:list': {},
    'intake:head': { file },
    'intake:keep': { file, table: 'ก!A1:B2' },
    'intake:keep-all': { files: [file], follow: null },
    'intake:discard': { file },
    'job:list': {},
    'job:cancel': { job: 'ไม่มี' },
    'review:open': { version },
    'review:source': { ...page, sheet },
    'review:table': page,
    'review:origin': { version, row: 0, column: 0 },
    'review:whither': { version, sheet, r: 0, c: 0 },
    'review:correct': { version, step: { name: 'name-column', params: {} } },
    'review:switch': { version, step: 'ไม่มี', on: false },
    'review:change': { version, step: 'ไม่มี', params: {} },
    'review:undo': { version },
    'review:redo': { version },
    'review:answer': { version, question: 'ไม่มี', answer: 'ไม่มี' },
    'describe:open': { version },
    'describe:save': { version, values: {} },
    'classify:open': { version },
    'stars:open': { version },
    'stars:choose': { version, formats: ['csv'], beside: [] },
    'stars:climb': { version, star: 3, linked: [] },
    'stars:undo': { version },
    'stars:preview': { version, linked: [] },
    'stars:name-base': { base: 'https://data.example.go.th/' },
    'classify:decide': { version, category: 'public', level: 'open', reason: 'ทดสอบ' },
    'classify:erase': { version, password },
    'today:list': {},
    'today:progress': {},
    'life:waiting': { desk: 'review' },
    'life:memo': { version },
    'life:submit': { version, note: '' },
    'life:review': { version, remark: '', password },
    'life:return': { version, remark: 'แก้', place: null, password },
    'life:approve': { version, targets: [hub], remark: '', password },
    'life:withdraw': { version, reason: 'ผิด', password },
    'life:retire': { version, reason: 'เลิกจัดทำ', password },
    'life:renew': { version },
    'catalogue:erase': { version, reason: 'เจ้าของข้อมูลขอ', password },
    'entry:add': { ...notes, described: { description: { title: 'ของหน่วยงานอื่น' }, category: null, level: null } },
    'entry:change': { dataset, ...notes, described: null },
    'entry:retire': { dataset, retired: true },
    'entry:open': { dataset },
    'catalogue:list': { search: '' },
    'catalogue:dataset': { dataset },
    'inventory:list': {},
    'inventory:begin': {},
    'inventory:go-on': { inventory },
    'inventory:pause': { inventory },
    'inventory:remove': { inventory },
    'inventory:show': { inventory },
    'inventory:files': { inventory, view: 'work', search: '', from: 0, count: 10 },
    'inventory:groups': { inventory, kind: 'series', from: 0, count: 10 },
    'inventory:import': { inventory, file: 1 },
    'inventory:export': { inventory, format: 'xlsx', words: { name: 'ก', headings, reasons: {}, kinds: {} } },
    'inventory:rule': {},
    'inventory:save-rule': { rule: { ...houseRule, rows: 16 } },
    'outbox:list': {},
    'outbox:send-now': {},
    'outbox:retry': { parcel },
    'hub:list': {},
    'hub:probe': { draft },
    'hub:save': { id: null, draft },
    'hub:remove': { hub },
    'practice:state': {},
    'practice:switch': { on: false },
    'practice:sample': { kind: 'open' },
    'ledger:list': { from: 0, count: 10 },
    'ledger:verify': {},
    'backup:list': {},
    'backup:make': {},
    'backup:restore': { password },
  }
}
