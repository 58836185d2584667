export type Theme = 'light' | 'dark'

/** Colours of the map in one theme. Red belongs to stations and to nothing else. */
export interface Palette {
  readonly land: string
  readonly block: Readonly<Record<string, string>>
  readonly green: string
  readonly field: string
  readonly water: string
  readonly shore: string
  readonly building: string
  readonly buildingEdge: string
  readonly road: string
  readonly arterial: string
  readonly casing: string
  readonly arterialCasing: string
  readonly streetName: string
  readonly waterName: string
  readonly greenName: string
  readonly stationName: string
  readonly halo: string
  readonly boundary: string
  readonly boundaryHalo: string
  readonly label: string
  readonly labelFaint: string
  readonly accent: string
  readonly accentFill: string
  /** The wide line under the boundary of what is selected. */
  readonly selected: string
  readonly hover: string
}

const light: Palette = {
  land: '#F7F5F0',
  block: {
    residential: '#EFECE4',
    oldtown: '#ECE5D8',
    village: '#F0EBDD',
    commercial: '#F1E8E2',
    school: '#ECE9EF',
    hospital: '#F0E7EA',
    industry: '#E9E8E8',
    vacant: '#F2F0E9',
  },
  green: '#DDEBD3',
  field: '#EBEFD9',
  water: '#CFE3EE',
  shore: '#B9D4E3',
  building: '#E0DACE',
  buildingEdge: '#CFC7B8',
  road: '#FFFFFF',
  arterial: '#FFFBEF',
  casing: '#DDD7CB',
  arterialCasing: '#D3C9B2',
  streetName: '#6B675F',
  waterName: '#4C7F9C',
  greenName: '#5A7F4B',
  stationName: '#8A1A21',
  halo: 'rgba(255,255,255,0.9)',
  boundary: '#33435C',
  boundaryHalo: 'rgba(255,255,255,0.75)',
  label: '#223047',
  labelFaint: '#4A5871',
  accent: '#1F5FAE',
  accentFill: 'rgba(31,95,174,0.12)',
  selected: '#5B9BE6',
  hover: 'rgba(31,95,174,0.10)',
}

const dark: Palette = {
  land: '#1B1F25',
  block: {
    residential: '#21262D',
    oldtown: '#262830',
    village: '#24282B',
    commercial: '#27272E',
    school: '#232734',
    hospital: '#29262E',
    industry: '#23272C',
    vacant: '#1F2329',
  },
  green: '#21302A',
  field: '#222B26',
  water: '#1C3444',
  shore: '#27475C',
  building: '#2C323B',
  buildingEdge: '#3A424D',
  road: '#363D47',
  arterial: '#454B53',
  casing: '#14171B',
  arterialCasing: '#14171B',
  streetName: '#A6ADB8',
  waterName: '#7FB0CC',
  greenName: '#8DB58A',
  stationName: '#F2A9AC',
  halo: 'rgba(20,23,28,0.88)',
  boundary: '#A9BAD6',
  boundaryHalo: 'rgba(12,15,20,0.7)',
  label: '#E8EDF5',
  labelFaint: '#BAC4D4',
  accent: '#7FB4F2',
  accentFill: 'rgba(127,180,242,0.16)',
  selected: '#3F86DB',
  hover: 'rgba(127,180,242,0.12)',
}

export const paletteOf = (theme: Theme): Palette => (theme === 'dark' ? dark : light)

/** Chinese first, from what the system has. */
export const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif'
