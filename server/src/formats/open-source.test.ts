import { expect, test } from 'vitest'
import { zipOf } from '../../test/exchange/zip.ts'
import { fileInMemory } from './feature/import-file.ts'
import { openSource } from './open-source.ts'

const OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/** Opens a file and reads all of its rows. */
async function reading(content: string | Buffer): Promise<void> {
  const { rows } = await openSource(fileInMemory('file', Buffer.from(content)), {}, column => column === 'code')
  for await (const _ of rows);
}

test.each([
  ['FILE_EMPTY', 'of no bytes', ''],
  ['FILE_EMPTY', 'of blank cells', '\n ,\n'],
  ['FILE_COLUMN_TWICE', 'with a column twice', 'code,Code\n1,2\n'],
  ['FILE_ROW_TOO_LONG', 'with more cells than columns', 'code,name\n1,2,3\n'],
  ['FILE_DAMAGED', 'with an open quote', 'code,name\n1,"x\n'],
  ['FILE_DAMAGED', 'that is a broken workbook', zipOf({ 'xl/workbook.xml': 'no workbook' })],
  ['FILE_DAMAGED', 'that is cut short', '{"type":"FeatureCollection","features":['],
  ['FILE_UNREAD_KIND', 'of TopoJSON', '{"type":"Topology"}'],
  ['FILE_UNREAD_KIND', 'of PDF', '%PDF-1.7'],
  ['FILE_UNREAD_KIND', 'of KML', '<?xml version="1.0"?><kml/>'],
  [
    'FILE_WEB_PAGE',
    'of HTML that is called .xls',
    '\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>',
  ],
  ['FILE_WEB_PAGE', 'of a table of HTML alone', '<table><tr><td>编码</td></tr></table>'],
  ['FILE_WEB_PAGE', 'of a page with its pictures', 'MIME-Version: 1.0\n'],
  ['FILE_OLD_EXCEL', 'of an old Excel', OFFICE],
  ['FILE_LOCKED', 'of a locked workbook', Buffer.concat([OFFICE, Buffer.from('EncryptedPackage', 'utf16le')])],
  ['FILE_ENCODING', 'of no encoding', Buffer.from([0x63, 0x6f, 0x64, 0x65, 0x0a, 0xff, 0xff, 0x0a])],
] as const)('%s is said of a file %s', async (reason, _, content) => {
  await expect((async () => reading(content))()).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT', argument: 'file', reason },
  })
})
