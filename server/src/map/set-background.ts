import type { Writer } from '../database/access.ts'
import { DomainError } from '../errors/domain-error.ts'
import { optionalText } from '../graphql/parse/parsed-text.ts'
import { once } from '../requests/once.ts'
import { authorize } from '../viewer/authorize.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { keptBackground, writeBackground } from './background.query.ts'
import type { SetMapSettingsInput } from './set-background.type.ts'

/** Sets what lies under the map of all districts, as far as the operator has not. */
export async function setBackground(writer: Writer, viewer: Viewer | null, input: SetMapSettingsInput): Promise<void> {
  authorize(viewer, 'SET_MAP', '')
  await writer.transactional(own =>
    once(own, viewer, 'setMapSettings', input, async () => {
      const known = await keptBackground(own)
      const tiandituKey =
        input.tiandituKey === undefined
          ? known.tiandituKey
          : optionalText('tiandituKey', input.tiandituKey, { most: 64 })
      if (tiandituKey !== null && !/^[\w-]{8,64}$/.test(tiandituKey))
        throw new DomainError('BAD_USER_INPUT', 'A key of Tianditu has 8 to 64 letters and digits.', {
          argument: 'tiandituKey',
          reason: 'NO_KEY',
        })
      const approvalNumber =
        input.approvalNumber === undefined
          ? known.approvalNumber
          : optionalText('approvalNumber', input.approvalNumber, { most: 60 })
      if (await writeBackground(own, { tiandituKey, approvalNumber, version: input.version })) return null
      throw new DomainError(
        'VERSION_CONFLICT',
        'Somebody has changed the background since you read it. Read it again and repeat your change.',
        { version: known.version },
      )
    }),
  )
}
