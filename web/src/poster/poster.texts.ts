import type { Texts } from '../ui/words/text.ts'

const zh = {
  title: (name: string) => `${name} · 海报`,
  print: '打印',
  back: '返回',
  address: '地址',
  phone: '电话',
  hours: '开放时间',
  services: '可办事项',
  accessible: '可无障碍到达',
  scan: '扫码看现在是否开放、怎么走',
  gone: '没有这个驿站。',
  failed: '没有取到驿站的信息。请检查网络后重试。',
  retry: '重试',
  loading: '正在准备海报…',
  offline: '没有网络：这是先前载入的信息，可能已有变化；联网后会更新。',
}

const en: typeof zh = {
  title: name => `${name} · poster`,
  print: 'Print',
  back: 'Back',
  address: 'Address',
  phone: 'Phone',
  hours: 'Opening hours',
  services: 'Services',
  accessible: 'Reachable with a wheelchair',
  scan: 'Scan to see whether it is open now, and the way',
  gone: 'There is no such station.',
  failed: 'The station could not be read. Check the network and try again.',
  retry: 'Try again',
  loading: 'Preparing the poster …',
  offline:
    'No network: this is what was loaded before, and may have changed. It is brought up to date once there is one.',
}

/** The words of the poster, in both languages. */
export const posterTexts: Texts<typeof zh> = { zh, en }
