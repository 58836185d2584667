import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { FileKind, type FileKind as FileKindWord } from '../../files/file-kind.ts'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { FieldValueInput } from '../import.inputs.ts'
import { importPreview } from './import-preview.ts'
import { ImportPreview } from './import-preview.type.ts'

@Resolver()
export class ImportPreviewResolver {
  @Cost({ weight: 20_000 })
  @Query(() => ImportPreview, {
    description:
      'What is found in a file that was sent, for who may import where it is for. A file that can’t be read so is an error.',
  })
  importPreview(
    @Arg('fileId', () => ID, { description: 'The file, as `sendFile` named it.' }) fileId: string,
    @Arg('kind', () => FileKind, { description: 'What it is to bring.' }) kind: FileKindWord,
    @Arg('crs', () => String, { nullable: true, description: 'Its coordinate system; what it says when absent.' })
    crs: string | null,
    @Arg('encoding', () => String, { nullable: true, description: 'How its text is written; as it looks when absent.' })
    encoding: string | null,
    @Arg('map', () => [FieldValueInput], {
      nullable: true,
      description: 'Columns of fields that are not found by their names; an empty one leaves the field out.',
    })
    map: FieldValueInput[] | null,
    @Ctx() context: Context,
  ): Promise<ImportPreview> {
    return importPreview(context, { fileId, kind, crs, encoding, map })
  }
}
