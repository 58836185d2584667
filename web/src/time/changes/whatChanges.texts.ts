import type { Texts } from '../../ui/words/text.ts'

/** Whether a change has come, will come, or would. */
export type Tense = 'past' | 'future' | 'proposed'

const zh = {
  heading: '这里有什么变化？',
  nothing: '这里没有已公布的调整，也没有公开的方案。',
  loading: '正在查询…',
  failed: '没能查到，请稍后再试。',
  proposed: '方案中，还没有决定',
  earlier: (count: string) => `以前的变化（${count}）`,
  plan: (name: string) => `方案：${name}`,
  state: {
    DRAFT: '正在拟定',
    SUBMITTED: '正在审核',
    RETURNED: '正在修改',
    APPROVED: '已通过，还没有发布',
    PUBLISHED: '',
    WITHDRAWN: '',
  },
  notPublic: '未公开，仅工作人员可见',
  show: '看这一天的地图',
  begin: (tense: Tense, day: string) =>
    ({ past: `${day}起，`, future: `从${day}起，`, proposed: '按这个方案，' })[tense],
  end: '。',
  and: '；',
  grid: (name: string, community: string) => `${community}${name}`,
  newGrid: (community: string) => `${community}一个新设的网格`,
  belongs: (tense: Tense, grid: string) => `这里${tense === 'proposed' ? '将' : ''}属于${grid}`,
  instead: (_tense: Tense, grid: string) => `，不再属于${grid}`,
  nobody: (_tense: Tense) => '这里不再属于任何网格',
  community: (_tense: Tense, grid: string, community: string) => `这里的${grid}改属${community}`,
  name: (_tense: Tense, old: string, now: string) => `这里的“${old}”改名为“${now}”`,
  code: (_tense: Tense, code: string) => `网格编码改为 ${code}`,
  kind: (_tense: Tense, kind: 'GENERAL' | 'SPECIAL') =>
    ({ GENERAL: '这里的网格改为综合网格', SPECIAL: '这里的网格改为专属网格' })[kind],
  bounds: (_tense: Tense, grid: string) => `${grid}的边界在别处有调整，这里仍属于它`,
}

const verb = (tense: Tense, past: string, future: string, proposed: string): string =>
  ({ past, future, proposed })[tense]

export const whatChangesTexts: Texts<typeof zh> = {
  zh,
  en: {
    heading: 'What changes here?',
    nothing: 'Nothing is planned here.',
    loading: 'Looking it up…',
    failed: 'This could not be looked up. Please try again later.',
    proposed: 'Proposed, not decided yet',
    earlier: count => `Earlier changes (${count})`,
    plan: name => `Plan: ${name}`,
    state: {
      DRAFT: 'being drawn up',
      SUBMITTED: 'under review',
      RETURNED: 'being reworked',
      APPROVED: 'approved, not published yet',
      PUBLISHED: '',
      WITHDRAWN: '',
    },
    notPublic: 'not public: staff only',
    show: 'Show the map of this day',
    begin: (tense, day) => verb(tense, `On ${day} `, `From ${day} `, 'By this plan '),
    end: '.',
    and: '; ',
    grid: (name, community) => (community ? `${name} (${community})` : name),
    newGrid: community => (community ? `a new grid (${community})` : 'a new grid'),
    belongs: (tense, grid) => `this place ${verb(tense, 'came to', 'belongs to', 'would belong to')} ${grid}`,
    instead: (tense, grid) => `${verb(tense, ', from', ', no longer to', ', no longer to')} ${grid}`,
    nobody: tense => `this place ${verb(tense, 'left all grids', 'belongs to no grid', 'would belong to no grid')}`,
    community: (tense, grid, community) =>
      `${grid}, which holds this place, ${verb(tense, 'came to', 'belongs to', 'would belong to')} ${community}`,
    name: (tense, old, now) => `${old} ${verb(tense, 'was', 'is', 'would be')} renamed ${now}`,
    code: (tense, code) => `its code ${verb(tense, 'became', 'becomes', 'would become')} ${code}`,
    kind: (tense, kind) =>
      `its grid ${verb(tense, 'became', 'becomes', 'would become')} a ${kind === 'GENERAL' ? 'general' : 'special'} grid`,
    bounds: (tense, grid) =>
      `${grid} ${verb(tense, 'got', 'gets', 'would get')} other bounds elsewhere, and this place ${verb(tense, 'stayed', 'stays', 'would stay')} in it`,
  },
}
