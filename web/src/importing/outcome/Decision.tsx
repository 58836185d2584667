import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useText } from '../../ui/words/text.ts'
import type { ImportDesk } from '../desk/importDesk.ts'
import { importingTexts } from '../desk/importing.texts.ts'
import { AnotherFile } from '../steps/Choosing.tsx'
import css from '../steps/Importing.module.css'

/** What can be done with a file of which nothing is written yet: what is given, or read otherwise, or another file. */
export function Decision({ desk, children }: { desk: ImportDesk; children?: ReactNode }) {
  const text = useText(importingTexts)
  return (
    <div className={css.buttons}>
      {children}
      <Button onClick={() => void desk.lookAgain()}>{text.back}</Button>
      <AnotherFile desk={desk} />
    </div>
  )
}
