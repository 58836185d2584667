import type { Texts } from '../../../ui/words/text.ts'

const zh = {
  title: '我的账号',
  password: '修改密码',
  current: '当前密码',
  next: '新密码',
  nextHint: '10 至 128 个字符。一句好记的话比一个难记的词更安全。',
  again: '再输一次新密码',
  differs: '两次输入的新密码不一样。',
  missing: '请填写。',
  change: '修改密码',
  changed: (others: number) => (others === 0 ? '密码已修改。' : `密码已修改，其他 ${others} 处登录已退出。`),
  fault: {
    WRONG_PASSWORD: '当前密码不对。',
    TOO_SHORT: '新密码至少要 10 个字符。',
    TOO_LONG: '新密码最多 128 个字符。',
    COMMON: '这个密码太常见，会最先被猜到。请换一个。',
    LIKE_NAME: '新密码不能是账号名。',
  },
  limited: '输错的次数太多，请稍后再试。',
  demo: '示例账号的密码是公开的，不能修改。',
  failed: '没能完成。请检查网络后再试。',
  sessions: '登录的设备',
  here: '这台设备',
  since: (moment: string) => `${moment} 登录`,
  until: (moment: string) => `有效至 ${moment}`,
  end: '退出',
  endOthers: '退出其他所有设备',
  ended: (count: number) => `已退出 ${count} 处登录。`,
  loading: '正在查询……',
}

/** What an account is told of itself. */
export const ownAccountTexts: Texts<typeof zh> = {
  zh,
  en: {
    title: 'My account',
    password: 'Change password',
    current: 'Current password',
    next: 'New password',
    nextHint: '10 to 128 characters. A sentence that you remember is safer than a word that you don’t.',
    again: 'New password once more',
    differs: 'The two new passwords differ.',
    missing: 'Please fill this in.',
    change: 'Change password',
    changed: others =>
      others === 0
        ? 'The password is changed.'
        : `The password is changed, and you are signed out in ${others} other ${others === 1 ? 'place' : 'places'}.`,
    fault: {
      WRONG_PASSWORD: 'The current password is wrong.',
      TOO_SHORT: 'A new password has at least 10 characters.',
      TOO_LONG: 'A new password has at most 128 characters.',
      COMMON: 'This password is so common that it is tried first. Choose another.',
      LIKE_NAME: 'A password is not the name of its account.',
    },
    limited: 'Too many wrong passwords. Please wait a while.',
    demo: 'The password of a demo account is public and can’t be changed.',
    failed: 'That failed. Check the network and try again.',
    sessions: 'Where you are signed in',
    here: 'this device',
    since: moment => `since ${moment}`,
    until: moment => `until ${moment}`,
    end: 'Sign out',
    endOthers: 'Sign out everywhere else',
    ended: count => `Signed out in ${count} ${count === 1 ? 'place' : 'places'}.`,
    loading: 'Looking it up …',
  },
}
