import type { Texts } from '../ui/words/text.ts'

const zh = {
  title: '管理',
  views: '管理的内容',
  signInFirst: '请先登录',
  noRights: '您的账号没有管理权限。',
  noRightsHint: '请用管理员账号登录，或请管理员给您权限。',
  loading: '正在打开……',
}

export const adminTexts: Texts<typeof zh> = {
  zh,
  en: {
    title: 'Administration',
    views: 'What is administered',
    signInFirst: 'Please sign in first',
    noRights: 'Your account administers nothing.',
    noRightsHint: 'Sign in as an administrator, or ask one for the right.',
    loading: 'Opening …',
  },
}
