import { columnKey, namesOf, type UnreadColumn } from '../../formats/feature/columns.ts'
import { FeatureKind } from '../../formats/feature/feature-kind.ts'
import { type Field, fieldsOf } from '../../formats/feature/fields.ts'
import { refusedFile } from '../../formats/feature/refused-file.ts'

/** What a file said: its fields, and the columns that none of them was read from. */
interface Said {
  readonly given: ReadonlySet<string>
  readonly unread: readonly UnreadColumn[]
}

/** @throws BAD_USER_INPUT for a file with columns of another kind, and none that only this kind has: a table of grids where stations were asked for */
export function refuseOtherKind(fileName: string, kind: FeatureKind, { given, unread }: Said): void {
  if (ownFields(kind).some(({ name }) => given.has(name))) return
  const columns = new Set(unread.map(({ name }) => columnKey(name)))
  const kinds = Object.values(FeatureKind).filter(
    other =>
      other !== kind && lackingIn(kind, other).some(field => namesOf(field).some(name => columns.has(columnKey(name)))),
  )
  if (kinds.length > 0)
    throw refusedFile(
      'FILE_OTHER_KIND',
      `${fileName} looks like ${kinds.map(other => other.toLowerCase()).join(' or ')}, not ${kind.toLowerCase()}: none of its rows can be read so, and its columns are those of the others.`,
    )
}

const has = (kind: FeatureKind, { name }: Field): boolean => fieldsOf[kind].some(field => field.name === name)

/** Fields that one kind has and another has not. */
const lackingIn = (kind: FeatureKind, other: FeatureKind): readonly Field[] =>
  fieldsOf[other].filter(field => !has(kind, field))

/** Fields that no other kind has. */
const ownFields = (kind: FeatureKind): readonly Field[] =>
  fieldsOf[kind].filter(field => Object.values(FeatureKind).every(other => other === kind || !has(other, field)))
