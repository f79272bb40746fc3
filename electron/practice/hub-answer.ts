import type { Json } from '../../shared/base/json.ts'
import type { Told } from './serve-loopback.ts'

/** Errors of a validation by field, as CKAN tells them. */
export type FieldErrors = { readonly [field: string]: Json }

/** How an action ends otherwise than well; each becomes the answer that CKAN gives. */
export class HubError extends Error {
  readonly told: Told

  constructor(told: Told) {
    super(String(told.status))
    this.told = told
  }
}

const json = 'application/json;charset=utf-8'
const answer = (status: number, value: Json): Told => ({
  status,
  type: json,
  body: JSON.stringify(value),
  headers: { 'cache-control': 'public, max-age=0, must-revalidate', 'set-cookie': 'ckan=practice; HttpOnly; Path=/; SameSite=Lax' },
})
const failure = (status: number, error: Json): HubError => new HubError(answer(status, { error, success: false }))

export const toResult = (action: string, result: Json): Told =>
  answer(200, { help: `/api/3/action/help_show?name=${action}`, success: true, result })
export const toValidation = (errors: FieldErrors): HubError => failure(409, { ...errors, __type: 'Validation Error' })
export const toNotFound = (): HubError => failure(404, { __type: 'Not Found Error', message: 'Not found' })
export const toDenied = (user: string, what: string): HubError =>
  failure(403, { __type: 'Authorization Error', message: `Access denied: User ${user} not authorized to ${what}` })
export const toBadRequest = (message: string): HubError => new HubError(answer(400, `Bad request - ${message}`))
export const toPage = (status: number, html: string): Told => ({
  status,
  type: 'text/html; charset=utf-8',
  body: `<!DOCTYPE html><html lang="th"><meta charset="utf-8"><title>CKAN</title>${html}</html>`,
})
