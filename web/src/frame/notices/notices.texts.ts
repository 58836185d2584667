import type { Texts } from '../../ui/words/text.ts'

const zh = {
  title: '消息',
  open: (unread: number) => (unread === 0 ? '消息' : `消息，${unread} 条未读`),
  none: '还没有消息。方案提交、审核、发布时，会在这里告诉您。',
  failed: '没能读取消息，稍后会再试。',
  unread: '未读',
  look: '查看',
  what: {
    SUBMITTED: (who: string, plan: string) => `${who} 提交了「${plan}」，等待审核`,
    RETURNED: (who: string, plan: string) => `${who} 退回了「${plan}」`,
    APPROVED: (who: string, plan: string) => `${who} 通过了「${plan}」`,
    PUBLISHED: (who: string, plan: string) => `${who} 发布了「${plan}」`,
    WITHDRAWN: (who: string, plan: string) => `${who} 撤回了「${plan}」`,
    COMMENTED: (who: string, plan: string) => `${who} 对「${plan}」发表了意见`,
  },
}

export const noticeTexts: Texts<typeof zh> = {
  zh,
  en: {
    title: 'Notices',
    open: unread => (unread === 0 ? 'Notices' : `Notices, ${unread} unread`),
    none: 'Nothing yet. You will be told here when plans are submitted, reviewed or published.',
    failed: 'Notices could not be read. They will be asked for again.',
    unread: 'Unread',
    look: 'Look',
    what: {
      SUBMITTED: (who, plan) => `${who} submitted “${plan}” for review`,
      RETURNED: (who, plan) => `${who} returned “${plan}”`,
      APPROVED: (who, plan) => `${who} approved “${plan}”`,
      PUBLISHED: (who, plan) => `${who} published “${plan}”`,
      WITHDRAWN: (who, plan) => `${who} withdrew “${plan}”`,
      COMMENTED: (who, plan) => `${who} commented on “${plan}”`,
    },
  },
}
