import { chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { thaiGdc } from '../../../shared/describe/thai-gdc.ts'
import type { Tools } from './find-tools.ts'
import { freePort, run, type Service, start, until } from './run.ts'
import { startSearchStandIn } from './search-stand-in.ts'

/** A CKAN that runs, with an organisation and the token of an editor in it. */
export type RealCkan = {
  readonly address: string
  readonly organisation: string
  readonly token: string
  readonly admin: string
  readonly words: () => string
}
export type Stage = { readonly standUp: (flavour: 'stock' | 'scheming') => Promise<RealCkan>; readonly stop: () => Promise<void> }

const locale = { ...process.env, LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' }

/** Prepares database, search and settings in a folder of its own; everything that it starts it stops. */
export async function openStage(folder: string, tools: Tools): Promise<Stage> {
  const running: { stop: () => Promise<void> }[] = []
  const stop = async (): Promise<void> => {
    for (const one of running.splice(0).toReversed()) await one.stop()
  }
  try {
    const sql = await startPostgres(folder, tools, running)
    const search = await startSearchStandIn(tools.schema)
    running.push(search)
    const ini = await writeSettings(folder, tools, { sql, search: search.address })
    const ckan = (...args: string[]): Promise<string> =>
      run(join(tools.bin, 'ckan'), ['-c', ini, ...args], { timeout: 180_000, env: locale, cwd: folder })
    await ckan('db', 'init')
    await ckan('user', 'add', 'admin', 'email=admin@example.org', 'password=correct-horse-1')
    await ckan('sysadmin', 'add', 'admin')
    const admin = (await ckan('user', 'token', 'add', 'admin', 'smoke', '-q')).trim().split('\n').at(-1)?.trim() ?? ''
    let service: Service | null = null
    return {
      stop: async () => {
        await service?.stop()
        await stop()
      },
      standUp: async flavour => {
        await service?.stop()
        const port = await freePort()
        const plugins = flavour === 'scheming' ? 'activity scheming_datasets' : 'activity'
        await run(join(tools.bin, 'ckan'), ['config-tool', ini, `ckan.site_url=http://127.0.0.1:${port}`, `ckan.plugins=${plugins}`], {
          env: locale,
        })
        const words: Service = start(
          join(tools.bin, 'ckan'),
          ['-c', ini, 'run', '-H', '127.0.0.1', '-p', String(port), '--disable-reloader'],
          { env: locale, cwd: folder },
        )
        service = words
        const address = `http://127.0.0.1:${port}`
        await until('CKAN', async () => (await fetch(`${address}/api/3/action/status_show`)).ok, 90_000, words.words)
        return { address, admin, words: words.words, ...(await furnish(address, admin, flavour)) }
      },
    }
  } catch (thrown) {
    await stop()
    throw thrown
  }
}

async function startPostgres(folder: string, { postgres, account }: Tools, running: { stop: () => Promise<void> }[]): Promise<string> {
  const home = join(folder, 'pg')
  mkdirSync(home)
  if (account !== null) chownSync(home, account.uid, account.gid)
  const as = account === null ? {} : { as: account }
  const options = { ...as, env: locale, cwd: home, timeout: 120_000 }
  await run(join(postgres, 'initdb'), ['-D', join(home, 'data'), '-U', 'ckan', '--auth=trust', '-E', 'UTF8', '--no-locale', '-N'], options)
  const port = await freePort()
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`, '-c', 'fsync=off']
  const server = start(join(postgres, 'postgres'), ['-D', join(home, 'data'), '-p', String(port), ...settings], options)
  running.push(server)
  const reach = ['-h', '127.0.0.1', '-p', String(port), '-U', 'ckan']
  await until(
    'PostgreSQL',
    async () => (await run(join(postgres, 'createdb'), [...reach, '-E', 'UTF8', '-T', 'template0', 'ckan'], options)) === '',
    60_000,
    server.words,
  )
  return `postgresql://ckan@127.0.0.1:${port}/ckan`
}

async function writeSettings(folder: string, tools: Tools, at: { sql: string; search: string }): Promise<string> {
  const ini = join(folder, 'ckan.ini')
  mkdirSync(join(folder, 'storage'))
  const schema = join(folder, 'thai.json')
  writeFileSync(schema, JSON.stringify(toSchemingSchema()))
  await run(join(tools.bin, 'ckan'), ['generate', 'config', ini], { env: locale })
  const settings = [
    `sqlalchemy.url=${at.sql}`,
    `solr_url=${at.search}`,
    'ckan.site_id=smoke',
    'ckan.redis.url=redis://127.0.0.1:1/0',
    `ckan.storage_path=${join(folder, 'storage')}`,
    'ckan.max_resource_size=2',
    `scheming.dataset_schemas=file://${schema}`,
    'scheming.presets=ckanext.scheming:presets.json',
  ]
  await run(join(tools.bin, 'ckan'), ['config-tool', ini, ...settings], { env: locale })
  return ini
}

/** The Thai fields as scheming takes them: the shape of thai_gdc without its own validators. */
function toSchemingSchema(): object {
  const own = ['title', 'name', 'owner_org', 'tag_string', 'notes', 'url', 'maintainer', 'maintainer_email', 'license_id']
  const plain = thaiGdc.fields.filter(field => !own.includes(field.key))
  const choices = (field: (typeof plain)[number]) => field.codes.map(code => ({ value: code.code, label: code.th }))
  return {
    scheming_version: 2,
    dataset_type: 'dataset',
    about: '',
    about_url: '',
    dataset_fields: [
      { field_name: 'title', label: 'title', preset: 'title' },
      { field_name: 'name', label: 'name', preset: 'dataset_slug' },
      ...['notes', 'url', 'maintainer', 'maintainer_email', 'license_id'].map(name => ({
        field_name: name,
        label: name,
        required: name !== 'url',
      })),
      { field_name: 'tag_string', label: 'tags', preset: 'tag_string_autocomplete' },
      { field_name: 'owner_org', label: 'organization', preset: 'dataset_organization' },
      ...plain.map(field => ({
        field_name: field.key,
        label: field.th,
        required: field.required,
        ...(field.kind === 'many' ? { preset: 'multiple_checkbox', choices: choices(field) } : {}),
        ...(field.kind === 'one' ? { preset: 'select', choices: choices(field) } : {}),
      })),
      { field_name: 'data_classification', label: 'level' },
    ],
    resource_fields: [
      { field_name: 'url', label: 'url', preset: 'resource_url_upload' },
      { field_name: 'name', label: 'name', required: true },
      { field_name: 'description', label: 'description' },
      { field_name: 'format', label: 'format', preset: 'resource_format_autocomplete', required: true },
    ],
  }
}

async function furnish(address: string, admin: string, flavour: string): Promise<{ organisation: string; token: string }> {
  const call = async (action: string, input: object): Promise<Record<string, unknown>> => {
    const answer = await fetch(`${address}/api/3/action/${action}`, {
      method: 'POST',
      headers: { authorization: admin, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    const said = (await answer.json()) as { success: boolean; result: Record<string, unknown> }
    if (!said.success) throw new Error(`${action}: ${JSON.stringify(said)}`)
    return said.result
  }
  const organisation = `office-${flavour}`
  const editor = `editor-${flavour}`
  await call('organization_create', { name: organisation, title: 'สำนักงานทดสอบ' })
  await call('user_create', { name: editor, email: `${editor}@example.org`, password: 'correct-horse-2' })
  await call('organization_member_create', { id: organisation, username: editor, role: 'editor' })
  const made = await call('api_token_create', { user: editor, name: 'rabian' })
  return { organisation, token: String(made.token) }
}
