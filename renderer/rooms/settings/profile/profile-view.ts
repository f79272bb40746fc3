import type { Out } from '../../../../shared/contract/desk.ts'

export type ProfileView = Out<'profile:show'>
