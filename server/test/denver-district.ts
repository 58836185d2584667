import { Account, AccountRight } from '../src/account/account.entity.ts'
import { hashPassword } from '../src/account/password.ts'
import type { Engine } from '../src/database/engine/engine.ts'
import { FeatureKind } from '../src/formats/feature/feature-kind.ts'
import { importFile } from './exchange/exchange.ts'

/** Code of the district that Denver is imported as. */
export const DENVER = '990101'

const accounts = [
  { username: 'denver', role: 'PLANNER' },
  { username: 'denver-review', role: 'REVIEWER' },
] as const

/** Makes a district of Denver's precincts and blocks as they are delivered, with a planner and a reviewer. */
export async function addDenver(engine: Engine): Promise<void> {
  const validFrom = '2026-01-01'
  const district = { district: DENVER, validFrom }
  await importFile(engine, 'denver/precincts.zip', {
    ...district,
    kind: FeatureKind.GRIDS,
    map: { name: 'NAME' },
    name: '丹佛',
    nameEn: 'Denver',
  })
  await importFile(engine, 'denver/blocks.zip', {
    ...district,
    kind: FeatureKind.BUILDINGS,
    map: { population: 'TOTPOP20', code: 'GEOID20' },
  })
  const em = engine.em.fork()
  const passwordHash = await hashPassword('geyi-demo')
  for (const { username, role } of accounts) {
    const account = em.create(Account, { username, displayName: username, passwordHash, disabled: false, demo: false })
    em.create(AccountRight, { account, role, divisionCode: DENVER })
  }
  await em.flush()
}
