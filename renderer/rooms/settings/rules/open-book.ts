import type { Out } from '../../../../shared/contract/desk.ts'

export type OpenBook = Out<'rules:open'>
