import { theme as antTheme, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import type { ReactNode } from 'react'
import { useLanguage, usePreferences, useTheme } from '../ui/preferences.ts'

/** Ant Design in the colours, language and size of type of the page. */
export function PlannerTheme({ children }: { children: ReactNode }) {
  const language = useLanguage()
  const dark = useTheme() === 'dark'
  const { largeType } = usePreferences()
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
      theme={{
        algorithm: dark ? antTheme.darkAlgorithm : antTheme.defaultAlgorithm,
        components: {
          Form: { itemMarginBottom: 16 },
          Segmented: { trackBg: dark ? '#12171e' : '#eceff3', itemSelectedBg: dark ? '#3a4756' : '#ffffff' },
        },
        token: {
          colorPrimary: dark ? '#5b9be6' : '#1f5fae',
          colorLink: dark ? '#7fb4f2' : '#1f5fae',
          colorBgContainer: dark ? '#1b222b' : '#ffffff',
          colorBgElevated: dark ? '#232c37' : '#ffffff',
          colorBorder: dark ? '#4a5766' : '#c3cad3',
          colorText: dark ? '#e8ecf1' : '#1c2733',
          colorTextSecondary: dark ? '#a5b1be' : '#55616f',
          // Red belongs to stations: what is wrong or destroys is amber.
          colorError: dark ? '#f0c06a' : '#8a5200',
          // Menus of the bar open above it.
          zIndexPopupBase: 1200,
          borderRadius: 6,
          fontSize: largeType ? 20 : 14,
          fontFamily: language === 'zh' ? 'var(--font)' : '"Latin quotes", var(--font)',
        },
      }}
    >
      {children}
    </ConfigProvider>
  )
}
