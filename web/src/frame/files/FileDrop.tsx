import { Upload } from 'antd'
import type { ReactNode } from 'react'

interface FileDropProps {
  /** Ends of names that are offered to be chosen. */
  readonly accept: string
  readonly words: string
  readonly disabled?: boolean
  readonly chosen: (file: File) => void
  /** What kinds of file are taken, and how large. */
  readonly children?: ReactNode
}

/** Where a file is dropped, or chosen by a press. */
export const FileDrop = ({ accept, words, disabled = false, chosen, children }: FileDropProps) => (
  <Upload.Dragger
    accept={accept}
    showUploadList={false}
    disabled={disabled}
    beforeUpload={file => {
      chosen(file)
      return false
    }}
  >
    {/* What has to be done first is read, too. */}
    <p style={{ marginBottom: 4, color: 'var(--ink)', fontSize: '1rem' }}>{words}</p>
    {children && <div style={{ color: 'var(--ink-soft)', fontSize: '0.8125rem' }}>{children}</div>}
  </Upload.Dragger>
)
