import type { Texts } from './text.ts'

const zh = {
  appName: '格驿',
  skipToMap: '跳到地图',
  settings: '显示设置',
  language: '语言',
  theme: '外观',
  system: '跟随系统',
  light: '浅色',
  dark: '深色',
  type: '字号',
  normalType: '标准',
  largeType: '大字',
  clear: '清除',
  retry: '重试',
  sample: '示意数据',
  sampleNote: '示意数据：位置与内容均为虚构，仅供演示。',
  sheetLower: '收起列表',
  sheetRaise: '展开列表',
}

export const uiTexts: Texts<typeof zh> = {
  zh,
  en: {
    appName: 'Geyi',
    skipToMap: 'Skip to the map',
    settings: 'Display',
    language: 'Language',
    theme: 'Theme',
    system: 'System',
    light: 'Light',
    dark: 'Dark',
    type: 'Type size',
    normalType: 'Normal',
    largeType: 'Large',
    clear: 'Clear',
    retry: 'Try again',
    sample: 'Sample data',
    sampleNote: 'Sample data: places and contents are invented, for demonstration only.',
    sheetLower: 'Lower the list',
    sheetRaise: 'Raise the list',
  },
}
