import { migrations } from '@geyi/migrations'
import type { Options } from '@mikro-orm/core'
import { Migrator } from '@mikro-orm/migrations'

/** What the engines have in common. */
export const ormOptions = {
  extensions: [Migrator],
  migrations: { migrationsList: migrations, snapshot: false, silent: true, transactional: true, allOrNothing: true },
  discovery: { warnWhenNoEntities: false },
  forceUtcTimezone: true,
  // A name that is misspelt must not become a database.
  ensureDatabase: false,
} satisfies Partial<Options>
