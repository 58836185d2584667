import { expect, test } from 'vitest'
import { englishNameOf, readDistricts, readSamplePlaces } from './places.ts'

test('the register holds the eight subdistricts and their 59 communities by code and name', async () => {
  const { district, subdistricts, communities } = await readSamplePlaces()
  expect(district).toEqual({ code: '530302', name: '麒麟区', nameEn: 'Qilin District' })
  expect(subdistricts.map(s => s.code.slice(6))).toEqual(['001', '002', '003', '004', '006', '007', '008', '009'])
  expect(communities).toHaveLength(59)
  expect(communities[0]).toEqual({ code: '530302001001', name: '潇湘社区', nameEn: 'Xiaoxiang Community' })
  expect(communities.some(c => /村/.test(c.name))).toBe(false)
})

test('names are put into English by their pinyin', () => {
  expect(englishNameOf('南宁街道')).toBe('Nanning Subdistrict')
  expect(englishNameOf('峨山彝族自治县')).toBe('Eshanyizu Autonomous County')
})

test('further districts are real ones, each once, with communities in their own subdistricts', async () => {
  const districts = await readDistricts(5)
  expect(new Set(districts.map(d => d.district.code)).size).toBe(5)
  for (const { subdistricts, communities } of districts) {
    const codes = new Set(subdistricts.map(s => s.code))
    expect(communities.every(c => codes.has(c.code.slice(0, 9)))).toBe(true)
    expect(subdistricts.every(s => communities.some(c => c.code.startsWith(s.code)))).toBe(true)
  }
})
