import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { SendFileInput, SendFilePayload } from './files.type.ts'
import { sendFile } from './sent-file.ts'

@Resolver()
export class FilesResolver {
  @Cost({ weight: 1_000 })
  @Mutation(() => SendFilePayload, {
    nullable: true,
    description:
      'Sends a piece of a file that is to be imported by `startImport`. One that has come already changes nothing. Needs the right to import stations, or more, in the whole district.',
  })
  async sendFile(
    @Arg('input', () => SendFileInput, { description: 'The piece.' }) input: SendFileInput,
    @Ctx() { writer, viewer }: Context,
  ): Promise<SendFilePayload> {
    return { file: await sendFile(writer, viewer, input) }
  }
}
