import type { EntityManager } from '@mikro-orm/postgresql'

/** The database for whoever only reads: statements through `rows`. It may be a copy that is a moment behind. */
export type Reader = Pick<EntityManager, 'getTransactionContext' | 'getConnection' | 'getDriver'>

/** The database for whoever writes: entities, transactions and statements that change rows. It reads what it has written. */
export type Writer = EntityManager
