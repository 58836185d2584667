import { pinyin } from 'pinyin-pro'
import type { SamplePlace } from './generate/types.ts'

/** A district with the subdistricts that have communities (居民委员会), and these communities. */
export interface DistrictPlaces {
  readonly district: SamplePlace
  readonly subdistricts: readonly SamplePlace[]
  readonly communities: readonly SamplePlace[]
}

/** The district whose government's figures the sample follows. */
export const SAMPLE_DISTRICT = '530302'

/** Code and name of a district; of its subdistricts the last three digits, the name, and "001潇湘 002…" of their communities. */
type RegisteredDistrict = readonly [
  code: string,
  name: string,
  readonly [code: string, name: string, communities: string][],
]

/** The urban districts of the statistical register of 2023, as `server/bin/extract-places.mjs` wrote them. */
const readRegister = async () =>
  (await import('./register.json', { with: { type: 'json' } })).default as unknown as readonly RegisteredDistrict[]

const ENGLISH: readonly [suffix: string, english: string][] = [
  ['街道办事处', 'Subdistrict'],
  ['街道', 'Subdistrict'],
  ['自治县', 'Autonomous County'],
  ['社区', 'Community'],
  ['区', 'District'],
  ['县', 'County'],
  ['市', 'City'],
  ['镇', 'Town'],
  ['乡', 'Township'],
]

/** "南宁街道" → "Nanning Subdistrict": pinyin of the proper name, the kind in English. */
export const englishNameOf = (name: string): string => {
  const [suffix, english] = ENGLISH.find(([end]) => name.endsWith(end) && name.length > end.length) ?? ['', '']
  const proper = suffix ? name.slice(0, -suffix.length) : name
  const word = pinyin(proper, { toneType: 'none', type: 'array', v: false }).join('')
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${english}`.trim()
}

const placeOf = (code: string, name: string): SamplePlace => ({ code, name, nameEn: englishNameOf(name) })

const placesOf = ([district, name, subdistricts]: RegisteredDistrict): DistrictPlaces => ({
  district: placeOf(district, name),
  subdistricts: subdistricts.map(([code, name]) => placeOf(district + code, name)),
  communities: subdistricts.flatMap(([code, , communities]) =>
    communities.split(' ').map(word => placeOf(district + code + word.slice(0, 3), `${word.slice(3)}社区`)),
  ),
})

/** The sample district, then the others in the register's order beginning with its own province, `count` in all, as far as there are. */
export async function readDistricts(count: number): Promise<readonly DistrictPlaces[]> {
  const rank = (code: string) => (code === SAMPLE_DISTRICT ? 0 : code.startsWith(SAMPLE_DISTRICT.slice(0, 2)) ? 1 : 2)
  const inOrder = (await readRegister()).toSorted(([a], [b]) => rank(a) - rank(b))
  return inOrder.slice(0, count).map(placesOf)
}

/** The sample district's eight subdistricts and 59 communities. */
export const readSamplePlaces = async (): Promise<DistrictPlaces> => (await readDistricts(1))[0]!
