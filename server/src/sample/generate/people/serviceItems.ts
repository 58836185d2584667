import type { SampleServiceItem } from '../types.ts'

const CATEGORIES: readonly [
  code: string,
  name: string,
  nameEn: string,
  items: readonly (readonly [string, string])[],
][] = [
  [
    'GOV',
    '政务',
    'Government',
    [
      ['社会保障卡申领', 'Social security card'],
      ['城乡居民医保参保登记', 'Medical insurance enrolment'],
      ['居住证办理', 'Residence permit'],
      ['低保申请受理', 'Minimum living allowance'],
      ['临时救助申请', 'Temporary assistance'],
      ['残疾人证受理', 'Disability certificate'],
      ['生育登记', 'Birth registration'],
      ['公租房申请受理', 'Public rental housing'],
      ['自助打印证明', 'Self-service certificates'],
    ],
  ],
  [
    'PARTY',
    '党群',
    'Party and community',
    [
      ['党组织关系接转', 'Transfer of Party membership'],
      ['流动党员报到', 'Visiting Party members'],
      ['党员活动室', 'Party activity room'],
      ['志愿服务登记', 'Volunteer registration'],
      ['居民议事厅', 'Residents’ assembly room'],
      ['民情意见收集', 'Suggestions and complaints'],
    ],
  ],
  [
    'HEALTH',
    '健康养老',
    'Health and older people',
    [
      ['血压血糖自测', 'Blood pressure and glucose check'],
      ['家庭医生签约', 'Family doctor sign-up'],
      ['应急药箱', 'First-aid kit'],
      ['自动体外除颤器', 'Defibrillator (AED)'],
      ['健康讲座', 'Health lectures'],
    ],
  ],
  [
    'ELDER',
    '健康养老',
    'Health and older people',
    [
      ['老年助餐', 'Meals for older people'],
      ['日间照料', 'Day care for older people'],
      ['高龄津贴受理', 'Old-age allowance'],
      ['智能手机教学', 'Smartphone lessons'],
    ],
  ],
  [
    'CHILD',
    '文化少儿',
    'Culture and children',
    [
      ['四点半课堂', 'After-school class'],
      ['儿童阅览', 'Children’s reading room'],
      ['母婴室', 'Nursing room'],
    ],
  ],
  [
    'CULTURE',
    '文化少儿',
    'Culture and children',
    [
      ['图书借阅', 'Library loans'],
      ['文体活动室', 'Culture and sports room'],
      ['书画兴趣班', 'Calligraphy and painting class'],
    ],
  ],
  [
    'LAW',
    '法律',
    'Law',
    [
      ['法律咨询', 'Legal advice'],
      ['人民调解', 'Mediation'],
      ['反诈宣传', 'Fraud prevention'],
    ],
  ],
  [
    'JOB',
    '就业',
    'Work',
    [
      ['就业登记', 'Employment registration'],
      ['岗位推荐', 'Job offers'],
      ['技能培训报名', 'Vocational training'],
    ],
  ],
  [
    'LIFE',
    '生活',
    'Daily life',
    [
      ['饮水休息', 'Water and rest'],
      ['手机充电', 'Phone charging'],
      ['微波炉热饭', 'Microwave'],
      ['雨伞借用', 'Umbrella loan'],
      ['电动车换电', 'E-bike battery swap'],
      ['快递代收', 'Parcel pick-up'],
      ['公共厕所', 'Toilet'],
    ],
  ],
]

