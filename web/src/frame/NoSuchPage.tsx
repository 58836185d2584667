import { Link } from 'wouter'
import buttons from '../ui/Buttons.module.css'
import { type Texts, useText } from '../ui/words/text.ts'
import css from './NoSuchPage.module.css'

/** What stands at an address that no page has. */
export default function NoSuchPage() {
  const text = useText(texts)
  return (
    <main className={css.page}>
      <h1>{text.title}</h1>
      <p>{text.hint}</p>
      <Link href="/" className={`${buttons.framed} ${css.home}`}>
        {text.home}
      </Link>
    </main>
  )
}

const texts: Texts<{ title: string; hint: string; home: string }> = {
  zh: { title: '没有这个页面', hint: '网址可能输错了，或者页面已经搬走。', home: '查找附近的服务阵地' },
  en: {
    title: 'There is no such page',
    hint: 'The address may be mistyped, or the page has moved.',
    home: 'Find stations nearby',
  },
}
