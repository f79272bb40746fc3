import type { Json } from '../../shared/base/json.ts'
import { toBadRequest, toNotFound } from './hub-answer.ts'
import { createPackage, deletePackage, type HubDesk, isEditor, isMember, patchPackage, showPackage, updatePackage } from './hub-packages.ts'
import { createResource, type HubFiles, patchResource, showResource, type Upload } from './hub-resources.ts'
import { revisePackage } from './hub-revise.ts'
import { linesFields } from './hub-rules.ts'
import { type HubPackage, textOf } from './hub-state.ts'

type Action = (desk: HubDesk, input: HubPackage, files: HubFiles, upload: Upload | null) => Json

/** Actions that a GET may call. */
export const readActions: readonly string[] = [
  'status_show',
  'user_show',
  'organization_list_for_user',
  'scheming_dataset_schema_show',
  'package_show',
  'package_list',
  'resource_show',
]

const toSchemaField = ({ name, many, codes, types }: ReturnType<typeof linesFields>['file'][number]) => ({
  field_name: name,
  ...(many ? { preset: 'multiple_checkbox' } : {}),
  ...(name.endsWith('_date') ? { preset: 'date' } : {}),
  ...(codes.length > 0 ? { choices: codes.map(code => ({ value: code, label: code })) } : {}),
  ...(types.length > 0 ? { form_data_type: types } : {}),
})

/** Runs an action of the practice hub by name; throws HubError as CKAN would answer. */
export function runAction(name: string, desk: HubDesk, input: HubPackage, files: HubFiles, upload: Upload | null): Json {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined
  if (action === undefined || (name === 'scheming_dataset_schema_show' && desk.state().flavour === 'stock'))
    throw toBadRequest(`Action name not known: ${name}`)
  return action(desk, input, files, upload)
}

const actions: { readonly [name: string]: Action } = {
  status_show: desk => ({
    ckan_version: '2.10.7',
    site_title: 'คลังข้อมูลสำหรับฝึกหัด',
    site_url: '',
    locale_default: 'th',
    extensions: desk.state().flavour === 'stock' ? ['activity'] : ['scheming_datasets', 'thai_gdc'],
  }),
  user_show: (desk, input) => {
    const asked = textOf(input, 'id')
    if (desk.user === null || (asked !== '' && asked !== desk.user.name)) throw toNotFound()
    return { name: desk.user.name, state: 'active', sysadmin: false }
  },
  organization_list_for_user: (desk, input) => {
    const may = textOf(input, 'permission') === 'create_dataset' ? isEditor(desk) : isMember(desk)
    return may ? [{ ...desk.state().organisation, capacity: desk.user?.capacity ?? 'none', is_organization: true, state: 'active' }] : []
  },
  scheming_dataset_schema_show: desk => ({
    scheming_version: 2,
    dataset_type: 'dataset',
    dataset_fields: linesFields(desk.state().flavour).dataset.map(field => ({ ...toSchemaField(field), required: field.required })),
    resource_fields: [
      ...['url', 'name', 'format'].map(name => ({ field_name: name, required: true })),
      ...linesFields(desk.state().flavour).file.map(toSchemaField),
    ],
  }),
  package_show: (desk, input) => showPackage(desk, textOf(input, 'id')),
  package_list: desk =>
    desk
      .state()
      .packages.filter(one => one.state === 'active' && one.private !== true)
      .map(one => one.name ?? null),
  package_create: createPackage,
  package_patch: patchPackage,
  package_update: updatePackage,
  package_revise: (desk, input) => {
    const stored = revisePackage(desk, input)
    return JSON.stringify(input.include) === '["-*"]' ? {} : { package: stored }
  },
  package_delete: (desk, input) => deletePackage(desk, textOf(input, 'id')),
  resource_show: (desk, input) => showResource(desk, textOf(input, 'id')),
  resource_create: (desk, input, files, upload) => createResource(desk, files, input, upload),
  resource_patch: (desk, input, files, upload) => patchResource(desk, files, input, upload),
}
