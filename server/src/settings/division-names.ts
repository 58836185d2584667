import { DIGITS, districtOf, isDivisionCode } from '@geyi/shared/codes'
import { divisionOnDay } from '../division/division.query.ts'
import type { Division } from '../division/division.type.ts'
import { DomainError } from '../errors/domain-error.ts'
import { FeatureKind } from '../formats/feature/feature-kind.ts'
import { fileInMemory } from '../formats/feature/import-file.ts'
import type { Context } from '../graphql/context.ts'
import { today } from '../graphql/day.ts'
import { optionalText, parsedText } from '../graphql/parse/parsed-text.ts'
import { requireValues } from '../graphql/parse/require-values.ts'
import { importFeatures } from '../import/import.service.ts'
import { once } from '../requests/once.ts'
import { authorize } from '../viewer/authorize.ts'
import type { SetDivisionNamesInput } from './division-names.type.ts'

const NAME = { most: 200 }

/** Names a division anew from today on, as an import of one row would: its earlier names stay where they were. @returns it as it then is */
export async function setDivisionNames(context: Context, input: SetDivisionNamesInput): Promise<Division> {
  const { writer, viewer } = context
  const { divisionCode: code, version } = input
  authorize(viewer, 'SET_DISTRICT', code)
  if (!isDivisionCode(code) || code.length < DIGITS.district)
    throw new DomainError('BAD_USER_INPUT', 'A district, a subdistrict or a community can be named.', {
      argument: 'divisionCode',
    })
  await writer.transactional(own =>
    once(own, viewer, 'setDivisionNames', input, async () => {
      requireValues(input, ['name'])
      const name = input.name === undefined ? undefined : parsedText('name', input.name!, NAME)
      const nameEn = input.nameEn === undefined ? undefined : optionalText('nameEn', input.nameEn, NAME)
      const division = await context.load(divisionOnDay, { code, asOf: today() })
      if (!division) throw new DomainError('NOT_FOUND', `There is no division ${code}.`, { argument: 'divisionCode' })
      if (division.version !== version)
        throw new DomainError(
          'VERSION_CONFLICT',
          'Somebody has changed this division since you read it. Read it again and repeat your change.',
          { version: division.version },
        )
      const properties = { code, ...(name === undefined ? {} : { name }), ...(nameEn === undefined ? {} : { nameEn }) }
      const row = { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: null, properties }] }
      const report = await importFeatures(own, fileInMemory('features', Buffer.from(JSON.stringify(row))), {
        kind: FeatureKind.DIVISIONS,
        district: districtOf(code),
        authorId: viewer.accountId,
      })
      const [problem] = report.problems
      if (problem) throw new DomainError('BAD_USER_INPUT', problem.message, { reason: problem.reason })
      return null
    }),
  )
  context.clear()
  return (await context.load(divisionOnDay, { code, asOf: today() }))!
}
