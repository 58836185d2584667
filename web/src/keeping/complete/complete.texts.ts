import type { DivisionLevel } from '../../api/index.ts'
import type { Texts } from '../../ui/words/text.ts'

const level: Record<DivisionLevel, string> = {
  PROVINCE: '省',
  PREFECTURE: '市',
  DISTRICT: '区级中心',
  SUBDISTRICT: '街道中心',
  COMMUNITY: '社区中心',
}

const zh = {
  title: '完整情况',
  within: '看哪里',
  formulaHint: '应有的中心数；N 为服务站和驿站。',
  posts: '服务站与驿站',
  level,
  of: (has: string, all: string) => `${has} / ${all}`,
  complete: '齐全',
  missing: (count: string) => `缺 ${count}`,
  without: '还没有开放的中心',
  withoutNone: '各级都有开放的中心。',
  andMore: (count: string) => `还有 ${count} 个，请选择下级区划查看。`,
  stationsOf: (name: string) => `看 ${name} 的阵地`,
  gaps: '开放的阵地还缺什么',
  gapsHint: '点一行，在列表里看是哪些。',
  count: (count: string) => `${count} 个`,
  none: '没有',
  norms: '建筑面积标准',
  normsHint: '各级中心的建筑面积应不少于（平方米）；留空表示没有标准。',
  norm: { districtCenter: '区级中心', subdistrictCenter: '街道中心', communityCenter: '社区中心' },
  save: '保存标准',
  saved: '面积标准已保存。',
  notSaved: '面积标准没有保存。请检查网络后再试。',
}

/** What is said of what is missing. */
export const completeTexts: Texts<typeof zh> = {
  zh,
  en: {
    title: 'Completeness',
    within: 'Where',
    formulaHint: 'centres that there should be; N is stations and posts.',
    posts: 'Stations and posts',
    level: {
      PROVINCE: 'Province',
      PREFECTURE: 'Prefecture',
      DISTRICT: 'District centre',
      SUBDISTRICT: 'Subdistrict centres',
      COMMUNITY: 'Community centres',
    },
    of: (has, all) => `${has} of ${all}`,
    complete: 'complete',
    missing: count => `${count} missing`,
    without: 'Without an open centre',
    withoutNone: 'Every level has its open centres.',
    andMore: count => `And ${count} more: choose a division below.`,
    stationsOf: name => `Stations of ${name}`,
    gaps: 'What open stations lack',
    gapsHint: 'Press a line to see which ones.',
    count: count => count,
    none: 'none',
    norms: 'Norms of floor area',
    normsHint: 'Centres should have at least (m²); empty for no norm.',
    norm: {
      districtCenter: 'District centre',
      subdistrictCenter: 'Subdistrict centre',
      communityCenter: 'Community centre',
    },
    save: 'Save norms',
    saved: 'The norms have been saved.',
    notSaved: 'The norms were not saved. Check the network and try again.',
  },
}
