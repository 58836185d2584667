import type { Random } from '../random.ts'
import type { Block, LandUse } from './blocks.ts'

const ENDINGS: Partial<Record<LandUse, readonly string[]>> = {
  oldtown: ['里', '坊', '巷'],
  estate: ['小区', '花园', '苑', '家园'],
  towers: ['华庭', '公馆', '名苑', '城'],
  mixed: ['里', '小区'],
  village: ['村'],
  hamlet: ['村'],
  commercial: ['广场', '商场'],
  park: ['公园'],
}
const ORGANISATIONS: Partial<Record<LandUse, readonly string[]>> = {
  school: ['小学', '中学', '实验学校', '职业学校'],
  hospital: ['医院', '卫生服务中心'],
  industry: ['机械厂', '食品厂', '物流园', '建材厂', '电子厂'],
}

/** Names of what stands on each block; organisations say that they are examples (示例). */
export const nameBlocks = (blocks: readonly Block[], newName: () => string, random: Random): (string | null)[] =>
  blocks.map(({ use }) => {
    const organisation = ORGANISATIONS[use]
    if (organisation) return `示例${newName()}${random.pick(organisation)}`
    const endings = ENDINGS[use]
    return endings ? newName() + random.pick(endings) : null
  })

/** Name of the nth building on a block. */
export const buildingName = (use: LandUse, blockName: string | null, n: number): string =>
  `${blockName ?? ''}${n}${use === 'village' || use === 'hamlet' || use === 'oldtown' ? '号' : '栋'}`
