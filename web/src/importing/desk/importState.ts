import type { CombinedError, FileKind, ImportField, StartImportInput, ViewerRightsFragment } from '../../api/index.ts'
import { errorCodeOf } from '../../api/index.ts'
import type { District, Holds, Job, Preview, Recent, Settings } from './importServer.ts'

/** The kinds in the order in which a new district is brought: each lies on what was before. */
export const KINDS: readonly FileKind[] = ['DIVISIONS', 'GRIDS', 'BUILDINGS', 'PATHS', 'STATIONS', 'SERVICE_ITEMS']

/** What went wrong: a code of the API's, a word for why, and its sentence in English. */
export interface Trouble {
  readonly code: string
  readonly reason: string | null
  readonly message: string
}

/** Which column a field is read from: its name, none, or one value for all rows. */
export type Choice = { readonly column: string } | { readonly value: string } | null

/** How the file is to be taken. */
export interface Wish {
  readonly kind: FileKind
  readonly district: string
  /** Of a district that is made along with it. */
  readonly name: string
  readonly within: string
  readonly createDivisions: boolean
  readonly validFrom: string | null
  readonly attribution: string
  /** Null: as the file says, or looks. */
  readonly crs: string | null
  readonly encoding: string | null
  readonly choices: Readonly<Partial<Record<ImportField, Choice>>>
}

/** A file that has been sent. */
export interface Sent {
  readonly fileId: string
  readonly name: string
}

export type Step = 'choose' | 'sending' | 'looking' | 'working' | 'ended'

export interface ImportState {
  readonly viewer: ViewerRightsFragment | null
  readonly settings: Settings | null
  readonly districts: readonly District[] | null
  /** What the district has; null while it is not known, or where there is none yet. */
  readonly holds: Holds | null
  readonly recent: readonly Recent[]
  readonly step: Step
  readonly wish: Wish
  /** The file that is being sent, and how much of it has been, 0 to 1. */
  readonly fileName: string
  readonly share: number
  readonly sent: Sent | null
  readonly preview: Preview | null
  readonly isLooking: boolean
  readonly job: Job | null
  readonly trouble: Trouble | null
  /** A place that is pointed out. */
  readonly place: { readonly longitude: number; readonly latitude: number } | null
}

export const noWish: Wish = {
  kind: 'GRIDS',
  district: '',
  name: '',
  within: '',
  createDivisions: false,
  validFrom: null,
  attribution: '',
  crs: null,
  encoding: null,
  choices: {},
}

export const beginning: ImportState = {
  viewer: null,
  settings: null,
  districts: null,
  holds: null,
  recent: [],
  step: 'choose',
  wish: noWish,
  fileName: '',
  share: 0,
  sent: null,
  preview: null,
  isLooking: false,
  job: null,
  trouble: null,
  place: null,
}

/** What the API, or the way to it, said. */
export function troubleOf(error: unknown): Trouble {
  const told = error as CombinedError | undefined
  if (!Array.isArray(told?.graphQLErrors)) return { code: 'UNREACHABLE', reason: null, message: '' }
  const [first] = told.graphQLErrors
  const reason = first?.extensions.reason
  return {
    code: String(errorCodeOf(told)),
    reason: typeof reason === 'string' ? reason : null,
    message: first?.message ?? '',
  }
}

export type Outcome = Extract<NonNullable<Job['result']>, { readonly applied: boolean }>

/** What came of an import; null until it has ended, and where it came to nothing. */
export const outcomeOf = (job: Job | null): Outcome | null =>
  job?.result && 'applied' in job.result ? (job.result as Outcome) : null

/** Whether a job only tried the file. */
export const isTrial = (job: Job | null): boolean => ((job?.request ?? {}) as { dryRun?: boolean }).dryRun === true

/** The columns that fields are read from unless somebody says otherwise: by their names, then by what they resemble. */
export function choicesIn({ fields, columns }: Preview): Partial<Record<ImportField, Choice>> {
  const choices: Partial<Record<ImportField, Choice>> = {}
  for (const field of fields) {
    const found = columns.find(column => column.field === field) ?? columns.find(column => column.guess === field)
    choices[field] = found ? { column: found.name } : null
  }
  return choices
}

type Pairs = { field: ImportField; value: string }[]

/** What is to be said of columns: only where it is not what their names say anyway. */
export function mapOf(choices: Wish['choices'], preview: Preview | null): { map: Pairs; set: Pairs } {
  const map: Pairs = []
  const set: Pairs = []
  for (const [name, choice] of Object.entries(choices)) {
    const field = name as ImportField
    const byName = preview?.columns.find(column => column.field === field)?.name ?? null
    if (choice && 'value' in choice) {
      if (choice.value.trim() !== '') set.push({ field, value: choice.value.trim() })
    } else if (choice && choice.column !== byName) map.push({ field, value: choice.column })
    else if (!choice && byName !== null) map.push({ field, value: '' })
  }
  return { map, set }
}

/** What is asked of the API. */
export function inputOf({ wish, sent, preview }: ImportState, dryRun: boolean): StartImportInput {
  const { kind, district, name, within, createDivisions, validFrom, attribution, encoding } = wish
  const { map, set } = mapOf(wish.choices, preview)
  return {
    kind,
    district,
    fileId: sent!.fileId,
    crs: wish.crs ?? preview?.crsGuess ?? null,
    encoding,
    map,
    set,
    name: name.trim() || null,
    within: within.trim() || null,
    createDivisions,
    validFrom,
    attribution: attribution.trim() || null,
    dryRun,
  }
}

/** How many of each kind a district has, as far as that is known; buildings are counted by their households. */
export function countsIn(holds: Holds | null): Partial<Record<FileKind, number>> {
  if (!holds) return {}
  const { subdistricts, communities, grids, households, stationsByKind } = holds.summary
  return {
    DIVISIONS: subdistricts + communities,
    GRIDS: grids,
    BUILDINGS: households,
    STATIONS: stationsByKind.reduce((sum, { count }) => sum + count, 0),
  }
}

/** What a district needs next: the first kind of the order that it is known to have none of; divisions where it is not there yet. */
export function nextKind({ holds, districts, wish }: ImportState): FileKind | null {
  if (!districts?.some(({ code }) => code === wish.district)) return 'DIVISIONS'
  const counts = countsIn(holds)
  return KINDS.find(kind => counts[kind] === 0) ?? null
}
