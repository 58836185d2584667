import type { StationProblemCode } from '../../api/index.ts'
import type { Texts } from '../../ui/words/text.ts'

const problem: Record<StationProblemCode, string> = {
  BAD_USER_INPUT: '填的内容不行',
  FORBIDDEN: '您的账号不能修改它',
  INVALID_GEOMETRY: '位置不对',
  NOT_FOUND: '已被别人删除',
  VERSION_CONFLICT: '刚被别人修改过，已换成最新内容',
}

const zh = {
  title: (count: string) => `批量修改 ${count} 个阵地`,
  help: '勾选要改的内容；没有勾选的保持各自原样。',
  hours: '开放时间',
  status: '状态',
  services: '服务事项',
  functions: '功能',
  accessible: '无障碍',
  open: '开放',
  openHelp: '从今天起开放：取消今天的停用，去掉已到的关闭日期和未到的开始日期。',
  works: '施工停用',
  closed: '关闭',
  planned: '规划中',
  from: '从哪天起',
  opensOn: '哪天开始服务',
  addServices: '增加事项',
  dropServices: '停办事项',
  functionsHelp: '换成这些功能。',
  will: (change: string, same: string) => `将修改 ${change} 个，另外 ${same} 个已是这样。`,
  nothing: '还没有勾选要改的内容，或选中的阵地都已是这样。',
  tooMany: (most: string) => `一次最多修改 ${most} 个。请减少选择，分几次进行。`,
  apply: (count: string) => `修改 ${count} 个`,
  problems: '什么都没有改动，因为：',
  problemsHint: '点一行可看到那个阵地。改好后再试一次，或取消选择它。',
  problem,
  cancel: '取消',
}

/** What is said of many stations that change together. */
export const bulkTexts: Texts<typeof zh> = {
  zh,
  en: {
    title: count => `Edit ${count} stations together`,
    help: 'Tick what shall change; what is not ticked stays as it is with each.',
    hours: 'Opening hours',
    status: 'Status',
    services: 'Services',
    functions: 'Functions',
    accessible: 'Step-free',
    open: 'Open',
    openHelp:
      'Open from today on: today’s works end, a closing day that has come and an opening day that has not are taken away.',
    works: 'Closed for works',
    closed: 'Closed for good',
    planned: 'Planned',
    from: 'From',
    opensOn: 'Opens on',
    addServices: 'Add services',
    dropServices: 'End services',
    functionsHelp: 'Replaced by these.',
    will: (change, same) => `${change} will change; ${same} are like this already.`,
    nothing: 'Nothing is ticked, or all that are selected are like this already.',
    tooMany: most => `At most ${most} change at once. Select fewer and do it in parts.`,
    apply: count => `Change ${count}`,
    problems: 'Nothing was changed, because:',
    problemsHint: 'Press a line to see the station. Mend it and try again, or take it out of the selection.',
    problem: {
      BAD_USER_INPUT: 'what is given can’t be',
      FORBIDDEN: 'your account may not change it',
      INVALID_GEOMETRY: 'its place is wrong',
      NOT_FOUND: 'somebody has deleted it',
      VERSION_CONFLICT: 'somebody has just changed it; it now shows the latest',
    },
    cancel: 'Cancel',
  },
}
