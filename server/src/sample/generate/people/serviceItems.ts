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
    '健康',
    'Health',
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
    '养老',
    'Older people',
    [
      ['老年助餐', 'Meals for older people'],
      ['日间照料', 'Day care for older people'],
      ['高龄津贴受理', 'Old-age allowance'],
      ['智能手机教学', 'Smartphone lessons'],
    ],
  ],
  [
    'CHILD',
    '儿童',
    'Children',
    [
      ['四点半课堂', 'After-school class'],
      ['儿童阅览', 'Children’s reading room'],
      ['母婴室', 'Nursing room'],
    ],
  ],
  [
    'CULTURE',
    '文化',
    'Culture',
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

/** Everything that the sample's stations offer, by category. */
export const SERVICE_ITEMS: readonly SampleServiceItem[] = CATEGORIES.flatMap(([code, category, categoryEn, items]) =>
  items.map(([name, nameEn], i) => ({
    code: `${code}-${String(i + 1).padStart(2, '0')}`,
    name,
    nameEn,
    category,
    categoryEn,
  })),
)

/** Codes of the items in these categories. */
export const itemCodesOf = (...categories: readonly string[]): string[] =>
  SERVICE_ITEMS.map(item => item.code).filter(code => categories.some(c => code.startsWith(`${c}-`)))