/** What is told of some items besides their names: invented, to show what a catalogue holds. */
const DETAILS: Readonly<Record<string, Partial<SampleServiceItem>>> = {
  'GOV-01': {
    levels: ['SUBDISTRICT', 'COMMUNITY'],
    department: '人力资源和社会保障',
    documents: ['居民身份证', '近期免冠照片（无库存照片时）'],
    deputised: true,
    deputisedHow: '行动不便的，由社区工作人员上门收取材料，代为申领后送达。',
    synonyms: ['社保', '社保卡', '办社保卡', '交社保', '医保卡', '办证', '领证'],
  },
  'GOV-02': {
    levels: ['SUBDISTRICT', 'COMMUNITY'],
    department: '医疗保障',
    documents: ['居民身份证或户口簿'],
    deputised: true,
    deputisedHow: '可凭委托书和双方身份证代办。',
    synonyms: ['医保', '医保参保', '交医保'],
  },
  'GOV-03': {
    levels: ['SUBDISTRICT'],
    department: '公安',
    documents: ['居民身份证', '居住地住址证明', '近期照片'],
    deputised: false,
    synonyms: ['暂住证', '办证', '领证'],
  },
  'GOV-04': {
    levels: ['SUBDISTRICT', 'COMMUNITY'],
    department: '民政',
    documents: ['居民身份证、户口簿', '家庭收入和财产申报表', '授权核查书'],
    deputised: true,
    deputisedHow: '本人申请有困难的，委托社区代为提交。',
    synonyms: ['低保', '最低生活保障'],
  },
  'GOV-05': { department: '民政', deputised: true, synonyms: ['救助', '困难补助'] },
  'GOV-06': {
    levels: ['SUBDISTRICT'],
    department: '残疾人联合会',
    documents: ['居民身份证', '近期照片'],
    deputised: true,
    synonyms: ['残疾证', '办证', '领证'],
  },
  'GOV-07': { department: '卫生健康', documents: ['双方身份证', '结婚证'], synonyms: ['准生证', '生娃'] },
  'GOV-08': { levels: ['SUBDISTRICT'], department: '住房和城乡建设', synonyms: ['公租房', '廉租房', '保障房'] },
  'GOV-09': { levels: ['COMMUNITY'], synonyms: ['打印', '复印', '开证明', '领证'] },
  'PARTY-01': { department: '组织', documents: ['党员组织关系介绍信'], synonyms: ['转党组织关系', '转组织关系'] },
  'HEALTH-02': { department: '卫生健康', synonyms: ['家庭医生', '签约医生'] },
  'HEALTH-04': { synonyms: ['AED', '除颤器'] },
  'ELDER-01': { department: '民政', synonyms: ['老年食堂', '长者食堂', '助餐', '吃饭', '老人吃饭'] },
  'ELDER-03': {
    department: '民政',
    documents: ['居民身份证', '银行卡'],
    deputised: true,
    deputisedHow: '由子女或社区工作人员代为申请。',
    synonyms: ['高龄补贴', '老年补贴'],
  },
  'CHILD-01': { synonyms: ['托管', '放学托管'] },
  'CHILD-03': { synonyms: ['哺乳室', '喂奶'] },
  'LAW-01': { department: '司法', synonyms: ['律师', '打官司'] },
  'LAW-02': { department: '司法', synonyms: ['调解', '邻里纠纷'] },
  'JOB-01': { department: '人力资源和社会保障', synonyms: ['失业登记', '找工作'] },
  'LIFE-02': { synonyms: ['充电'] },
  'LIFE-07': { synonyms: ['厕所', '上厕所', '卫生间', '洗手间', 'WC'] },
}

/** Parts of some items. */
const PARTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'GOV-01': [
    ['社会保障卡首次申领', 'First social security card'],
    ['社会保障卡补领换领', 'Replacement of a social security card'],
    ['社会保障卡挂失', 'Loss of a social security card'],
  ],
  'GOV-02': [
    ['新生儿参保登记', 'Medical insurance of a newborn child'],
    ['参保信息变更', 'Change of insured details'],
  ],
  'GOV-04': [
    ['低保新申请', 'New minimum living allowance'],
    ['低保年度复核', 'Yearly review of the allowance'],
  ],
}

const UNSAID = {
  levels: [],
  department: null,
  documents: [],
  deputised: null,
  deputisedHow: null,
  synonyms: [],
} as const

/** Everything that the sample's stations offer, by category, and its parts. */
export const SERVICE_ITEMS: readonly SampleServiceItem[] = CATEGORIES.flatMap(([code, category, categoryEn, items]) =>
  items.flatMap(([name, nameEn], i) => {
    const main = `${code}-${String(i + 1).padStart(2, '0')}`
    const item = { category, categoryEn, ...UNSAID, ...DETAILS[main] }
    const parts = (PARTS[main] ?? []).map(([name, nameEn], part) => ({
      ...item,
      synonyms: [],
      code: `${main}.${part + 1}`,
      name,
      nameEn,
      parentCode: main,
    }))
    return [{ ...item, code: main, name, nameEn, parentCode: null }, ...parts]
  }),
)

/** Codes of the main items in these categories: who does one does its parts. */
export const itemCodesOf = (...categories: readonly string[]): string[] =>
  SERVICE_ITEMS.filter(({ parentCode }) => parentCode === null)
    .map(item => item.code)
    .filter(code => categories.some(c => code.startsWith(`${c}-`)))
