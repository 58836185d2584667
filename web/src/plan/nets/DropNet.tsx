import { Input, Select } from 'antd'
import { useState } from 'react'
import { FileDrop } from '../../frame/files/FileDrop.tsx'
import { readFile } from '../../frame/files/readFile.ts'
import { useStore } from '../../state/useStore.ts'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import css from './desk/Nets.module.css'
import { groundOfNet } from './desk/net.ts'
import { netsTexts } from './desk/nets.texts.ts'
import type { NetsProps } from './desk/netsProps.ts'

const LARGEST = 40 * 1024 * 1024

/** A file on its way to become the net of a department. */
export function DropNet({ desk, nets, look }: NetsProps) {
  const text = useText(netsTexts)
  const language = useLanguage()
  const isBusy = useStore(nets, state => state.isBusy)
  const [department, setDepartment] = useState('')
  const [crs, setCrs] = useState('')
  const bring = async (file: File): Promise<void> => {
    if (file.size > LARGEST) return nets.trouble('TOO_LARGE')
    const named = department.trim() || file.name.replace(/\.[^.]*$/, '').slice(0, 60)
    const base64 = await readFile(file).catch(() => null)
    if (base64 === null) return nets.trouble('UNREADABLE')
    if (!(await nets.bring({ department: named, name: file.name, base64, crs: crs || null }))) return
    const net = nets.now.nets?.find(one => one.department === named)
    if (!net) return
    showToast({ text: text.brought(named, formatCount(net.facts.size, language)) })
    setDepartment('')
    look(groundOfNet(net), desk.now.selected)
  }
  return (
    <div className={css.section}>
      <div className={css.pair}>
        <div className={css.field}>
          <label htmlFor="net-department">{text.department}</label>
          <Input
            id="net-department"
            value={department}
            maxLength={60}
            placeholder={text.departmentHint}
            onChange={({ target }) => setDepartment(target.value)}
          />
        </div>
        <div className={css.field}>
          <label htmlFor="net-crs">{text.crs}</label>
          <Select
            id="net-crs"
            value={crs}
            onChange={setCrs}
            options={Object.entries(text.crsOf).map(([value, label]) => ({ value, label }))}
          />
        </div>
      </div>
      <FileDrop
        accept=".geojson,.json,.zip,.csv,.txt,.xlsx"
        words={isBusy ? text.reading : text.drop}
        disabled={isBusy}
        chosen={file => void bring(file)}
      >
        {text.dropHint}
      </FileDrop>
    </div>
  )
}
