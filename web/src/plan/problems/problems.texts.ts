import type { Texts } from '../../ui/words/text.ts'

const zh = {
  none: '没有问题：没有缝隙和重叠，所有网格都是一整块，户数都在标准之内。',
  blocking: '必须解决',
  show: '定位',
  showLabel: (what: string) => `定位：${what}`,
  fix: { giveAway: (to: string) => `划给${to}`, split: '分割', merge: (other: string) => `并入${other}` },
  rebalance: '重新平衡…',
  rebalanceLabel: (what: string) => `重新平衡：${what}`,
  nobody: '无归属',
  moves: (area: string, households: string, from: string, to: string) =>
    `将移动 ${area}、${households} 户：${from} → ${to}`,
  kind: {
    UNASSIGNED_AREA: '无归属的地方',
    GRIDS_OVERLAP: '网格重叠',
    GAP_BETWEEN_GRIDS: '网格之间有缝隙',
    UNMATCHED_VERTEX: '边界没有对齐',
    RING_CROSSES_ITSELF: '边界自己相交',
    GRID_IN_PIECES: '网格不连片',
    SLIVER: '细缝',
    few: '户数不足',
    many: '户数超标',
    other: '其他',
  },
  what: {
    ground: (area: string, around: string) => `${area}，周边：${around}`,
    pieces: (name: string, count: string) => `${name}：${count} 块`,
    households: (name: string, count: string) => `${name}：${count} 户`,
    grids: (names: string) => names,
  },
  listing: '、',
}

export const problemTexts: Texts<typeof zh> = {
  zh,
  en: {
    none: 'No problems: no gaps or overlaps, every grid is in one piece, all households are in band.',
    blocking: 'Must be solved',
    show: 'Show',
    showLabel: what => `Show: ${what}`,
    fix: { giveAway: to => `Give to ${to}`, split: 'Split', merge: other => `Merge into ${other}` },
    rebalance: 'Rebalance…',
    rebalanceLabel: what => `Rebalance: ${what}`,
    nobody: 'no grid',
    moves: (area, households, from, to) => `Moves ${area}, ${households} households: ${from} → ${to}`,
    kind: {
      UNASSIGNED_AREA: 'Ground of no grid',
      GRIDS_OVERLAP: 'Grids overlap',
      GAP_BETWEEN_GRIDS: 'Gap between grids',
      UNMATCHED_VERTEX: 'Boundaries that do not match',
      RING_CROSSES_ITSELF: 'Boundary crosses itself',
      GRID_IN_PIECES: 'Grids in pieces',
      SLIVER: 'Slivers',
      few: 'Too few households',
      many: 'Too many households',
      other: 'Other',
    },
    what: {
      ground: (area, around) => `${area} beside ${around}`,
      pieces: (name, count) => `${name}: ${count} pieces`,
      households: (name, count) => `${name}: ${count}`,
      grids: names => names,
    },
    listing: ', ',
  },
}
