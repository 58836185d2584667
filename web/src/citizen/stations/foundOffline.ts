import type { StationOnListFragment } from '../../api/index.ts'

/** Of stations that are known without network those that a text matches: by name, address or what can be done there. */
export function foundOffline<S extends Pick<StationOnListFragment, 'name' | 'nameEn' | 'address' | 'serviceItems'>>(
  known: readonly S[],
  search: string,
): readonly S[] {
  const words = search.split(/\s+/).map(plain).filter(Boolean)
  return known.filter(({ name, nameEn, address, serviceItems }) => {
    const said = [name, nameEn, address, ...serviceItems.flatMap(item => [item.name, item.nameEn])].map(plain).join(' ')
    return words.every(word => said.includes(word))
  })
}

const plain = (text: string | null): string => (text ?? '').normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')
