import type { Texts } from '../../ui/words/text.ts'

const zh = {
  bar: '时间',
  slider: '查看哪一天的网格',
  day: '日期',
  field: '选择日期',
  today: '今天',
  backToToday: '回到今天',
  era: { past: '过去', today: '今天', future: '将来' },
  eraNote: { past: '这是过去的网格，现在已有变化。', today: '', future: '这是将来的网格，现在还没有生效。' },
  shows: (day: string) => `正在查看 ${day}`,
  hide: '收起',
  change: (grids: string, divisions: string) =>
    `${[grids && `${grids} 个网格`, divisions && `${divisions} 个区划`].filter(Boolean).join('、')}有变化`,
  plan: (names: readonly string[]) => `方案：${names.join('、')}`,
  noChange: '这一天没有发布新的变化',
  neverChanged: (day: string) => `自 ${day} 起没有变化`,
  stationsNote: '阵地按今天的情况显示，其他日期不能修改。',
}

export const timeTexts: Texts<typeof zh> = {
  zh,
  en: {
    bar: 'Time',
    slider: 'Day whose grids are shown',
    day: 'Day',
    field: 'Pick a day',
    today: 'Today',
    backToToday: 'Back to today',
    era: { past: 'Past', today: 'Today', future: 'Future' },
    eraNote: {
      past: 'These are grids of the past: they may have changed since.',
      today: '',
      future: 'These grids are still to come: they are not in effect yet.',
    },
    shows: day => `Showing ${day}`,
    hide: 'Hide',
    change: (grids, divisions) =>
      `${[grids && `${grids} grids`, divisions && `${divisions} divisions`].filter(Boolean).join(', ')} change`,
    plan: names => `Plan: ${names.join(', ')}`,
    noChange: 'Nothing new is published for this day',
    neverChanged: day => `Nothing has changed since ${day}`,
    stationsNote: 'Stations are shown as they are today, and can’t be changed on other days.',
  },
}
