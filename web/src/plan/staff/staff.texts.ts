import type { Texts } from '../../ui/words/text.ts'

const zh = {
  title: (count: number) => `受影响的网格力量：${count} 人`,
  hint: '从生效日起按下面的安排任职；可以逐人改动。撤回发布时一并恢复。',
  failed: '没能读取受影响的人员。请稍后再打开。',
  kind: { SPLIT: '拆分', JOINED: '并入他格', MERGED: '被并入', ENDED: '撤销' },
  role: { LEADER: '网格长', WORKER: '网格员' },
  newGrid: '新网格',
  end: '结束任职',
  stays: '（不变）',
  choice: (name: string) => `${name} 的安排`,
  twice: '有网格会有两个网格长，请改一人的安排。',
  refused: '人员安排不能成立：某个网格会有两个网格长，或人员已有变动。请重新打开方案核对。',
}

/** What is said of people whose grids a plan touches. */
export const planStaffTexts: Texts<typeof zh> = {
  zh,
  en: {
    title: count => (count === 1 ? 'Grid staff it touches: 1 person' : `Grid staff it touches: ${count} people`),
    hint: 'From the day on they serve as below; each can be changed. Taking back the publication takes this back too.',
    failed: 'The people it touches could not be read. Open the plan again in a moment.',
    kind: { SPLIT: 'split', JOINED: 'takes in another', MERGED: 'merged', ENDED: 'ended' },
    role: { LEADER: 'leader', WORKER: 'worker' },
    newGrid: 'new grid',
    end: 'Ends',
    stays: ' (as now)',
    choice: name => `Where ${name} goes`,
    twice: 'A grid would have two leaders. Change where one of them goes.',
    refused:
      'The people can’t go there: a grid would have two leaders, or somebody has changed meanwhile. Open the plan again.',
  },
}
