import type { Category } from '../model/version.ts'
import { isBlank } from './is-blank.ts'
import { categoryCodes } from './labels.ts'
import type { Description, Profile } from './profile.ts'
import { barredLicence, isForEveryone, isHouseBar } from './propose-licence.ts'

/**
 * The description once a category was decided: it names the category where the hub's list has it, and what is not public no longer stands
 * under a licence that gives it to everyone. A licence that is not for everyone stays as it was chosen; only the desk's own words that bar
 * the public go again once the public may have it.
 */
export function followDecision(profile: Profile, values: Description, category: Category): Description {
  const list = profile.fields.find(field => field.key === 'data_category')?.codes ?? []
  const isListed = list.some(({ code }) => code === categoryCodes[category])
  const named = isListed ? { ...values, data_category: categoryCodes[category] } : values
  if (category === 'public') return withoutBars(named)
  if (!(isBlank(values.license_id) || isForEveryone(values.license_id))) return named
  return { ...named, ...barredLicence }
}

function withoutBars(values: Description): Description {
  const isBarred = values.license_id_other === barredLicence.license_id_other
  const gone = new Set([
    ...(isBarred ? Object.keys(barredLicence) : []),
    ...(isHouseBar(values.accessible_condition) ? ['accessible_condition'] : []),
  ])
  return Object.fromEntries(Object.entries(values).filter(([key]) => !gone.has(key)))
}
