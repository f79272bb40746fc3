import { useEffect, useState } from 'react'
import { useMe } from '../../desk/office-context.ts'
import { type ListFilter, readFilter } from './list-filter.ts'

/** What one person looks for, kept while they open a dataset and come back. */
export function useFilter(): readonly [ListFilter, (filter: ListFilter) => void] {
  const { id } = useMe()
  const name = `rabian.catalogue.${id}`
  const [filter, setFilter] = useState(() => readFilter(sessionStorage.getItem(name)))
  useEffect(() => sessionStorage.setItem(name, JSON.stringify(filter)), [name, filter])
  return [filter, setFilter]
}
