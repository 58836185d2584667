/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Edit } from '@geyi/shared/edits';
import type { Geometry } from 'geojson';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which accounts to list. All conditions must hold. */
export type AccountFilter = {
  /** Only those that are shut out, or only others. */
  disabled?: boolean | null | undefined;
  /** Only those with this role. */
  role?: Role | null | undefined;
  /** Part of the name to sign in with or of the name to be shown. */
  search?: string | null | undefined;
  /** Only those with a right to a division in the subtree of this code. */
  within?: string | null | undefined;
};

/** A role in the subtree of one division. */
export type AccountRightInput = {
  /** Code of the division; the empty text is everything, and only for who has a right to everything. */
  divisionCode: string;
  /** The role. */
  role: Role;
};

/** Which keys to list. All conditions must hold. */
export type ApiKeyFilter = {
  /** Only those with this scope. */
  scope?: ApiKeyScope | null | undefined;
  /** Part of its name or of its first letters, or of who made it. */
  search?: string | null | undefined;
  /** Only those in this state. */
  state?: ApiKeyState | null | undefined;
};

/** What a key is for, within its subtrees. What everybody reads it reads with any of them. docs/rights.md says which operations each of them lets it do. */
export type ApiKeyScope =
  /** Imports divisions, grids, buildings, paths and stations. */
  | 'IMPORT'
  /** Makes plans, draws in them, comments on them and submits them. It approves none. */
  | 'PLANS'
  /** Reads what is not public, such as drafts with their comments, and changes nothing. */
  | 'READ'
  /** Keeps the roster of grid staff, and reads their phones in full. */
  | 'STAFF'
  /** Keeps stations and the catalogue of what can be done there. */
  | 'STATIONS';

/** Whether a key works. */
export type ApiKeyState =
  /** It works. */
  | 'ACTIVE'
  /** It is over. Make another. */
  | 'EXPIRED'
  /** Somebody has revoked it. It never works again. */
  | 'REVOKED'
  /** Who made it is shut out, or administers none of its divisions any more. It works again once they do. */
  | 'SUSPENDED';

/** Edits to a draft. */
export type ApplyEditsInput = {
  /** The edits in their order, 1 to 500. All are applied, or none. */
  edits: Array<Edit>;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The plan. */
  planId: string | number;
  /** Its version as you saw it. */
  version: number;
};

/** Assignments to add: all of them, or none. */
export type AssignStaffInput = {
  /** Who, and where; at most 500. */
  assignments: Array<NewAssignmentInput>;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Whether a new leader follows the one who is there, who ends on the day on which the new one begins; otherwise two leaders are refused. */
  replaceLeaders?: boolean | null | undefined;
};

/** Which entries of the audit. All conditions must hold. */
export type AuditFilter = {
  /** Only from this moment on. */
  from?: string | null | undefined;
  /** Only of these kinds. */
  kinds?: Array<AuditKind> | null | undefined;
  /** Only what was done to this, by its global id. */
  nodeId?: string | number | null | undefined;
  /** Part of the name or code of what it was done to, or of the name of what was done. */
  search?: string | null | undefined;
  /** Only before this moment. */
  until?: string | null | undefined;
  /** Only by this way. */
  way?: AuditWay | null | undefined;
  /** Part of the name of who did it: to sign in with, or to be shown. */
  who?: string | null | undefined;
  /** Only what was done in the subtree of this code. */
  within?: string | null | undefined;
};

/** What somebody did. */
export type AuditKind =
  /** Changed an account, its rights, its password or its sessions. */
  | 'ACCOUNT'
  /** Made a backup, or restored one. */
  | 'BACKUP'
  /** Changed something: a plan, a station, a setting. */
  | 'CHANGE'
  /** Exported something. */
  | 'EXPORT'
  /** Imported something, or took that back. */
  | 'IMPORT'
  /** Made or revoked a key of the API. */
  | 'KEY'
  /** Read phones of grid staff in full. */
  | 'PHONES'
  /** Signed in. */
  | 'SIGN_IN'
  /** Tried to sign in, or to give a password, and was refused. */
  | 'SIGN_IN_FAILED'
  /** Signed out. */
  | 'SIGN_OUT';

/** By which way somebody did something. */
export type AuditWay =
  /** By a command on the server. */
  | 'COMMAND'
  /** Over the API with a key. */
  | 'KEY'
  /** Over the API with a session, as our pages do. */
  | 'PAGE'
  /** Through the provider of identities. */
  | 'PROVIDER'
  /** The server itself, when a day had come. */
  | 'SERVER';

/** A box along meridians and parallels, in degrees. Where `west` is greater than `east`, it crosses the antimeridian (RFC 7946). */
export type BBoxInput = {
  /** Eastern edge, degrees east. */
  east: number;
  /** Northern edge, degrees north; not less than `south`. */
  north: number;
  /** Southern edge, degrees north. */
  south: number;
  /** Western edge, degrees east. */
  west: number;
};

/** The job to stop. */
export type CancelJobInput = {
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The job. */
  jobId: string | number;
};

/** A new password for the account that asks. It is set once: the key has no use. */
export type ChangePasswordInput = {
  /** The password as it is. */
  currentPassword: string;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The new one: 10 to 128 characters, none of the 49,000 that are used most, and not the account’s name. */
  newPassword: string;
};

/** Through what a station was changed. */
export type ChangedThrough =
  /** It was there before its states were kept. */
  | 'BEFORE_HISTORY'
  /** By hand, many stations at once. */
  | 'BULK_EDIT'
  /** By hand, one station. */
  | 'EDIT'
  /** By a file. */
  | 'IMPORT'
  /** By a published plan that gave its place to another community. */
  | 'PUBLICATION'
  /** It came with the sample. */
  | 'SAMPLE';

/** A comment on a plan. */
export type CommentPlanInput = {
  /** The place to pin it to. */
  at?: PointInput | null | undefined;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The plan. */
  planId: string | number;
  /** The words, 1 to 4000 characters. */
  text: string;
};

/** The plan to copy, however it stands. */
export type CopyPlanInput = {
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Name of the copy, 1 to 200 characters. */
  name: string;
  /** The plan. */
  planId: string | number;
};

/** A new account. */
export type CreateAccountInput = {
  /** Name to be shown, at most 100 characters. The other name when absent. */
  displayName?: string | null | undefined;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** What it may do, and where: 1 to 50 rights, all in your subtrees. */
  rights: Array<AccountRightInput>;
  /** Name to sign in with: 2 to 64 letters, digits, dots, dashes or underscores. */
  username: string;
};

/** A new key. It never changes: whoever needs another makes another. */
export type CreateApiKeyInput = {
  /** Codes of 1 to 50 divisions in whose subtrees it works, all in yours; the empty text is everything, and only for who has a right to everything. */
  divisionCodes: Array<string>;
  /** Until when it works: at most two years from now. */
  expiresAt: string;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** What it is called, at most 100 characters: the program that it is for. */
  name: string;
  /** What it is for: at least one. */
  scopes: Array<ApiKeyScope>;
};

/** A new plan. */
export type CreatePlanInput = {
  /** Day whose published coverage it begins from; today when absent. */
  baseDate?: string | null | undefined;
  /** Code of the district, subdistrict or community whose inner boundaries it may move. */
  divisionCode: string;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Name, 1 to 200 characters. */
  name: string;
};

/** A new service item. */
export type CreateServiceItemInput = {
  /** Category in Chinese. */
  category: string;
  /** Category in English. */
  categoryEn?: string | null | undefined;
  /** Short code: letters, digits, `.`, `_` and `-`, at most 40. */
  code: string;
  /** The department that answers for it. */
  department?: string | null | undefined;
  /** Whether somebody can do it on one’s behalf (代办). */
  deputised?: boolean | null | undefined;
  /** How it is done on one’s behalf. */
  deputisedHow?: string | null | undefined;
  /** The documents that it needs; at most 50. */
  documents?: Array<string> | null | undefined;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The levels at which it is done. */
  levels?: Array<ServiceLevel> | null | undefined;
  /** Name in Chinese. */
  name: string;
  /** Name in English. */
  nameEn?: string | null | undefined;
  /** Code of the main item that it is part of; null for a main item. */
  parentCode?: string | null | undefined;
  /** Other words for it; at most 50. */
  synonyms?: Array<string> | null | undefined;
};

/** Somebody new on a roster. */
export type CreateStaffMemberInput = {
  /** Where they serve; at most 100. */
  assignments?: Array<StaffAssignmentInput> | null | undefined;
  /** Number, unique in the district: 1 to 16 letters, digits or dashes, and no phone. Given by itself when absent. */
  code?: string | null | undefined;
  /** Code of the division on whose roster they are: a district or below it. */
  divisionCode: string;
  /** Full- or part-time; absent while that is not known. */
  employment?: StaffEmployment | null | undefined;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Name, at most 50 characters. */
  name: string;
  /** Office phone. */
  officePhone?: string | null | undefined;
  /** Whether a new leader follows the one who is there, who ends on the day on which the new one begins; otherwise two leaders are refused. */
  replaceLeaders?: boolean | null | undefined;
};

/** A new station. */
export type CreateStationInput = {
  /** Whether it can be reached with a wheelchair; null while that is not known. */
  accessible?: boolean | null | undefined;
  /** Address in words. */
  address?: string | null | undefined;
  /** Floor area, square metres. */
  area?: number | null | undefined;
  /** First day on which it is closed for good; null while it has no end. */
  closesOn?: string | null | undefined;
  /** Code given by whoever keeps the list. */
  code?: string | null | undefined;
  /** Code of the division it serves; the community at its place when absent. */
  divisionCode?: string | null | undefined;
  /** What it is for. Replaces all that it was for. */
  functions?: Array<StationFunction> | null | undefined;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Its kind. */
  kind: StationKind;
  /** Where it is: a Point. */
  location: Geometry;
  /** Name in Chinese. */
  name: string;
  /** Name in English. */
  nameEn?: string | null | undefined;
  /** Opening hours in OpenStreetMap’s notation. */
  openingHours?: string | null | undefined;
  /** First day on which it is open; null where it has always been. */
  opensOn?: string | null | undefined;
  /** Public phone. */
  phone?: string | null | undefined;
  /** Codes of the service items that can be done there; at most 1,000. What is not among them ends today, what is keeps its days. */
  serviceItems?: Array<string> | null | undefined;
  /** The same with their days, which are just these then; at most 1,000. Give one of both. */
  services?: Array<StationServiceInput> | null | undefined;
  /** Days on which it is closed for works; at most 1,000. Replaces them all. */
  works?: Array<StationWorksInput> | null | undefined;
};

/** Somebody to take off the roster, as if they had never been on it. */
export type DeleteStaffMemberInput = {
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The person. */
  memberId: string | number;
  /** Their version as you saw it. */
  version: number;
};

/** The station to take off the map. */
export type DeleteStationInput = {
  /** The station. */
  id: string | number;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Its version as you saw it. */
  version: number;
};

/** A state of the coverage: a day, a plan’s draft, or what is published today when both are absent. */
export type DiffStateInput = {
  /** As published for this day. */
  date?: string | null | undefined;
  /** As this plan’s draft has it now. */
  plan?: string | number | null | undefined;
};

/** Which divisions to list. All conditions must hold. */
export type DivisionFilter = {
  /** Only those whose bounding box touches this box. */
  bbox?: BBoxInput | null | undefined;
  /** Only those that were not, or will not be, the same on this other day. */
  differsFrom?: string | null | undefined;
  /** Only of this level. */
  level?: DivisionLevel | null | undefined;
  /** Part of the name in Chinese, English, pinyin or pinyin initials. */
  search?: string | null | undefined;
  /** Only in the subtree of this code, itself included. */
  within?: string | null | undefined;
};

/** Level of a division in the chain province › prefecture › district › subdistrict › community. */
export type DivisionLevel =
  /** 社区/村, code of 12 digits */
  | 'COMMUNITY'
  /** 区/县, code of 6 digits */
  | 'DISTRICT'
  /** 地级市, code of 4 digits */
  | 'PREFECTURE'
  /** 省, code of 2 digits */
  | 'PROVINCE'
  /** 街道/乡镇, code of 9 digits */
  | 'SUBDISTRICT';

/** Which sessions to end. Ending one again does no harm: the key has no use. */
export type EndAccountSessionsInput = {
  /** The account. */
  accountId: string | number;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The session with this id; all of them when absent. */
  sessionId?: string | null | undefined;
};

/** Which sessions to end. Ending one again does no harm: the key has no use. */
export type EndSessionsInput = {
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The session with this id; all but this one when absent. */
  sessionId?: string | null | undefined;
};

/** Assignments to end on a day: all of them, or none. */
export type EndStaffAssignmentsInput = {
  /** Which; at most 500. */
  assignments: Array<EndingAssignmentInput>;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** First day on which they no longer hold. What was to begin on it or later never does. */
  until: string;
};

/** An assignment that is to end. */
export type EndingAssignmentInput = {
  /** The assignment. */
  assignmentId: string | number;
  /** The person. */
  memberId: string | number;
  /** Their version as you saw it; the same for all of one person. */
  version: number;
};

/** Somebody to erase. */
export type EraseStaffMemberInput = {
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The person. */
  memberId: string | number;
  /** Their version as you saw it. */
  version: number;
};

/** What a file is that is made. */
export type ExportFormat =
  /** A table as text, with boundaries as WKT. Paths have none. */
  | 'CSV'
  /** GeoJSON. Service items have none. */
  | 'GEOJSON'
  /** An Excel workbook, of stations and service items. */
  | 'WORKBOOK';

/** What the features of a file are taken for. */
export type FeatureKind =
  /** Buildings with their counts of households and population. */
  | 'BUILDINGS'
  /** Divisions: districts, subdistricts, communities. */
  | 'DIVISIONS'
  /** Grids. */
  | 'GRIDS'
  /** Service stations. */
  | 'STATIONS';

/** A field of ours and the column, or the value, that it gets. */
export type FieldValueInput = {
  /** The field. */
  field: ImportField;
  /** The column to read it from, or the value of all rows. */
  value: string;
};

/** A file, sent along. */
export type FileInput = {
  /** Its bytes in Base64: GeoJSON, CSV, an Excel workbook (.xlsx) or a zipped Shapefile. */
  base64: string;
  /** Its name, for messages. */
  name: string;
};

/** What a file is of. */
export type FileKind =
  /** Buildings with their counts of households and population. */
  | 'BUILDINGS'
  /** Divisions: districts, subdistricts, communities. */
  | 'DIVISIONS'
  /** Grids. */
  | 'GRIDS'
  /** The paths of a district, with its streets where the file has classes of them. */
  | 'PATHS'
  /** The catalogue of service items, which all districts share. */
  | 'SERVICE_ITEMS'
  /** Service stations. */
  | 'STATIONS';

/** Which grids to list. All conditions must hold. */
export type GridFilter = {
  /** Only those whose bounding box touches this box. */
  bbox?: BBoxInput | null | undefined;
  /** Only those that were not, or will not be, the same on this other day: with `asOf` one day and this another, what has to be put in place of what. */
  differsFrom?: string | null | undefined;
  /** Only those that share a point with this Point, Polygon or MultiPolygon. One of more than 4,000 positions exceeds what a request may cost. */
  intersects?: Geometry | null | undefined;
  /** Only of this kind. */
  kind?: GridKind | null | undefined;
  /** Only those with this problem. */
  problem?: GridProblemCode | null | undefined;
  /** Part of the name, code, pinyin or pinyin initials. */
  search?: string | null | undefined;
  /** Only those where a post is vacant on the day. */
  vacancy?: GridVacancy | null | undefined;
  /** Only in the subtree of this division code. */
  within?: string | null | undefined;
};

/** Kind of a grid. */
export type GridKind =
  /** 综合网格: where people live */
  | 'GENERAL'
  /** 专属网格: a park, school, hospital or firm */
  | 'SPECIAL';

/** What can be wrong with a published grid. */
export type GridProblemCode =
  /** The boundary consists of several separate pieces. */
  | 'GRID_IN_PIECES'
  /** A general grid has fewer or more households than its district’s band allows. */
  | 'HOUSEHOLDS_OUT_OF_BAND';

/** Which post of a grid is vacant. */
export type GridVacancy =
  /** It has no leader, or no worker. */
  | 'ANY'
  /** It has no leader. */
  | 'LEADER'
  /** It has no worker. */
  | 'WORKER';

/** A public holiday or a make-up workday. */
export type HolidayInput = {
  /** The day, in the year. */
  date: string;
  /** Which of both. A make-up workday is a Saturday or Sunday. */
  kind: HolidayKind;
  /** The holiday in Chinese; at most 100 characters. */
  name: string;
  /** The same in English; at most 100 characters. */
  nameEn?: string | null | undefined;
};

/** What a day is that is not what its weekday says. */
export type HolidayKind =
  /** A public holiday (法定节假日), the weekend days in it included. */
  | 'HOLIDAY'
  /** A make-up workday: a weekend day on which people work (调休). */
  | 'WORKDAY';

/** How many households a grid is to have, both ends included. */
export type HouseholdBandInput = {
  /** Most households, not fewer than `min`. */
  max: number;
  /** Fewest households, 0 or more. */
  min: number;
};

/** Features to import, and what they are. Either `features` or `file` is given. */
export type ImportFeaturesInput = {
  /** Whether subdistricts and communities that rows name and that are not there are made. */
  createDivisions?: boolean | null | undefined;
  /** Coordinate system: `EPSG:<number>`, `GCJ02`, `BD09` or `CRS84`. What the file says when absent. */
  crs?: string | null | undefined;
  /** Code of the district that all of it belongs to. You need the right to import there. */
  district: string;
  /** Only say what would happen. */
  dryRun?: boolean | null | undefined;
  /** Encoding of the text: `UTF-8`, `GBK` … */
  encoding?: string | null | undefined;
  /** A GeoJSON FeatureCollection. */
  features?: Geometry | null | undefined;
  /** A file in any format that is read. */
  file?: FileInput | null | undefined;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** What the features are. */
  kind: FeatureKind;
  /** Columns of fields that are not found by their names. */
  map?: Array<FieldValueInput> | null | undefined;
  /** Name of the district: makes it if it is not there, with the divisions that the features need. */
  name?: string | null | undefined;
  /** Its name in English. */
  nameEn?: string | null | undefined;
  /** Fields that have one value in all rows. */
  set?: Array<FieldValueInput> | null | undefined;
  /** First day of new versions; today when absent. */
  validFrom?: string | null | undefined;
  /** Code of the division under which rows without a code are numbered. */
  within?: string | null | undefined;
};

/** What columns of a file can say. Which of them there are depends on what its features are. */
export type ImportField =
  /** Whether it can be reached with a wheelchair. */
  | 'ACCESSIBLE'
  /** Address in words. */
  | 'ADDRESS'
  /** Floor area, square metres. */
  | 'AREA'
  /** First day on which it is closed for good. */
  | 'CLOSES_ON'
  /** Its code. */
  | 'CODE'
  /** Code or name of a grid’s community. */
  | 'COMMUNITY'
  /** Code of the division that a station serves. */
  | 'DIVISION'
  /** Full- or part-time: a value of `StaffEmployment`. */
  | 'EMPLOYMENT'
  /** What it is for: values of `StationFunction`, separated by `;`. */
  | 'FUNCTIONS'
  /** Code of the grid in which somebody serves. */
  | 'GRID'
  /** Number of households. */
  | 'HOUSEHOLDS'
  /** Kind of a grid or station: a value of `GridKind` or `StationKind`. */
  | 'KIND'
  /** Degrees north, or y of the coordinate system. */
  | 'LATITUDE'
  /** Degrees east, or x of the coordinate system. */
  | 'LONGITUDE'
  /** Name in Chinese. */
  | 'NAME'
  /** Name in English. */
  | 'NAME_EN'
  /** Opening hours in OpenStreetMap’s notation, or in Chinese words. */
  | 'OPENING_HOURS'
  /** First day on which a station is open. */
  | 'OPENS_ON'
  /** Code or name of the division above one that has no code. */
  | 'PARENT'
  /** Public phone; of a roster the office phone. */
  | 'PHONE'
  /** Number of people. */
  | 'POPULATION'
  /** What they are there: a value of `StaffRole`. */
  | 'ROLE'
  /** Codes of service items, separated by `;`; with days as in `GOV-01@2026-03-01/2026-06-01`. */
  | 'SERVICE_ITEMS'
  /** First day on which they serve there. */
  | 'SINCE'
  /** How many work in a cell of a department’s net. */
  | 'STAFF'
  /** Code or name of a grid’s subdistrict. */
  | 'SUBDISTRICT'
  /** First day on which they no longer do. */
  | 'UNTIL'
  /** The geometry as WKT. */
  | 'WKT'
  /** Days on which it is closed for works: `2026-03-01/2026-04-15`, separated by `;`. */
  | 'WORKS';

/** What a file is. */
export type ImportFormat =
  /** A table as text. */
  | 'CSV'
  /** GeoJSON. */
  | 'GEOJSON'
  /** An extract of OpenStreetMap. */
  | 'OSM'
  /** A zipped Shapefile. */
  | 'SHAPEFILE'
  /** An Excel workbook. */
  | 'WORKBOOK';

/** What may be the cause of a problem. */
export type ImportHint =
  /** Longitude and latitude may have changed places: the other way round the place would be right. */
  | 'MAYBE_SWAPPED';

/** A file with the net of a department, to be laid beside a plan. */
export type ImportNetInput = {
  /** Coordinate system: `EPSG:<number>`, `GCJ02`, `BD09` or `CRS84`. What the file says when absent. */
  crs?: string | null | undefined;
  /** Name of the department, 1 to 60 characters. A net that it has there already is replaced. */
  department: string;
  /** Encoding of the text: `UTF-8`, `GBK` … */
  encoding?: string | null | undefined;
  /** Its cells, in any format that is read. Their code, name and number of staff are read, nothing else. */
  file: FileInput;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Columns of CODE, NAME and STAFF, where they are not found by their names. */
  map?: Array<FieldValueInput> | null | undefined;
  /** The plan. */
  planId: string | number;
};

/** What a planner should know of a row that can be imported. */
export type ImportNoticeCode =
  /** The boundary was made of those below it. */
  | 'BOUNDARY_FROM_BELOW'
  /** The boundary is in several separate pieces. */
  | 'GRID_IN_PIECES'
  /** The place lies in no community. */
  | 'IN_NO_COMMUNITY'
  /** The place lies in no grid. */
  | 'IN_NO_GRID'
  /** Rounded to 1e-7° the boundary touched or crossed itself, and was mended by a hair. */
  | 'MENDED'
  /** The row has no name and got one. */
  | 'NAME_GIVEN'
  /** A vertex that rounding needed was put into the neighbours’ boundaries too. */
  | 'NODE_SHARED'
  /** A cell holds stars: there was no number, or it did not fit. */
  | 'NUMBER_MISSING'
  /** A text was cut in the middle of a character when the file was written. */
  | 'TEXT_CUT';

/** What would become of a row. */
export type ImportOutcome =
  /** It is there, and would change. */
  | 'CHANGED'
  /** It would be added. */
  | 'NEW'
  /** It is there as the row says. */
  | 'UNCHANGED'
  /** It can’t be imported: `problems` says why. */
  | 'WRONG';

/** Why a row can’t be imported. */
export type ImportProblemCode =
  /** Several communities have the name. Say the subdistrict too, or the code. */
  | 'AMBIGUOUS_COMMUNITY'
  /** A bbox must be four or six finite numbers. */
  | 'BAD_BBOX'
  /** The opening hours are not written in OpenStreetMap’s notation. */
  | 'BAD_OPENING_HOURS'
  /** The value of a column is not of its kind, too long, or damaged. */
  | 'BAD_VALUE'
  /** A station of another district has the code. */
  | 'CODE_TAKEN'
  /** A spreadsheet has made a number of a code, and its digits are lost. */
  | 'DIGITS_LOST'
  /** The geometry is empty. */
  | 'EMPTY'
  /** The geometry lies outside the expected area by more than that area’s own width. */
  | 'FAR_OUTSIDE'
  /** A hole lies inside another hole. */
  | 'HOLES_NESTED'
  /** A hole lies outside its exterior ring. */
  | 'HOLE_OUTSIDE'
  /** Rings that touch cut the interior of a piece in two. */
  | 'INTERIOR_DISCONNECTED'
  /** There is a version from that day or a later one already. */
  | 'LATER_VERSION'
  /** A member that defines another GeoJSON type must not appear in this object. */
  | 'MISPLACED_MEMBER'
  /** A member that GeoJSON requires is missing or of the wrong kind. */
  | 'MISSING_MEMBER'
  /** A code is not made of digits, or begins with 0. */
  | 'NOT_A_CODE'
  /** A coordinate must be a finite number. */
  | 'NOT_A_NUMBER'
  /** All numbers under the division are taken. */
  | 'NO_CODE_LEFT'
  /** The row has no geometry, and needs one. */
  | 'NO_GEOMETRY'
  /** The station is new and has no kind. */
  | 'NO_KIND'
  /** It is new and has no name. */
  | 'NO_NAME'
  /** The community is not known, or the row names none. */
  | 'NO_SUCH_COMMUNITY'
  /** The division is not known. */
  | 'NO_SUCH_DIVISION'
  /** The service item is not known. */
  | 'NO_SUCH_SERVICE_ITEM'
  /** The code does not lie in the district. */
  | 'OUTSIDE_DISTRICT'
  /** Longitude must lie within ±180 and latitude within ±90 degrees. */
  | 'OUT_OF_RANGE'
  /** One piece lies inside another. */
  | 'PIECES_NESTED'
  /** Another row has the same code. */
  | 'REPEATED_CODE'
  /** Two rings cross. */
  | 'RINGS_CROSS'
  /** Two rings run along the same line. */
  | 'RINGS_OVERLAP'
  /** A ring crosses itself. */
  | 'RING_CROSSES_ITSELF'
  /** The last position of a ring must equal its first. */
  | 'RING_NOT_CLOSED'
  /** A ring touches itself. */
  | 'RING_TOUCHES_ITSELF'
  /** A ring runs out to a point and back along the same line. */
  | 'SPIKE'
  /** A ring needs at least four positions, the last one equal to the first. */
  | 'TOO_FEW_POSITIONS'
  /** The geometry has too many positions. */
  | 'TOO_MANY_POSITIONS'
  /** Coordinates must be longitude and latitude (CRS84); convert others first. */
  | 'UNSUPPORTED_CRS'
  /** A code has not as many digits as it must. */
  | 'WRONG_LENGTH'
  /** A position must be two numbers, or three of which the height is dropped. */
  | 'WRONG_NUMBER_COUNT'
  /** The serial of a code is 0. */
  | 'WRONG_SERIAL'
  /** The GeoJSON type is not one that is accepted here. */
  | 'WRONG_TYPE'
  /** A ring encloses no area. */
  | 'ZERO_AREA';

/** Service items to add, or to change under their codes: all of them, or none. */
export type ImportServiceItemsInput = {
  /** Only say what would happen. */
  dryRun?: boolean | null | undefined;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The items; at most 500. What is absent of one that exists stays. */
  items: Array<ServiceItemInput>;
};

/** A roster as a file, and whose it is. */
export type ImportStaffInput = {
  /** Only say what would happen, row by row. */
  dryRun?: boolean | null | undefined;
  /** Encoding of the text: `UTF-8`, `GBK` … */
  encoding?: string | null | undefined;
  /** A CSV or an Excel workbook (.xlsx). */
  file: FileInput;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Columns of fields that are not found by their names. */
  map?: Array<FieldValueInput> | null | undefined;
  /** Code of the division whose people they are: a district or below it. All of its rows must lie in it. */
  within: string;
};

/** What there is to know about a whole file. */
export type ImportWarningCode =
  /** Its coordinates can’t be shifted to CGCS2000 exactly: places may be off by some hundred metres. */
  | 'DATUM_UNSURE'
  /** Nothing says how its text is written; it was read as GBK. */
  | 'ENCODING_GUESSED'
  /** Something stands above the names of its columns, and was not read. */
  | 'TITLES_SKIPPED';

/** How far a job is. */
export type JobState =
  /** Somebody has stopped it. */
  | 'CANCELLED'
  /** It has a result. */
  | 'DONE'
  /** It has none, and says why. */
  | 'FAILED'
  /** It waits for its turn, or for a process to take it up after its own has ended. */
  | 'QUEUED'
  /** It is being computed. */
  | 'RUNNING';

/** What there is to know about a net as it was read. */
export type NetRemarkCode =
  /** Nothing was left of the cell: others hold all of its ground. */
  | 'CELL_LEFT_OUT'
  /** Nothing was read from a column. */
  | 'COLUMN_LEFT_OUT'
  /** Something about the file as a whole. */
  | 'FILE'
  /** Ground that no cell holds, with cells all around it. */
  | 'GAP'
  /** The cell is in several pieces that do not touch. */
  | 'IN_PIECES'
  /** Several cells hold the same ground; it was given to one of them. */
  | 'OVERLAP'
  /** Several rows have the same code: they were taken for one cell. */
  | 'ROWS_JOINED'
  /** The row holds no ground that can be read, and was left out. */
  | 'ROW_LEFT_OUT'
  /** A value of the row can’t be read, and was left out. */
  | 'VALUE_LEFT_OUT';

/** Who is to serve in which grid. */
export type NewAssignmentInput = {
  /** The grid. */
  gridId: string | number;
  /** The person. */
  memberId: string | number;
  /** Leader or worker. */
  role: StaffRole;
  /** First day. */
  since: string;
  /** First day on which it no longer holds; absent while it has no end. */
  until?: string | null | undefined;
  /** Their version as you saw it; the same for all of one person. */
  version: number;
};

/** What somebody did to a plan. */
export type NoticeKind =
  /** Found it good. */
  | 'APPROVED'
  /** Said something about it. */
  | 'COMMENTED'
  /** Published it. */
  | 'PUBLISHED'
  /** Sent it back, with a reason. */
  | 'RETURNED'
  /** Handed it in for review. */
  | 'SUBMITTED'
  /** Took it back. */
  | 'WITHDRAWN';

/** A link, and the password that its owner has chosen. It works once: the key has no use. */
export type OpenAccountInput = {
  /** Of the first administrator, the name to be shown. */
  displayName?: string | null | undefined;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The password: 10 to 128 characters, none of the 49,000 that are used most, and not the account’s name. */
  newPassword: string;
  /** What stands after the # of the link. */
  token: string;
  /** Of the first administrator, the name to sign in with. */
  username?: string | null | undefined;
};

/** The plan to show to everybody, or no longer. */
export type OpenPlanInput = {
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The plan. */
  planId: string | number;
  /** Whether everybody may see it. */
  public: boolean;
  /** Its version as you saw it. */
  version: number;
};

/** Whether a station is open, or why that can’t be said. */
export type OpenState =
  /** It is closed. */
  | 'CLOSED'
  /** It hangs on public holidays or make-up workdays of a year that is not announced yet. */
  | 'NOT_ANNOUNCED'
  /** It is open. */
  | 'OPEN'
  /** Its hours are not known. */
  | 'UNKNOWN';

/** How fast somebody walks: what 85 of 100 reach (Knoblauch, Pietrucha and Nitzburg 1996). */
export type Pace =
  /** 1.2 m/s. */
  | 'ADULT'
  /** From 65 years on: 0.9 m/s. */
  | 'OLDER';

/** Why a line can’t be imported. */
export type PathProblemCode =
  /** Its coordinates are not nested as those of its type are. */
  | 'BADLY_NESTED'
  /** One of its positions is no longitude and latitude. */
  | 'NO_POSITION';

/** What changes at a place. */
export type PlaceChangeKind =
  /** Its grid, which stays, has other bounds elsewhere. */
  | 'BOUNDARY'
  /** Its grid, which stays, has another code. */
  | 'CODE'
  /** Its grid hangs on another community. */
  | 'COMMUNITY'
  /** Another grid holds it, or the first one, or none any more. */
  | 'GRID'
  /** Its grid, which stays, is of another kind. */
  | 'KIND'
  /** Its grid, which stays, has another name. */
  | 'NAME';

/** What somebody can do with a plan as it stands. */
export type PlanAction =
  /** Comment on it. */
  | 'COMMENT'
  /** Begin a draft of one’s own that is as this plan is. */
  | 'COPY'
  /** Draw, undo and redo. */
  | 'EDIT'
  /** Show it to everybody, or no longer. */
  | 'OPEN'
  /** Publish it from a date. */
  | 'PUBLISH'
  /** Take it back from review, to draw on. */
  | 'RECALL'
  /** Give it another name. */
  | 'RENAME'
  /** Approve or return it. */
  | 'REVIEW'
  /** Send it for review. */
  | 'SUBMIT'
  /** Give it up, or take it back before its effective date. */
  | 'WITHDRAW';

/** Kind of a row of a plan’s log. */
export type PlanEditKind =
  /** Drawn by a planner. */
  | 'EDIT'
  /** Takes back an UNDO; its edit is the original again. */
  | 'REDO'
  /** Takes back an EDIT or REDO; its edit is that row’s inverse. */
  | 'UNDO';

/** Where a plan stands on its way from draft to effect. */
export type PlanState =
  /** Found good; waiting to be published. */
  | 'APPROVED'
  /** Being drawn. */
  | 'DRAFT'
  /** Takes effect, or took effect, on its effective date. */
  | 'PUBLISHED'
  /** Sent back with a comment; being drawn again. */
  | 'RETURNED'
  /** Waiting for a reviewer; nobody draws. */
  | 'SUBMITTED'
  /** Given up; nothing of it holds. */
  | 'WITHDRAWN';

/** A place, in degrees of CGCS2000 (equal to WGS 84 within a metre). */
export type PointInput = {
  /** Degrees north, −90 … 90. */
  latitude: number;
  /** Degrees east, −180 … 180. */
  longitude: number;
};

/** What can be wrong with a draft, or speak against an edit. The errors’ `extensions.problems` have the same words. */
export type ProblemCode =
  /** A zone would reach over from one community into another, or names one that it does not lie in. */
  | 'COMMUNITY_CROSSED'
  /** Boundaries that should meet leave ground between them. */
  | 'GAP_BETWEEN_GRIDS'
  /** The grids to be merged have no boundary in common. */
  | 'GRIDS_NOT_ADJACENT'
  /** Ground belongs to more than one grid. */
  | 'GRIDS_OVERLAP'
  /** The draft has a grid of the id that the edit gives to a new one. */
  | 'GRID_EXISTS'
  /** A grid consists of several separate pieces. */
  | 'GRID_IN_PIECES'
  /** Nothing would be left of a grid. */
  | 'GRID_VANISHES'
  /** The boundary is no longer as the edit takes it to be. */
  | 'GROUND_MOVED'
  /** A general grid has fewer or more households than its district’s band allows. */
  | 'HOUSEHOLDS_OUT_OF_BAND'
  /** Three or more boundaries meet at the vertex to be removed. */
  | 'JUNCTION_NEEDED'
  /** The edit is none of the known ones, or lacks a part. */
  | 'MALFORMED_EDIT'
  /** The draft would be as it is. */
  | 'NOTHING_CHANGES'
  /** There is no stretch of boundary between the positions that the edit names. */
  | 'NO_SUCH_EDGE'
  /** The draft has no grid of the id that the edit names. */
  | 'NO_SUCH_GRID'
  /** There is no vertex at the position that the edit names. */
  | 'NO_SUCH_VERTEX'
  /** The edit would move the outer boundary, which is not the plan’s to move. */
  | 'OUTSIDE_DIVISION'
  /** The line does not go from boundary to boundary through the grid. */
  | 'PATH_DOES_NOT_CUT'
  /** The line’s ends lie on boundaries that are not one stretch. */
  | 'PATH_ENDS_ON_DIFFERENT_BOUNDARIES'
  /** The line cuts the grid into more pieces than are named. */
  | 'PATH_MAKES_MORE_PIECES'
  /** The line crosses or touches itself. */
  | 'PATH_TANGLED'
  /** The line has too few positions. */
  | 'PATH_TOO_SHORT'
  /** A position lies beyond ±180 or ±90 degrees. */
  | 'POSITION_OUT_OF_RANGE'
  /** A grid’s boundary crosses itself. */
  | 'RING_CROSSES_ITSELF'
  /** A piece or a hole is so thin that nobody can have meant it. */
  | 'SLIVER'
  /** Ground inside the district belongs to no grid. */
  | 'UNASSIGNED_AREA'
  /** A vertex lies on a neighbour’s boundary, which has none there. */
  | 'UNMATCHED_VERTEX';

/** The plan to publish, and from when. */
export type PublishPlanInput = {
  /** First day on which it holds; not before the plan’s `earliestEffectiveDate`. */
  effectiveDate: string;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The plan. */
  planId: string | number;
  /** Where people go whose grids it splits, merges or ends; who is not named goes where `Plan.staffEffects` says. At most 1,000. */
  staff?: Array<StaffSettlementInput> | null | undefined;
  /** Its version as you saw it. */
  version: number;
};

/** Which notices you have read. */
export type ReadNoticesInput = {
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The moment, usually that of the newest you have seen. */
  until: string;
};

/** The plan to take back from review. */
export type RecallPlanInput = {
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The plan. */
  planId: string | number;
  /** Its version as you saw it. */
  version: number;
};

/** The plan in which to bring an edit again. */
export type RedoEditInput = {
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The plan. */
  planId: string | number;
  /** Its version as you saw it. */
  version: number;
};

/** The net to take away. */
export type RemoveNetInput = {
  /** The department whose net it is. */
  department: string;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The plan. */
  planId: string | number;
};

/** The service item to take out of the catalogue. */
export type RemoveServiceItemInput = {
  /** The item. */
  id: string | number;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Its version as you saw it. */
  version: number;
};

/** Another name for a plan. */
export type RenamePlanInput = {
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Name, 1 to 200 characters. */
  name: string;
  /** The plan. */
  planId: string | number;
  /** Its version as you saw it. */
  version: number;
};

/** The account that needs another password. */
export type ResetPasswordInput = {
  /** The account. */
  accountId: string | number;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Its version as you saw it. */
  version: number;
};

/** Somebody to bring back with all their assignments. */
export type RestoreStaffMemberInput = {
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The person. */
  memberId: string | number;
  /** Their version as you saw it. */
  version: number;
};

/** The station to bring back. */
export type RestoreStationInput = {
  /** The station. */
  id: string | number;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Its version as its deletion returned it: that as you saw it, plus one. */
  version: number;
};

/** A reviewer’s verdict. */
export type ReviewPlanInput = {
  /** The place to pin the reason to. */
  at?: PointInput | null | undefined;
  /** Its reason; needed to return a plan. */
  comment?: string | null | undefined;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The plan. */
  planId: string | number;
  /** The verdict. */
  verdict: ReviewVerdict;
  /** Its version as you saw it. */
  version: number;
};

/** What a reviewer decides about a submitted plan. */
export type ReviewVerdict =
  /** It may be published. */
  | 'APPROVE'
  /** It goes back to be drawn again. */
  | 'RETURN';

/** The key to revoke. Revoking one again does no harm: its own key has no use. */
export type RevokeApiKeyInput = {
  /** The key. */
  apiKeyId: string | number;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
};

/** What an account is within a subtree of divisions. Nobody has another role through one of these. */
export type Role =
  /** Looks after accounts, settings and imports. Neither drafts nor reviews plans, nor keeps stations by hand. */
  | 'ADMINISTRATOR'
  /** Works in grids, and reads what everybody reads who is signed in. */
  | 'GRID_WORKER'
  /** Edits grids, stations and buildings; drafts plans and submits them. */
  | 'PLANNER'
  /** Approves or returns plans that others have drafted, publishes them and takes them back. */
  | 'REVIEWER'
  /** Keeps stations and the catalogue of what can be done there. A planner may do that too. */
  | 'STATION_KEEPER'
  /** Reads what is not public, such as drafts with their comments, and changes nothing. */
  | 'VIEWER';

/** What a search found. */
export type SearchKind =
  /** A building with a name. It is no node. */
  | 'ADDRESS'
  /** A division (行政区划). */
  | 'DIVISION'
  /** A grid (网格). */
  | 'GRID'
  /** A service item (服务事项). */
  | 'SERVICE'
  /** A service station (党群服务阵地). */
  | 'STATION'
  /** A named street. It is no node. */
  | 'STREET';

/** A piece of a file that is to be imported. */
export type SendFileInput = {
  /** Its bytes in Base64, at most 160 kB of them. */
  base64: string;
  /** Code of the district that it is for. You need the right to import there. */
  district: string;
  /** The file; the first piece has none and begins one. */
  fileId?: string | number | null | undefined;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Name of the file, for messages. */
  name: string;
  /** Bytes of the whole file, at most 64 MB. */
  size: number;
  /** Where in the file the piece begins, in bytes: pieces come in their order. */
  start: number;
};

/** What is told of a service item, under its code. */
export type ServiceItemInput = {
  /** Category in Chinese. */
  category: string;
  /** Category in English. */
  categoryEn?: string | null | undefined;
  /** Short code: letters, digits, `.`, `_` and `-`, at most 40. */
  code: string;
  /** The department that answers for it. */
  department?: string | null | undefined;
  /** Whether somebody can do it on one’s behalf (代办). */
  deputised?: boolean | null | undefined;
  /** How it is done on one’s behalf. */
  deputisedHow?: string | null | undefined;
  /** The documents that it needs; at most 50. */
  documents?: Array<string> | null | undefined;
  /** The levels at which it is done. */
  levels?: Array<ServiceLevel> | null | undefined;
  /** Name in Chinese. */
  name: string;
  /** Name in English. */
  nameEn?: string | null | undefined;
  /** Code of the main item that it is part of; null for a main item. */
  parentCode?: string | null | undefined;
  /** Other words for it; at most 50. */
  synonyms?: Array<string> | null | undefined;
};

/** At which level a service item is done. */
export type ServiceLevel =
  /** 社区/村级 */
  | 'COMMUNITY'
  /** 区级 */
  | 'DISTRICT'
  /** 街道/乡镇级 */
  | 'SUBDISTRICT';

/** Settings of a district. What is absent stays. */
export type SetDistrictSettingsInput = {
  /** Code of the district. */
  districtCode: string;
  /** The band of households, from 1 to 100,000. What it changes tells `bandPreview`. */
  householdBand?: HouseholdBandInput | null | undefined;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Time zone by which its stations open, by its name of IANA, such as `Asia/Shanghai`. */
  timeZone?: string | null | undefined;
  /** Their version as you saw it. */
  version: number;
};

/** What a division is called from today on. What is absent stays. */
export type SetDivisionNamesInput = {
  /** Code of a district, subdistrict or community. */
  divisionCode: string;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Name in Chinese, at most 200 characters. */
  name?: string | null | undefined;
  /** Name in English, at most 200 characters. Null takes it away. */
  nameEn?: string | null | undefined;
  /** Version of the division as you saw it. */
  version: number;
};

/** The floor areas that the centres of a district should have, m². What is absent stays; null means no norm. */
export type SetFloorAreaNormsInput = {
  /** Of the centres of its communities. */
  communityCenter?: number | null | undefined;
  /** Of the district’s own centre. */
  districtCenter?: number | null | undefined;
  /** Code of the district. */
  districtCode: string;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Of the centres of its subdistricts. */
  subdistrictCenter?: number | null | undefined;
  /** The version of the norms as you saw them. */
  version: number;
};

/** A year of a district’s calendar, as a whole. */
export type SetHolidaysInput = {
  /** All its days, at most 366, in place of those before. Null or absent: the year is not announced. */
  days?: Array<HolidayInput> | null | undefined;
  /** Code of the district. */
  districtCode: string;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The version of the year as you saw it; 0 when nobody has set it before. */
  version: number;
  /** The year, 1900 to 2199. */
  year: number;
};

/** What lies under the map. What is absent stays, and null takes it away. */
export type SetMapSettingsInput = {
  /** Map approval number (审图号), at most 60 characters. */
  approvalNumber?: string | null | undefined;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Browser key of Tianditu, 8 to 64 letters and digits. */
  tiandituKey?: string | null | undefined;
  /** `version` of the settings as you saw them. */
  version: number;
};

/** What the others in a plan see of you. Send it when it changes, and every ten seconds. */
export type ShowPresenceInput = {
  /** Where your pointer is. Absent when off the map. */
  at?: PointInput | null | undefined;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** A name for your open page, of your making. */
  participantId: string | number;
  /** The plan. */
  planId: string | number;
  /** False to take your leave; true when absent. */
  present?: boolean | null | undefined;
  /** Grids that you have selected. */
  selection?: Array<string | number> | null | undefined;
};

/** An account and its password. Signing in keeps no answers: its key has no use. */
export type SignInInput = {
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Password. */
  password: string;
  /** Account name. */
  username: string;
};

/** How an account signs in. */
export type SignInWay =
  /** By a public password, on the server’s own machine only. */
  | 'DEMO'
  /** Not yet: somebody has to open it by its link and choose a password. */
  | 'LINK'
  /** By name and password. */
  | 'PASSWORD'
  /** Through the provider of identities, whose word decides on its rights at every sign-in. */
  | 'PROVIDER';

/** What new stations are to make best. */
export type SitingAim =
  /** As many households within the limit as it gets (maximal covering). */
  | 'MOST_WITHIN'
  /** The ways of all households together, as short as they get (p-median). */
  | 'SHORTEST_WAYS';

/** In which grid somebody is to serve, as what, and from when to when. */
export type StaffAssignmentInput = {
  /** The assignment that it changes; absent for a new one. */
  assignmentId?: string | number | null | undefined;
  /** The grid. */
  gridId: string | number;
  /** Leader or worker. */
  role: StaffRole;
  /** First day. */
  since: string;
  /** First day on which it no longer holds; absent while it has no end. */
  until?: string | null | undefined;
};

/** What a plan does to a grid in which somebody serves. */
export type StaffEffectKind =
  /** It ends, and nobody has its ground. */
  | 'ENDED'
  /** Others are merged into it; it goes on. */
  | 'JOINED'
  /** It ends, and others have its ground. */
  | 'MERGED'
  /** Parts of it become grids of their own; it goes on. */
  | 'SPLIT';

/** Whether somebody works for grids alone. */
export type StaffEmployment =
  /** 专职 */
  | 'FULL_TIME'
  /** 兼职 */
  | 'PART_TIME';

/** What is said of grid staff. */
export type StaffField =
  /** Number on the roster. */
  | 'CODE'
  /** Division on whose roster they are. */
  | 'DIVISION'
  /** Full- or part-time. */
  | 'EMPLOYMENT'
  /** Grid in which they serve. */
  | 'GRID'
  /** Name. */
  | 'NAME'
  /** Office phone. */
  | 'PHONE'
  /** Leader or worker. */
  | 'ROLE'
  /** First day. */
  | 'SINCE'
  /** First day on which it no longer holds. */
  | 'UNTIL';

/** A grid in which somebody is to serve from the day of a plan on. */
export type StaffPlaceInput = {
  /** The grid, as the plan has it: any in the plan’s division on that day. */
  gridId: string | number;
  /** Leader or worker. */
  role: StaffRole;
};

/** Why something of a list can’t be written: the code of the error that it would get alone. */
export type StaffProblemCode =
  /** Something of it can’t be met as it is. */
  | 'BAD_USER_INPUT'
  /** Your account may not keep the person, or the grid. */
  | 'FORBIDDEN'
  /** There is no such person. */
  | 'NOT_FOUND'
  /** Somebody changed the person since you read them. */
  | 'VERSION_CONFLICT';

/** Role in a grid: one leader, several workers (一格一长多员). */
export type StaffRole =
  /** 网格长 */
  | 'LEADER'
  /** 网格员 */
  | 'WORKER';

/** Where somebody goes whose grid a plan touches. */
export type StaffSettlementInput = {
  /** The assignment, as `Plan.staffEffects` has it. */
  assignmentId: string | number;
  /** Where they serve instead; none where they end. At most 10. */
  places: Array<StaffPlaceInput>;
};

/** What is to be made a file. */
export type StartExportInput = {
  /** Divisions and grids as they are on this day; today when absent. All else is as it is now. */
  asOf?: string | null | undefined;
  /** Only what meets this box. Paths are never cut. */
  bbox?: BBoxInput | null | undefined;
  /** Coordinate system of the file: `EPSG:<number>`, `GCJ02`, `BD09` or `CRS84`, which it is when absent, as it always is of paths. */
  crs?: string | null | undefined;
  /** What it is to be. */
  format: ExportFormat;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** What it is of. */
  kind: FileKind;
  /** Code of the division whose features leave; of paths a district. Service items are of all districts. */
  within: string;
};

/** A file that was sent, and what it is. What does not go with its kind is not looked at: paths have no columns, and service items no coordinates. */
export type StartImportInput = {
  /** Who is to be named on the map for paths, at most 120 characters. When absent, whom the file itself names. */
  attribution?: string | null | undefined;
  /** Whether subdistricts and communities that rows name and that are not there are made. */
  createDivisions?: boolean | null | undefined;
  /** Coordinate system: `EPSG:<number>`, `GCJ02`, `BD09` or `CRS84`. What the file says when absent. */
  crs?: string | null | undefined;
  /** Code of the district that all of it belongs to. You need the right to import there. */
  district: string;
  /** Only say what would happen. */
  dryRun?: boolean | null | undefined;
  /** Encoding of the text: `UTF-8`, `GBK` … */
  encoding?: string | null | undefined;
  /** The file, as `sendFile` named it. */
  fileId: string | number;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** What the file brings. */
  kind: FileKind;
  /** Columns of fields that are not found by their names. */
  map?: Array<FieldValueInput> | null | undefined;
  /** Name of the district: makes it if it is not there, with the divisions that the features need. */
  name?: string | null | undefined;
  /** Its name in English. */
  nameEn?: string | null | undefined;
  /** Fields that have one value in all rows. */
  set?: Array<FieldValueInput> | null | undefined;
  /** First day of new versions; today when absent. */
  validFrom?: string | null | undefined;
  /** Code of the division under which rows without a code are numbered. */
  within?: string | null | undefined;
};

/** Where new stations should stand. Either `count` or `share` is given. */
export type StartSitingInput = {
  /** What to make best. */
  aim: SitingAim;
  /** Where a station could stand, at most 500 places; the building with most households of each grid, the 500 largest grids, when absent. */
  candidates?: Array<PointInput> | null | undefined;
  /** Households that one new station can serve, for SHORTEST_WAYS; any number when absent. */
  capacity?: number | null | undefined;
  /** How many new stations, 1 to 100, fixed ones not counted. */
  count?: number | null | undefined;
  /** Which of the stations that are there count; open ones if it does not say otherwise. */
  filter?: StationFilter | null | undefined;
  /** Places where a new station will stand in any case, at most 100. */
  fixed?: Array<PointInput> | null | undefined;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The limit, minutes on foot, 1 to 180. */
  minutes?: number | null | undefined;
  /** How fast is walked. */
  pace?: Pace | null | undefined;
  /** Where chance begins: the same seed finds the same sites. */
  seed?: number | null | undefined;
  /** Share of the households to bring within the limit with as few stations as it takes, 0 to 1; for MOST_WITHIN. */
  share?: number | null | undefined;
  /** Code of a district, subdistrict or community: whose households count. */
  within: string;
};

/** How the ground of a draft should be divided into grids. Exactly one of `gridIds`, `communities` and `area` says which ground. */
export type StartZoningInput = {
  /** Polygon or MultiPolygon: the grids of which most lies in it, by a place in their middle. */
  area?: Geometry | null | undefined;
  /** The band to hold; the district’s when absent. */
  band?: HouseholdBandInput | null | undefined;
  /** Codes of the communities, or of divisions above them, whose ground it is. */
  communities?: Array<string> | null | undefined;
  /** How long to search beside the usual, 0.1 to 10: longer is better, in proportion to its time. */
  effort?: number | null | undefined;
  /** Whether boundaries should run along roads, the wider the rather; along water they should always. */
  followRoads?: boolean | null | undefined;
  /** The grids whose ground it is, at most 1000. */
  gridIds?: Array<string | number> | null | undefined;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Grids that stay as they are. Special grids stay in any case. */
  locked?: Array<string | number> | null | undefined;
  /** From what to make grids. */
  mode: ZoningMode;
  /** The nets to be made one, 1 to 6 of those beside the plan. Goes with `mode: MERGE`, which needs it. */
  nets?: Array<ZoningNetInput> | null | undefined;
  /** The plan whose draft is worked on, as it is now. */
  planId: string | number;
  /** Where chance begins: the same seed finds the same zones. */
  seed?: number | null | undefined;
  /** Metres, 0 to 20, for MERGE: a strip between lines of two nets that is narrower on the whole, and in which no building stands, is taken for one line drawn twice. */
  tolerance?: number | null | undefined;
  /** How many grids to make of the ground as a whole, for ANEW, 1 to 1000; as many as fit when absent. */
  zones?: number | null | undefined;
};

/** Changes to a station. What is absent stays; null empties. */
export type StationChangeInput = {
  /** Whether it can be reached with a wheelchair; null while that is not known. */
  accessible?: boolean | null | undefined;
  /** Address in words. */
  address?: string | null | undefined;
  /** Floor area, square metres. */
  area?: number | null | undefined;
  /** First day on which it is closed for good; null while it has no end. */
  closesOn?: string | null | undefined;
  /** Code given by whoever keeps the list. */
  code?: string | null | undefined;
  /** Code of the division it serves. */
  divisionCode?: string | null | undefined;
  /** What it is for. Replaces all that it was for. */
  functions?: Array<StationFunction> | null | undefined;
  /** The station. */
  id: string | number;
  /** Its kind. */
  kind?: StationKind | null | undefined;
  /** Where it is: a Point. */
  location?: Geometry | null | undefined;
  /** Name in Chinese. */
  name?: string | null | undefined;
  /** Name in English. */
  nameEn?: string | null | undefined;
  /** Opening hours in OpenStreetMap’s notation. */
  openingHours?: string | null | undefined;
  /** First day on which it is open; null where it has always been. */
  opensOn?: string | null | undefined;
  /** Public phone. */
  phone?: string | null | undefined;
  /** Codes of the service items that can be done there; at most 1,000. What is not among them ends today, what is keeps its days. */
  serviceItems?: Array<string> | null | undefined;
  /** The same with their days, which are just these then; at most 1,000. Give one of both. */
  services?: Array<StationServiceInput> | null | undefined;
  /** Its version as you saw it. */
  version: number;
  /** Days on which it is closed for works; at most 1,000. Replaces them all. */
  works?: Array<StationWorksInput> | null | undefined;
};

/** What is kept of a station and may be changed. */
export type StationField =
  /** Whether it can be reached with a wheelchair. */
  | 'ACCESSIBLE'
  /** Address in words. */
  | 'ADDRESS'
  /** Floor area, square metres. */
  | 'AREA'
  /** First day on which it is closed for good. */
  | 'CLOSES_ON'
  /** Its code. */
  | 'CODE'
  /** Whether it was deleted. */
  | 'DELETED'
  /** Code of the division that it serves. */
  | 'DIVISION'
  /** What it is for. */
  | 'FUNCTIONS'
  /** Its kind. */
  | 'KIND'
  /** Where it is: longitude and latitude in degrees. */
  | 'LOCATION'
  /** Name in Chinese. */
  | 'NAME'
  /** Name in English. */
  | 'NAME_EN'
  /** Opening hours. */
  | 'OPENING_HOURS'
  /** First day on which it is open. */
  | 'OPENS_ON'
  /** Public phone. */
  | 'PHONE'
  /** Codes of the service items that can be done there, with their days. */
  | 'SERVICES'
  /** Days on which it is closed for works. */
  | 'WORKS';

/** Which stations to list. All conditions must hold. */
export type StationFilter = {
  /** Only those that are known to be (or not to be) reachable with a wheelchair. */
  accessible?: boolean | null | undefined;
  /** Only those in this box. */
  bbox?: BBoxInput | null | undefined;
  /** Only those that are for all of these; at most 1,000. */
  functions?: Array<StationFunction> | null | undefined;
  /** Only those that lack all of these; at most 1,000. */
  gaps?: Array<StationGap> | null | undefined;
  /** Only of these kinds; at most 1,000. */
  kinds?: Array<StationKind> | null | undefined;
  /** Only those that are certainly open at this moment: `isOpen` is true. */
  openAt?: string | null | undefined;
  /** Part of the name in Chinese, English, pinyin or pinyin initials, or of the address. */
  search?: string | null | undefined;
  /** Only those where all service items of these codes can be done, a part of one where the whole is done; at most 1,000. */
  serviceItems?: Array<string> | null | undefined;
  /** Only those that are one of these on the day; open ones when absent. At most 1,000. */
  statuses?: Array<StationStatus> | null | undefined;
  /** Only those that serve the subtree of this division code. */
  within?: string | null | undefined;
};

/** What a station is for (功能). */
export type StationFunction =
  /** 文明实践: volunteers and civic life. */
  | 'CIVILITY_PRACTICE'
  /** 协商议事: residents consult and decide. */
  | 'DELIBERATION'
  /** 综合治理: disputes, safety, the work of the grids. */
  | 'GOVERNANCE'
  /** 政务服务: applications and certificates are taken. */
  | 'GOVERNMENT_SERVICE'
  /** 党群活动: Party members and groups meet. */
  | 'PARTY_LIFE'
  /** 文体康养: culture, sports, health and care. */
  | 'RECREATION';

/** What a station that is open should have and lacks. */
export type StationGap =
  /** Nobody has said whether it can be reached with a wheelchair. */
  | 'ACCESS_UNKNOWN'
  /** It is a centre, and its floor area lies below the norm of its district. */
  | 'AREA_BELOW_NORM'
  /** It is a centre, and nobody has said how large. */
  | 'AREA_UNKNOWN'
  /** Nobody has said what it is for. */
  | 'NO_FUNCTIONS'
  /** Nobody has said when it is open. */
  | 'NO_HOURS'
  /** No path leads to it, or only one that is not connected with most others of its district. */
  | 'NO_PATH'
  /** It has no phone. */
  | 'NO_PHONE'
  /** It offers no service item. */
  | 'NO_SERVICES';

/** Kind of a service station (党群服务阵地). */
export type StationKind =
  /** 社区党群服务中心 */
  | 'COMMUNITY_CENTER'
  /** 小哥驿站 */
  | 'COURIER_POST'
  /** 区党群服务中心 */
  | 'DISTRICT_CENTER'
  /** 红色驿站 */
  | 'RED_POST'
  /** 党群服务站 */
  | 'SERVICE_STATION'
  /** 街道党群服务中心 */
  | 'SUBDISTRICT_CENTER';

/** Why a station of a list can’t be written: the code of the error that it would get alone. */
export type StationProblemCode =
  /** Something of it can’t be met as it is. */
  | 'BAD_USER_INPUT'
  /** Your account may not keep it. */
  | 'FORBIDDEN'
  /** Its place is none, or lies far from its district. */
  | 'INVALID_GEOMETRY'
  /** There is no such station. */
  | 'NOT_FOUND'
  /** Somebody changed it since you read it. */
  | 'VERSION_CONFLICT';

/** A service item that a station offers, and on which days. */
export type StationServiceInput = {
  /** Code of the item. */
  code: string;
  /** First day on which it is offered; absent where it always was. */
  since?: string | null | undefined;
  /** First day on which it no longer is; absent while it has no end. */
  until?: string | null | undefined;
};

/** What a station is on a day. */
export type StationStatus =
  /** 已关闭: closed for good. */
  | 'CLOSED'
  /** 施工停用: closed for works, and to open again. */
  | 'CLOSED_FOR_WORKS'
  /** 开放: it serves people. */
  | 'OPEN'
  /** 规划中: it opens on a later day. */
  | 'PLANNED';

/** Days on which a station is closed for works. */
export type StationWorksInput = {
  /** The first of them. */
  from: string;
  /** The first on which it is open again; absent while that is not known. */
  to?: string | null | undefined;
};

/** The draft to send for review. */
export type SubmitPlanInput = {
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The plan. */
  planId: string | number;
  /** Its version as you saw it. */
  version: number;
};

/** A proposal to be taken, and the plan whose draft it is for. */
export type TakeProposalInput = {
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The job of the zoning that worked it out. */
  jobId: string | number;
  /** The plan. */
  planId: string | number;
  /** Its place among the `proposals` of the result, from 0. */
  proposal: number;
  /** Its version as you saw it. */
  version: number;
};

/** The plan in which to take back an edit. */
export type UndoEditInput = {
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The plan. */
  planId: string | number;
  /** Its version as you saw it. */
  version: number;
};

/** The import of stations to take back. */
export type UndoImportInput = {
  /** The `batch` that `importFeatures` answered with. */
  batch: string;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
};

/** Changes of an account. */
export type UpdateAccountInput = {
  /** The account. */
  accountId: string | number;
  /** Whether it is shut out; its sessions end with it. */
  disabled?: boolean | null | undefined;
  /** Name to be shown, at most 100 characters. */
  displayName?: string | null | undefined;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** All its rights within your subtrees, in place of those it has: at most 50. Those elsewhere stay. */
  rights?: Array<AccountRightInput> | null | undefined;
  /** Name to sign in with: 2 to 64 letters, digits, dots, dashes or underscores. */
  username?: string | null | undefined;
  /** Its version as you saw it. */
  version: number;
};

/** Changes to a service item. What is absent stays; null empties. */
export type UpdateServiceItemInput = {
  /** Category in Chinese. */
  category?: string | null | undefined;
  /** Category in English. */
  categoryEn?: string | null | undefined;
  /** The department that answers for it. */
  department?: string | null | undefined;
  /** Whether somebody can do it on one’s behalf (代办). */
  deputised?: boolean | null | undefined;
  /** How it is done on one’s behalf. */
  deputisedHow?: string | null | undefined;
  /** The documents that it needs; at most 50. */
  documents?: Array<string> | null | undefined;
  /** The item. */
  id: string | number;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The levels at which it is done. */
  levels?: Array<ServiceLevel> | null | undefined;
  /** Name in Chinese. */
  name?: string | null | undefined;
  /** Name in English. */
  nameEn?: string | null | undefined;
  /** Code of the main item that it is part of; null for a main item. */
  parentCode?: string | null | undefined;
  /** Other words for it; at most 50. */
  synonyms?: Array<string> | null | undefined;
  /** Its version as you saw it. */
  version: number;
};

/** Changes of somebody on a roster. What is absent stays; null empties. */
export type UpdateStaffMemberInput = {
  /** Where they have served, serve and will: all of it, in place of what there is; at most 100. */
  assignments?: Array<StaffAssignmentInput> | null | undefined;
  /** Number; null for one that is given by itself. */
  code?: string | null | undefined;
  /** Code of the division on whose roster they are to be. */
  divisionCode?: string | null | undefined;
  /** Full- or part-time. */
  employment?: StaffEmployment | null | undefined;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The person. */
  memberId: string | number;
  /** Name. */
  name?: string | null | undefined;
  /** Office phone. */
  officePhone?: string | null | undefined;
  /** Whether a new leader follows the one who is there, who ends on the day on which the new one begins; otherwise two leaders are refused. */
  replaceLeaders?: boolean | null | undefined;
  /** Their version as you saw it. */
  version: number;
};

/** Changes to a station. What is absent stays; null empties. */
export type UpdateStationInput = {
  /** Whether it can be reached with a wheelchair; null while that is not known. */
  accessible?: boolean | null | undefined;
  /** Address in words. */
  address?: string | null | undefined;
  /** Floor area, square metres. */
  area?: number | null | undefined;
  /** First day on which it is closed for good; null while it has no end. */
  closesOn?: string | null | undefined;
  /** Code given by whoever keeps the list. */
  code?: string | null | undefined;
  /** Code of the division it serves. */
  divisionCode?: string | null | undefined;
  /** What it is for. Replaces all that it was for. */
  functions?: Array<StationFunction> | null | undefined;
  /** The station. */
  id: string | number;
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** Its kind. */
  kind?: StationKind | null | undefined;
  /** Where it is: a Point. */
  location?: Geometry | null | undefined;
  /** Name in Chinese. */
  name?: string | null | undefined;
  /** Name in English. */
  nameEn?: string | null | undefined;
  /** Opening hours in OpenStreetMap’s notation. */
  openingHours?: string | null | undefined;
  /** First day on which it is open; null where it has always been. */
  opensOn?: string | null | undefined;
  /** Public phone. */
  phone?: string | null | undefined;
  /** Codes of the service items that can be done there; at most 1,000. What is not among them ends today, what is keeps its days. */
  serviceItems?: Array<string> | null | undefined;
  /** The same with their days, which are just these then; at most 1,000. Give one of both. */
  services?: Array<StationServiceInput> | null | undefined;
  /** Its version as you saw it. */
  version: number;
  /** Days on which it is closed for works; at most 1,000. Replaces them all. */
  works?: Array<StationWorksInput> | null | undefined;
};

/** Changes to many stations: all of them, or none. A station is closed by a last day. */
export type UpdateStationsInput = {
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The changes, one for a station; at most 500. */
  stations: Array<StationChangeInput>;
};

/** Why a value can’t be taken. */
export type ValueReason =
  /** A sign in it turns the direction of reading around. */
  | 'BIDI_CONTROL'
  /** Half of a character is missing. */
  | 'BROKEN_CHARACTER'
  /** A sign in it can’t be seen or written. */
  | 'CONTROL_CHARACTER'
  /** It would end before it begins. */
  | 'DAYS_CROSSED'
  /** A day lies in the years 1900 to 2199; where there is none, nothing is said. */
  | 'DAY_OUT_OF_RANGE'
  /** It says nothing, and must. */
  | 'EMPTY'
  /** A place far from its district. */
  | 'FAR_OUTSIDE'
  /** A file: two of its columns have the same name. */
  | 'FILE_COLUMN_TWICE'
  /** A file: it is broken. */
  | 'FILE_DAMAGED'
  /** A file: nothing is in it. */
  | 'FILE_EMPTY'
  /** A file: it can’t be told how its text is written. */
  | 'FILE_ENCODING'
  /** A file: it is locked with a password. */
  | 'FILE_LOCKED'
  /** A file: it has names of columns and no rows, or no features. */
  | 'FILE_NO_ROWS'
  /** A file: an old Excel workbook, or another Office document. */
  | 'FILE_OLD_EXCEL'
  /** A file: its columns are those of something else than was asked for. */
  | 'FILE_OTHER_KIND'
  /** A file: a row has more cells than there are columns. */
  | 'FILE_ROW_TOO_LONG'
  /** A file: of a kind that is not read. */
  | 'FILE_UNREAD_KIND'
  /** A file: a web page, whatever its name ends in. */
  | 'FILE_WEB_PAGE'
  /** The grid ends earlier: nobody can serve there longer. */
  | 'GRID_ENDS'
  /** A code has no commas between its digits. */
  | 'GROUPED_DIGITS'
  /** Opening hours in words that could mean this or that. */
  | 'HOURS_AMBIGUOUS'
  /** Opening hours: there is no such date, or it runs backwards. */
  | 'HOURS_DATE_OUT_OF_RANGE'
  /** Opening hours: not written in the notation. */
  | 'HOURS_NOT_UNDERSTOOD'
  /** Opening hours: a span ends when it begins. */
  | 'HOURS_SPAN_WITHOUT_LENGTH'
  /** Opening hours: a time runs from 00:00 to 24:00, and a span no longer than a day. */
  | 'HOURS_TIME_OUT_OF_RANGE'
  /** The person serves in the grid on those days already. */
  | 'IN_GRID_ALREADY'
  /** The list has it twice. */
  | 'IN_LIST_TWICE'
  /** A place that lies in no grid. */
  | 'IN_NO_GRID'
  /** Something else needs it: stations that offer an item, or its parts. */
  | 'IN_USE'
  /** The grid has another leader on those days. */
  | 'LEADER_TAKEN'
  /** Characters were lost when the file was written. */
  | 'LOST_CHARACTERS'
  /** A spreadsheet has made a number of a code, and its digits are lost. */
  | 'LOST_DIGITS'
  /** A code has 1 to 40 letters, digits, dots, dashes or underscores. */
  | 'NO_CODE'
  /** It is no day of the calendar. */
  | 'NO_DAY'
  /** It is no list of days from and to. */
  | 'NO_DAY_SPANS'
  /** It says neither yes nor no. */
  | 'NO_FLAG'
  /** It is no main item, or has sub-items itself. */
  | 'NO_MAIN_ITEM'
  /** It is no number, or out of bounds. */
  | 'NO_NUMBER'
  /** A phone is written with digits, spaces and a few signs alone. */
  | 'NO_PHONE'
  /** It is no list of service items. */
  | 'NO_SERVICES'
  /** A number on a roster has 1 to 16 letters, digits or dashes, and is no phone. */
  | 'NO_STAFF_CODE'
  /** The person does not serve there. */
  | 'NO_SUCH_ASSIGNMENT'
  /** There is no such division. */
  | 'NO_SUCH_DIVISION'
  /** There is no such grid. */
  | 'NO_SUCH_GRID'
  /** There is no such service item. */
  | 'NO_SUCH_ITEM'
  /** It is no text. */
  | 'NO_TEXT'
  /** It is none of the words that there are. */
  | 'NO_WORD'
  /** A service item is there twice on the same days. */
  | 'SERVICE_TWICE'
  /** Several people are called so: say the number. */
  | 'SEVERAL_CALLED_SO'
  /** It has more than one line. */
  | 'SEVERAL_LINES'
  /** Another one has it already. */
  | 'TAKEN'
  /** It has too many characters. */
  | 'TOO_LONG'
  /** It has too many items. */
  | 'TOO_MANY';

/** What a walk is measured by. */
export type WalkingBasis =
  /** Estimated: 1.3 times the straight distance. */
  | 'STRAIGHT_LINE'
  /** The shortest way over the paths of the district. */
  | 'WALKING_NETWORK';

/** The plan to give up. */
export type WithdrawPlanInput = {
  /** A name of this request that no other of yours has, 8 to 100 visible ASCII characters: sent again within 30 days, it is done once and answered as it was. */
  idempotencyKey?: string | null | undefined;
  /** The plan. */
  planId: string | number;
  /** Its version as you saw it. */
  version: number;
};

/** From what grids are to be made. */
export type ZoningMode =
  /** From the ground alone, as if there were no grids on it yet. */
  | 'ANEW'
  /** From the nets of departments beside the plan, so that as few households as can be leave most of their cell. */
  | 'MERGE'
  /** From the grids there are, with as little change as brings them into the band. */
  | 'REBALANCE';

/** A net that is to be made one with others, and how much its cells count. */
export type ZoningNetInput = {
  /** The department whose net it is. */
  department: string;
  /** How much it counts that its cells stay together, beside the others: 0.1 to 10. */
  weight?: number | null | undefined;
};

/** Why grids can’t all be in the band. All but NONE_FOUND are proved for the ground as it was cut, which no grid cuts further. */
export type ZoningObstacleReason =
  /** One place alone has more households than a grid may. */
  | 'ATOM_TOO_HEAVY'
  /** No better was found. It may exist: search longer, or with another seed. */
  | 'NONE_FOUND'
  /** The households are too many for `most` grids, and too few for `fewest`. */
  | 'NO_NUMBER_FITS'
  /** Whatever is put together around a place has too few or too many households. */
  | 'NO_ZONE_FITS'
  /** So many grids as were asked for can’t be in the band: only `fewest` to `most` can. */
  | 'NUMBER_OUTSIDE'
  /** Ground that nothing connects with the rest has fewer households than a grid must. */
  | 'PIECE_TOO_LIGHT';

export type AccountInListFragment = { id: string, version: number, username: string, displayName: string, disabled: boolean, signsInBy: SignInWay, hasRightsElsewhere: boolean, rights: Array<{ role: Role, divisionCode: string }> };

export type AccountsHereQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  first: number;
}>;


export type AccountsHereQuery = { accounts: { totalCount: number, edges: Array<{ node: { id: string, version: number, username: string, displayName: string, disabled: boolean, signsInBy: SignInWay, hasRightsElsewhere: boolean, rights: Array<{ role: Role, divisionCode: string }> } }> } };

export type AccountSessionsQueryVariables = Exact<{
  id: string | number;
}>;


export type AccountSessionsQuery = { node:
    | { id: string, sessions: Array<{ sessionId: string, startedAt: string, endsAt: string, isCurrent: boolean }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { createAccount: { account: { id: string, version: number, username: string, displayName: string, disabled: boolean, signsInBy: SignInWay, hasRightsElsewhere: boolean, rights: Array<{ role: Role, divisionCode: string }> }, link: { path: string, expiresAt: string } } | null };

export type UpdateAccountMutationVariables = Exact<{
  input: UpdateAccountInput;
}>;


export type UpdateAccountMutation = { updateAccount: { account: { id: string, version: number, username: string, displayName: string, disabled: boolean, signsInBy: SignInWay, hasRightsElsewhere: boolean, rights: Array<{ role: Role, divisionCode: string }> } | null } | null };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { account: { id: string, version: number, username: string, displayName: string, disabled: boolean, signsInBy: SignInWay, hasRightsElsewhere: boolean, rights: Array<{ role: Role, divisionCode: string }> }, link: { path: string, expiresAt: string } } | null };

export type EndAccountSessionsMutationVariables = Exact<{
  input: EndAccountSessionsInput;
}>;


export type EndAccountSessionsMutation = { endAccountSessions: { endedSessions: number } | null };

export type AuditInListFragment = { number: string, at: string, kind: AuditKind, operation: string, details: Array<string>, count: number | null, way: AuditWay, keyId: string | null, address: string | null, places: Array<string>, thingCount: number, account: { accountId: string, username: string | null, displayName: string | null } | null, things: Array<{ nodeId: string, code: string | null, name: string | null }> };

export type AuditHereQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditHereQuery = { audit: { totalCount: number, edges: Array<{ node: { number: string, at: string, kind: AuditKind, operation: string, details: Array<string>, count: number | null, way: AuditWay, keyId: string | null, address: string | null, places: Array<string>, thingCount: number, account: { accountId: string, username: string | null, displayName: string | null } | null, things: Array<{ nodeId: string, code: string | null, name: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type KeyInListFragment = { id: string, name: string, beginning: string, scopes: Array<ApiKeyScope>, divisionCodes: Array<string>, state: ApiKeyState, makerName: string, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, requests: number };

export type KeysHereQueryVariables = Exact<{
  filter?: ApiKeyFilter | null | undefined;
  first: number;
}>;


export type KeysHereQuery = { apiKeys: { totalCount: number, edges: Array<{ node: { id: string, name: string, beginning: string, scopes: Array<ApiKeyScope>, divisionCodes: Array<string>, state: ApiKeyState, makerName: string, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, requests: number } }> } };

export type KeyUseQueryVariables = Exact<{
  id: string | number;
}>;


export type KeyUseQuery = { node:
    | { id: string }
    | { id: string, use: Array<{ day: string, requests: number, cost: number }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { secret: string, apiKey: { id: string, name: string, beginning: string, scopes: Array<ApiKeyScope>, divisionCodes: Array<string>, state: ApiKeyState, makerName: string, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, requests: number } } | null };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { apiKey: { id: string, name: string, beginning: string, scopes: Array<ApiKeyScope>, divisionCodes: Array<string>, state: ApiKeyState, makerName: string, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, requests: number } } | null };

export type DivisionsToAdministerQueryVariables = Exact<{
  within?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DivisionsToAdministerQuery = { divisions: { edges: Array<{ node: { id: string, code: string, level: DivisionLevel, name: string, nameEn: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TodayQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayQuery = { mapSettings: { today: string } };

export type SettingsOfDistrictFragment = { districtCode: string, version: number, timeZone: string, householdBand: { min: number, max: number } };

export type DistrictToSetQueryVariables = Exact<{
  code: string;
}>;


export type DistrictToSetQuery = { districtSettings: { districtCode: string, version: number, timeZone: string, householdBand: { min: number, max: number } }, division: { id: string, floorAreaNorms: { version: number, districtCenter: number | null, subdistrictCenter: number | null, communityCenter: number | null } | null } | null };

export type BandPreviewQueryVariables = Exact<{
  code: string;
  min: number;
  max: number;
}>;


export type BandPreviewQuery = { division: { id: string, summary: { households: number } } | null, bandPreview: { fallOut: number, comeIn: number, before: { inBand: number, tooFew: number, tooMany: number }, after: { inBand: number, tooFew: number, tooMany: number } } };

export type SetDistrictSettingsMutationVariables = Exact<{
  input: SetDistrictSettingsInput;
}>;


export type SetDistrictSettingsMutation = { setDistrictSettings: { settings: { districtCode: string, version: number, timeZone: string, householdBand: { min: number, max: number } } } | null };

export type DivisionToNameQueryVariables = Exact<{
  code: string;
}>;


export type DivisionToNameQuery = { division: { id: string, code: string, version: number, name: string, nameEn: string | null } | null };

export type SetDivisionNamesMutationVariables = Exact<{
  input: SetDivisionNamesInput;
}>;


export type SetDivisionNamesMutation = { setDivisionNames: { division: { id: string, code: string, version: number, name: string, nameEn: string | null } } | null };

export type BackgroundSetFragment = { version: number, tiandituKey: string | null, approvalNumber: string | null, setByOperator: boolean };

export type MapToSetQueryVariables = Exact<{ [key: string]: never; }>;


export type MapToSetQuery = { mapSettings: { version: number, tiandituKey: string | null, approvalNumber: string | null, setByOperator: boolean } };

export type SetMapSettingsMutationVariables = Exact<{
  input: SetMapSettingsInput;
}>;


export type SetMapSettingsMutation = { setMapSettings: { mapSettings: { version: number, tiandituKey: string | null, approvalNumber: string | null, setByOperator: boolean } } | null };

export type NextPageFragment = { hasNextPage: boolean, endCursor: string | null };

export type FindPlacesQueryVariables = Exact<{
  text: string;
  near?: PointInput | null | undefined;
}>;


export type FindPlacesQuery = { search: Array<{ kind: SearchKind, label: string, labelEn: string | null, code: string | null, location: Geometry | null, distance: number | null, serviceItem: { name: string, nameEn: string | null } | null, node:
      | { __typename: 'Account', id: string }
      | { __typename: 'ApiKey', id: string }
      | { __typename: 'Division', level: DivisionLevel, id: string, parent: { name: string, nameEn: string | null } | null }
      | { __typename: 'Grid', id: string, community: { name: string, nameEn: string | null } | null }
      | { __typename: 'Job', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanComment', id: string }
      | { __typename: 'ServiceItem', category: string, categoryEn: string | null, id: string, itemCode: string }
      | { __typename: 'ServiceStation', address: string | null, id: string, stationKind: StationKind }
      | { __typename: 'StaffMember', id: string }
     | null }> };

export type NamesOnMapQueryVariables = Exact<{
  filter: DivisionFilter;
}>;


export type NamesOnMapQuery = { divisions: { edges: Array<{ node: { id: string, code: string, name: string, nameEn: string | null, area: number | null, labelPoint: Geometry | null, sample: boolean } }> } };

export type DivisionBoundaryQueryVariables = Exact<{
  code: string;
}>;


export type DivisionBoundaryQuery = { division: { id: string, boundary: Geometry | null } | null };

export type DistrictLinesQueryVariables = Exact<{
  code: string;
}>;


export type DistrictLinesQuery = { division: { id: string, boundary: Geometry | null } | null, divisions: { edges: Array<{ node: { id: string, boundary: Geometry | null } }> } };

export type GridBoundaryQueryVariables = Exact<{
  code: string;
}>;


export type GridBoundaryQuery = { grid: { id: string, boundary: Geometry } | null };

export type GridAtPlaceQueryVariables = Exact<{
  point: PointInput;
}>;


export type GridAtPlaceQuery = { gridAt: { id: string, code: string, name: string, kind: GridKind, boundary: Geometry, community: { id: string, name: string, nameEn: string | null, sample: boolean, stations: { edges: Array<{ node: { id: string, name: string, nameEn: string | null, phone: string | null } }> }, parent: { id: string, name: string, nameEn: string | null } | null } | null, leader: { name: string, officePhone: string | null } | null } | null };

export type CitizenSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type CitizenSettingsQuery = { mapSettings: { timeZone: string, tiandituKey: string | null, approvalNumber: string | null, extent: { west: number, south: number, east: number, north: number } | null, sources: Array<{ attribution: string, extent: { west: number, south: number, east: number, north: number } }> }, serviceItems: Array<{ id: string, code: string, name: string, nameEn: string | null, category: string, categoryEn: string | null }> };

export type StationOnListFragment = { id: string, name: string, nameEn: string | null, kind: StationKind, address: string | null, phone: string | null, location: Geometry, openingHours: string | null, timeZone: string, openState: OpenState, nextState: OpenState | null, nextChange: string | null, accessible: boolean | null, sample: boolean, holiday: { kind: HolidayKind, name: string, nameEn: string | null } | null, serviceItems: Array<{ code: string, name: string, nameEn: string | null }> };

export type NearestStationsQueryVariables = Exact<{
  point: PointInput;
  first: number;
  filter?: StationFilter | null | undefined;
  at?: string | null | undefined;
  pace?: Pace | null | undefined;
}>;


export type NearestStationsQuery = { nearestStations: { edges: Array<{ distance: number, walkingDistance: number | null, walkingMinutes: number, basis: WalkingBasis, node: { id: string, name: string, nameEn: string | null, kind: StationKind, address: string | null, phone: string | null, location: Geometry, openingHours: string | null, timeZone: string, openState: OpenState, nextState: OpenState | null, nextChange: string | null, accessible: boolean | null, sample: boolean, holiday: { kind: HolidayKind, name: string, nameEn: string | null } | null, serviceItems: Array<{ code: string, name: string, nameEn: string | null }> } }> } };

export type FindStationsQueryVariables = Exact<{
  filter?: StationFilter | null | undefined;
  first: number;
  at?: string | null | undefined;
}>;


export type FindStationsQuery = { stations: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, kind: StationKind, address: string | null, phone: string | null, location: Geometry, openingHours: string | null, timeZone: string, openState: OpenState, nextState: OpenState | null, nextChange: string | null, accessible: boolean | null, sample: boolean, holiday: { kind: HolidayKind, name: string, nameEn: string | null } | null, serviceItems: Array<{ code: string, name: string, nameEn: string | null }> } }> } };

export type StationsOnMapQueryVariables = Exact<{
  filter: StationFilter;
}>;


export type StationsOnMapQuery = { stations: { edges: Array<{ node: { id: string, kind: StationKind, name: string, nameEn: string | null, location: Geometry } }> } };

export type WalkToStationQueryVariables = Exact<{
  id: string | number;
  from: PointInput;
  pace?: Pace | null | undefined;
}>;


export type WalkToStationQuery = { station: { id: string, walk: { distance: number, walkingDistance: number | null, walkingMinutes: number, basis: WalkingBasis, route: Geometry | null } } | null };

export type OneStationQueryVariables = Exact<{
  id: string | number;
  at?: string | null | undefined;
}>;


export type OneStationQuery = { station: { id: string, name: string, nameEn: string | null, kind: StationKind, address: string | null, phone: string | null, location: Geometry, openingHours: string | null, timeZone: string, openState: OpenState, nextState: OpenState | null, nextChange: string | null, accessible: boolean | null, sample: boolean, holiday: { kind: HolidayKind, name: string, nameEn: string | null } | null, serviceItems: Array<{ code: string, name: string, nameEn: string | null }> } | null };

export type HoursNearQueryVariables = Exact<{
  point: PointInput;
  filter?: StationFilter | null | undefined;
  at?: string | null | undefined;
}>;


export type HoursNearQuery = { nearestStations: { edges: Array<{ node: { id: string, name: string, nameEn: string | null, timeZone: string, openState: OpenState, nextState: OpenState | null, nextChange: string | null } }> } };

export type HoursOfAllQueryVariables = Exact<{
  filter?: StationFilter | null | undefined;
  at?: string | null | undefined;
}>;


export type HoursOfAllQuery = { stations: { edges: Array<{ node: { id: string, name: string, nameEn: string | null, timeZone: string, openState: OpenState, nextState: OpenState | null, nextChange: string | null } }> } };

export type NextHoursFragment = { id: string, name: string, nameEn: string | null, timeZone: string, openState: OpenState, nextState: OpenState | null, nextChange: string | null };

export type DivisionToCompareFragment = { id: string, code: string, level: DivisionLevel, name: string, nameEn: string | null, sample: boolean, householdBand: { min: number, max: number } | null };

export type CompareDivisionsQueryVariables = Exact<{
  filter: DivisionFilter;
  after?: string | null | undefined;
}>;


export type CompareDivisionsQuery = { divisions: { edges: Array<{ node: { id: string, code: string, level: DivisionLevel, name: string, nameEn: string | null, sample: boolean, householdBand: { min: number, max: number } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ComparePlanQueryVariables = Exact<{
  id: string | number;
}>;


export type ComparePlanQuery = { plan: { id: string, name: string, state: PlanState, baseDate: string, effectiveDate: string | null, division: { id: string, code: string } | null } | null };

export type ComparePlanGridsQueryVariables = Exact<{
  id: string | number;
}>;


export type ComparePlanGridsQuery = { plan: { id: string, grids: Array<{ name: string | null, households: number, boundary: Geometry, id: string, community: string | null }> } | null };

export type CompareDayQueryVariables = Exact<{
  within: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CompareDayQuery = { grids: { edges: Array<{ node: { id: string, code: string, name: string, households: number, boundary: Geometry } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ComparedGridFactsFragment = { code: string | null, name: string | null, kind: GridKind | null, area: number, households: number, population: number, id: string, community: string | null };

export type CompareStatesQueryVariables = Exact<{
  within: string;
  from: DiffStateInput;
  to: DiffStateInput;
}>;


export type CompareStatesQuery = { mapSettings: { today: string, tiandituKey: string | null, approvalNumber: string | null, sources: Array<{ attribution: string, extent: { west: number, south: number, east: number, north: number } }> }, coverageDiff: { linesBefore: Geometry, linesAfter: Geometry, grids: Array<{ before: { code: string | null, name: string | null, kind: GridKind | null, area: number, households: number, population: number, id: string, community: string | null } | null, after: { code: string | null, name: string | null, kind: GridKind | null, area: number, households: number, population: number, id: string, community: string | null } | null }>, exchanges: Array<{ from: string | null, to: string | null, area: number, buildings: number, households: number, population: number, rims: Geometry }> } };

export type ExplorerSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerSettingsQuery = { mapSettings: { today: string, tiandituKey: string | null, approvalNumber: string | null, extent: { west: number, south: number, east: number, north: number } | null, sources: Array<{ attribution: string, extent: { west: number, south: number, east: number, north: number } }> } };

export type DivisionOnMapFragment = { id: string, code: string, level: DivisionLevel, name: string, nameEn: string | null, sample: boolean, boundary: Geometry | null, householdBand: { min: number, max: number } | null };

export type ExplorerDivisionsQueryVariables = Exact<{
  filter: DivisionFilter;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ExplorerDivisionsQuery = { divisions: { edges: Array<{ node: { id: string, code: string, level: DivisionLevel, name: string, nameEn: string | null, sample: boolean, boundary: Geometry | null, householdBand: { min: number, max: number } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExplorerGridsQueryVariables = Exact<{
  filter: GridFilter;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ExplorerGridsQuery = { grids: { edges: Array<{ node: { id: string, code: string, name: string, kind: GridKind, households: number, boundary: Geometry } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExplorerDivisionCodesQueryVariables = Exact<{
  filter: DivisionFilter;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ExplorerDivisionCodesQuery = { divisions: { edges: Array<{ node: { code: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExplorerGridCodesQueryVariables = Exact<{
  filter: GridFilter;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ExplorerGridCodesQuery = { grids: { edges: Array<{ node: { code: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExplorerStationsQueryVariables = Exact<{
  within: string;
  after?: string | null | undefined;
}>;


export type ExplorerStationsQuery = { stations: { edges: Array<{ node: { id: string, version: number, kind: StationKind, name: string, nameEn: string | null, divisionCode: string, location: Geometry, sample: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationOnMapFragment = { id: string, version: number, kind: StationKind, name: string, nameEn: string | null, divisionCode: string, location: Geometry, sample: boolean };

export type ExplorerDivisionQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type ExplorerDivisionQuery = { division: { id: string, area: number | null, summary: { subdistricts: number, communities: number, grids: number, households: number, population: number, gridsOutOfBand: number, gridLeaders: number, gridWorkers: number, stationsByKind: Array<{ kind: StationKind, count: number }> } } | null };

export type ExplorerGridQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type ExplorerGridQuery = { grid: { id: string, code: string, name: string, kind: GridKind, area: number, households: number, population: number, staffCount: number, validFrom: string, leader: { name: string, officePhone: string | null, since: string } | null, problems: Array<{ code: GridProblemCode, message: string }> } | null };

export type FindOnMapQueryVariables = Exact<{
  text: string;
  near?: PointInput | null | undefined;
}>;


export type FindOnMapQuery = { search: Array<{ kind: SearchKind, label: string, labelEn: string | null, code: string | null, location: Geometry | null, serviceItem: { name: string, nameEn: string | null } | null, node:
      | { __typename: 'Account', id: string }
      | { __typename: 'ApiKey', id: string }
      | { __typename: 'Division', id: string, divisionBoundary: Geometry | null }
      | { __typename: 'Grid', boundary: Geometry, id: string, gridName: string, community: { name: string, nameEn: string | null } | null }
      | { __typename: 'Job', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'PlanComment', id: string }
      | { __typename: 'ServiceItem', id: string }
      | { __typename: 'ServiceStation', address: string | null, id: string, stationKind: StationKind }
      | { __typename: 'StaffMember', id: string }
     | null }> };

export type ExplorerSearchQueryVariables = Exact<{
  search: string;
  asOf?: string | null | undefined;
}>;


export type ExplorerSearchQuery = { divisions: { edges: Array<{ node: { id: string, code: string, level: DivisionLevel, name: string, nameEn: string | null, boundary: Geometry | null } }> }, grids: { edges: Array<{ node: { id: string, code: string, name: string, boundary: Geometry, community: { name: string, nameEn: string | null } | null } }> }, stations: { edges: Array<{ node: { id: string, name: string, nameEn: string | null, kind: StationKind, address: string | null, location: Geometry } }> } };

export type ViewerRightsFragment = { username: string, displayName: string, rights: Array<{ role: Role, divisionCode: string }> };

export type DivisionNamedQueryVariables = Exact<{
  code: string;
}>;


export type DivisionNamedQuery = { division: { id: string, name: string, nameEn: string | null } | null };

export type ExplorerViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerViewerQuery = { viewer: { username: string, displayName: string, rights: Array<{ role: Role, divisionCode: string }> } | null, demoAccounts: Array<{ username: string, displayName: string, password: string }> };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { username: string, displayName: string, rights: Array<{ role: Role, divisionCode: string }> } } | null };

export type IdentityProviderQueryVariables = Exact<{ [key: string]: never; }>;


export type IdentityProviderQuery = { identityProvider: { name: string | null, path: string } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { signedOut: boolean, providerAddress: string | null } | null };

export type OwnSessionFragment = { sessionId: string, startedAt: string, endsAt: string, isCurrent: boolean };

export type OwnSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSessionsQuery = { viewer: { username: string, sessions: Array<{ sessionId: string, startedAt: string, endsAt: string, isCurrent: boolean }> } | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { endedSessions: number } | null };

export type EndSessionsMutationVariables = Exact<{
  input: EndSessionsInput;
}>;


export type EndSessionsMutation = { endSessions: { endedSessions: number, sessions: Array<{ sessionId: string, startedAt: string, endsAt: string, isCurrent: boolean }> } | null };

export type SizeOfExportQueryVariables = Exact<{
  kind: FileKind;
  within: string;
  asOf?: string | null | undefined;
  bbox?: BBoxInput | null | undefined;
}>;


export type SizeOfExportQuery = { exportSize: { rows: number, bytes: number } };

export type ExportJobFragment = { id: string, state: JobState, progress: number, error: string | null, result:
    | { name: string, size: number, rows: number, path: string }
    | Record<PropertyKey, never>
   | null };

export type StartExportMutationVariables = Exact<{
  input: StartExportInput;
}>;


export type StartExportMutation = { startExport: { job: { id: string, state: JobState, progress: number, error: string | null, result:
        | { name: string, size: number, rows: number, path: string }
        | Record<PropertyKey, never>
       | null } } | null };

export type StopExportMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type StopExportMutation = { cancelJob: { job: { id: string, state: JobState, progress: number, error: string | null, result:
        | { name: string, size: number, rows: number, path: string }
        | Record<PropertyKey, never>
       | null } } | null };

export type ExportEventsSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type ExportEventsSubscription = { jobEvents: { id: string, state: JobState, progress: number, error: string | null, result:
      | { name: string, size: number, rows: number, path: string }
      | Record<PropertyKey, never>
     | null } };

export type SendPieceMutationVariables = Exact<{
  input: SendFileInput;
}>;


export type SendPieceMutation = { sendFile: { file: { fileId: string, received: number } } | null };

export type NoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticesQuery = { viewer: { username: string, unreadNotices: number, notices: { edges: Array<{ node: { kind: NoticeKind, planId: string, planVersion: number, planName: string, text: string | null, createdAt: string, unread: boolean, author: { displayName: string } } }> } } | null };

export type ReadNoticesMutationVariables = Exact<{
  input: ReadNoticesInput;
}>;


export type ReadNoticesMutation = { readNotices: { unreadNotices: number } | null };

export type GraphiqlHereQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphiqlHereQuery = { mapSettings: { extent: { west: number, south: number, east: number, north: number } | null }, divisions: { edges: Array<{ node: { id: string, code: string, children: { edges: Array<{ node: { id: string, code: string } }> }, stations: { edges: Array<{ node: { id: string, version: number } }> } } }> }, demoAccounts: Array<{ username: string, password: string }> };

export type YearOfHolidaysFragment = { districtCode: string, year: number, announced: boolean, lastAnnounced: number | null, version: number, days: Array<{ date: string, kind: HolidayKind, name: string, nameEn: string | null }> };

export type HolidaysQueryVariables = Exact<{
  districtCode: string;
  year: number;
}>;


export type HolidaysQuery = { holidays: { districtCode: string, year: number, announced: boolean, lastAnnounced: number | null, version: number, days: Array<{ date: string, kind: HolidayKind, name: string, nameEn: string | null }> } };

export type SetHolidaysMutationVariables = Exact<{
  input: SetHolidaysInput;
}>;


export type SetHolidaysMutation = { setHolidays: { holidays: { districtCode: string, year: number, announced: boolean, lastAnnounced: number | null, version: number, days: Array<{ date: string, kind: HolidayKind, name: string, nameEn: string | null }> } } | null };

export type ImportDistrictsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ImportDistrictsQuery = { divisions: { edges: Array<{ node: { id: string, code: string, name: string, nameEn: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DistrictHoldsQueryVariables = Exact<{
  code: string;
}>;


export type DistrictHoldsQuery = { division: { id: string, boundary: Geometry | null, summary: { subdistricts: number, communities: number, grids: number, households: number, stationsByKind: Array<{ count: number }> } } | null };

export type LookAtFileQueryVariables = Exact<{
  fileId: string | number;
  kind: FileKind;
  crs?: string | null | undefined;
  encoding?: string | null | undefined;
  map?: Array<FieldValueInput> | FieldValueInput | null | undefined;
}>;


export type LookAtFileQuery = { importPreview: { format: ImportFormat, rows: number | null, encoding: string | null, projection: string | null, crsGuess: string | null, fields: Array<ImportField>, ground: Geometry | null, columns: Array<{ name: string, field: ImportField | null, guess: ImportField | null, values: Array<string> }>, warnings: Array<{ code: ImportWarningCode }> } };

export type ImportJobFragment = { id: string, state: JobState, progress: number, message: string, error: string | null, request: Record<string, unknown> | null, divisionCode: string, result:
    | { kind: FileKind, applied: boolean, refusal: { code: string, reason: string | null, message: string } | null, features: { rows: number, created: number, changed: number, unchanged: number, refused: number, codesGiven: number, validFrom: string, batch: string | null, divisionsCreated: Array<{ code: string, name: string }>, problems: Array<{ row: number, code: ImportProblemCode, message: string, field: string | null, reason: ValueReason | null, value: string | null, otherRow: number | null, hint: ImportHint | null, longitude: number | null, latitude: number | null }>, noticeCounts: Array<{ code: ImportNoticeCode, count: number }>, notices: Array<{ row: number, code: ImportNoticeCode, longitude: number | null, latitude: number | null }>, fileWarnings: Array<{ code: ImportWarningCode }>, unreadColumns: Array<{ name: string, nearest: string | null }> } | null, paths: { rows: number, paths: number, barriers: number, notForFoot: number, noPath: number, outside: number, streets: number, metres: number, islandCount: number, attribution: string | null, refused: number, islands: Array<{ metres: number, longitude: number, latitude: number }>, problems: Array<{ row: number, code: PathProblemCode }> } | null, serviceItems: { created: number, changed: number, unchanged: number, problems: Array<{ row: number, reason: ValueReason | null, field: string | null, value: string | null, message: string }> } | null }
    | Record<PropertyKey, never>
   | null };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { startImport: { job: { id: string, state: JobState, progress: number, message: string, error: string | null, request: Record<string, unknown> | null, divisionCode: string, result:
        | { kind: FileKind, applied: boolean, refusal: { code: string, reason: string | null, message: string } | null, features: { rows: number, created: number, changed: number, unchanged: number, refused: number, codesGiven: number, validFrom: string, batch: string | null, divisionsCreated: Array<{ code: string, name: string }>, problems: Array<{ row: number, code: ImportProblemCode, message: string, field: string | null, reason: ValueReason | null, value: string | null, otherRow: number | null, hint: ImportHint | null, longitude: number | null, latitude: number | null }>, noticeCounts: Array<{ code: ImportNoticeCode, count: number }>, notices: Array<{ row: number, code: ImportNoticeCode, longitude: number | null, latitude: number | null }>, fileWarnings: Array<{ code: ImportWarningCode }>, unreadColumns: Array<{ name: string, nearest: string | null }> } | null, paths: { rows: number, paths: number, barriers: number, notForFoot: number, noPath: number, outside: number, streets: number, metres: number, islandCount: number, attribution: string | null, refused: number, islands: Array<{ metres: number, longitude: number, latitude: number }>, problems: Array<{ row: number, code: PathProblemCode }> } | null, serviceItems: { created: number, changed: number, unchanged: number, problems: Array<{ row: number, reason: ValueReason | null, field: string | null, value: string | null, message: string }> } | null }
        | Record<PropertyKey, never>
       | null } } | null };

export type StopImportMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type StopImportMutation = { cancelJob: { job: { id: string, state: JobState, progress: number, message: string, error: string | null, request: Record<string, unknown> | null, divisionCode: string, result:
        | { kind: FileKind, applied: boolean, refusal: { code: string, reason: string | null, message: string } | null, features: { rows: number, created: number, changed: number, unchanged: number, refused: number, codesGiven: number, validFrom: string, batch: string | null, divisionsCreated: Array<{ code: string, name: string }>, problems: Array<{ row: number, code: ImportProblemCode, message: string, field: string | null, reason: ValueReason | null, value: string | null, otherRow: number | null, hint: ImportHint | null, longitude: number | null, latitude: number | null }>, noticeCounts: Array<{ code: ImportNoticeCode, count: number }>, notices: Array<{ row: number, code: ImportNoticeCode, longitude: number | null, latitude: number | null }>, fileWarnings: Array<{ code: ImportWarningCode }>, unreadColumns: Array<{ name: string, nearest: string | null }> } | null, paths: { rows: number, paths: number, barriers: number, notForFoot: number, noPath: number, outside: number, streets: number, metres: number, islandCount: number, attribution: string | null, refused: number, islands: Array<{ metres: number, longitude: number, latitude: number }>, problems: Array<{ row: number, code: PathProblemCode }> } | null, serviceItems: { created: number, changed: number, unchanged: number, problems: Array<{ row: number, reason: ValueReason | null, field: string | null, value: string | null, message: string }> } | null }
        | Record<PropertyKey, never>
       | null } } | null };

export type ImportEventsSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type ImportEventsSubscription = { jobEvents: { id: string, state: JobState, progress: number, message: string, error: string | null, request: Record<string, unknown> | null, divisionCode: string, result:
      | { kind: FileKind, applied: boolean, refusal: { code: string, reason: string | null, message: string } | null, features: { rows: number, created: number, changed: number, unchanged: number, refused: number, codesGiven: number, validFrom: string, batch: string | null, divisionsCreated: Array<{ code: string, name: string }>, problems: Array<{ row: number, code: ImportProblemCode, message: string, field: string | null, reason: ValueReason | null, value: string | null, otherRow: number | null, hint: ImportHint | null, longitude: number | null, latitude: number | null }>, noticeCounts: Array<{ code: ImportNoticeCode, count: number }>, notices: Array<{ row: number, code: ImportNoticeCode, longitude: number | null, latitude: number | null }>, fileWarnings: Array<{ code: ImportWarningCode }>, unreadColumns: Array<{ name: string, nearest: string | null }> } | null, paths: { rows: number, paths: number, barriers: number, notForFoot: number, noPath: number, outside: number, streets: number, metres: number, islandCount: number, attribution: string | null, refused: number, islands: Array<{ metres: number, longitude: number, latitude: number }>, problems: Array<{ row: number, code: PathProblemCode }> } | null, serviceItems: { created: number, changed: number, unchanged: number, problems: Array<{ row: number, reason: ValueReason | null, field: string | null, value: string | null, message: string }> } | null }
      | Record<PropertyKey, never>
     | null } };

export type RecentImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecentImportsQuery = { viewer: { username: string, imports: Array<{ id: string, state: JobState, divisionCode: string, request: Record<string, unknown> | null, result:
        | { kind: FileKind, applied: boolean }
        | Record<PropertyKey, never>
       | null }> } | null };

export type TakeImportBackMutationVariables = Exact<{
  input: UndoImportInput;
}>;


export type TakeImportBackMutation = { undoImport: { deleted: number, restored: number } | null };

export type CatalogueItemFragment = { id: string, version: number, code: string, name: string, nameEn: string | null, category: string, categoryEn: string | null, levels: Array<ServiceLevel>, department: string | null, documents: Array<string>, deputised: boolean | null, deputisedHow: string | null, synonyms: Array<string>, sample: boolean, parent: { id: string, code: string } | null };

export type CatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueQuery = { serviceItems: Array<{ id: string, version: number, code: string, name: string, nameEn: string | null, category: string, categoryEn: string | null, levels: Array<ServiceLevel>, department: string | null, documents: Array<string>, deputised: boolean | null, deputisedHow: string | null, synonyms: Array<string>, sample: boolean, parent: { id: string, code: string } | null }> };

export type CreateServiceItemMutationVariables = Exact<{
  input: CreateServiceItemInput;
}>;


export type CreateServiceItemMutation = { createServiceItem: { serviceItem: { id: string, version: number, code: string, name: string, nameEn: string | null, category: string, categoryEn: string | null, levels: Array<ServiceLevel>, department: string | null, documents: Array<string>, deputised: boolean | null, deputisedHow: string | null, synonyms: Array<string>, sample: boolean, parent: { id: string, code: string } | null } } | null };

export type UpdateServiceItemMutationVariables = Exact<{
  input: UpdateServiceItemInput;
}>;


export type UpdateServiceItemMutation = { updateServiceItem: { serviceItem: { id: string, version: number, code: string, name: string, nameEn: string | null, category: string, categoryEn: string | null, levels: Array<ServiceLevel>, department: string | null, documents: Array<string>, deputised: boolean | null, deputisedHow: string | null, synonyms: Array<string>, sample: boolean, parent: { id: string, code: string } | null } } | null };

export type RemoveServiceItemMutationVariables = Exact<{
  input: RemoveServiceItemInput;
}>;


export type RemoveServiceItemMutation = { removeServiceItem: { serviceItemId: string } | null };

export type ImportServiceItemsMutationVariables = Exact<{
  input: ImportServiceItemsInput;
}>;


export type ImportServiceItemsMutation = { importServiceItems: { applied: boolean, created: number, changed: number, unchanged: number, problems: Array<{ row: number, field: string | null, reason: ValueReason | null, value: string | null }> } | null };

export type StationCompletenessQueryVariables = Exact<{
  within: string;
}>;


export type StationCompletenessQuery = { stationCompleteness: { centers: Array<{ level: DivisionLevel, divisions: number, withCenter: number }>, stations: Array<{ kind: StationKind, count: number }>, gaps: Array<{ gap: StationGap, count: number }>, withoutCenter: { totalCount: number, edges: Array<{ node: { id: string, code: string, level: DivisionLevel, name: string, nameEn: string | null } }> } } };

export type SetFloorAreaNormsMutationVariables = Exact<{
  input: SetFloorAreaNormsInput;
}>;


export type SetFloorAreaNormsMutation = { setFloorAreaNorms: { floorAreaNorms: { version: number, districtCenter: number | null, subdistrictCenter: number | null, communityCenter: number | null } } | null };

export type KeepingPlaceQueryVariables = Exact<{
  code: string;
}>;


export type KeepingPlaceQuery = { division: { id: string, code: string, sample: boolean, boundary: Geometry | null, floorAreaNorms: { version: number, districtCenter: number | null, subdistrictCenter: number | null, communityCenter: number | null } | null } | null, divisions: { edges: Array<{ node: { id: string, code: string, sample: boolean, floorAreaNorms: { version: number, districtCenter: number | null, subdistrictCenter: number | null, communityCenter: number | null } | null } }> } };

export type NormsFragment = { version: number, districtCenter: number | null, subdistrictCenter: number | null, communityCenter: number | null };

export type KeepingDivisionsQueryVariables = Exact<{
  within: string;
  after?: string | null | undefined;
}>;


export type KeepingDivisionsQuery = { divisions: { edges: Array<{ node: { id: string, code: string, level: DivisionLevel, name: string, nameEn: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type KeepingBoundariesQueryVariables = Exact<{
  within: string;
  after?: string | null | undefined;
}>;


export type KeepingBoundariesQuery = { divisions: { edges: Array<{ node: { id: string, code: string, level: DivisionLevel, boundary: Geometry | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type KeptStationsQueryVariables = Exact<{
  within: string;
  statuses: Array<StationStatus> | StationStatus;
  after?: string | null | undefined;
}>;


export type KeptStationsQuery = { stations: { edges: Array<{ node: { readings: Array<string>, code: string | null, address: string | null, phone: string | null, openingHours: string | null, area: number | null, accessible: boolean | null, joinsPaths: boolean | null, status: StationStatus, opensOn: string | null, closesOn: string | null, functions: Array<StationFunction>, id: string, version: number, kind: StationKind, name: string, nameEn: string | null, divisionCode: string, location: Geometry, sample: boolean, works: Array<{ from: string, to: string | null }>, services: Array<{ since: string | null, until: string | null, item: { id: string, code: string, name: string, nameEn: string | null } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationStateFragment = { version: number, recordedAt: string, authorName: string | null, through: ChangedThrough, validFrom: string, changes: Array<{ field: StationField, before: string | null, after: string | null }> };

export type StationHistoryQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type StationHistoryQuery = { station: { id: string, version: number, history: { edges: Array<{ node: { version: number, recordedAt: string, authorName: string | null, through: ChangedThrough, validFrom: string, changes: Array<{ field: StationField, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ImportStationsMutationVariables = Exact<{
  input: ImportFeaturesInput;
}>;


export type ImportStationsMutation = { importFeatures: { applied: boolean, rows: number, created: number, changed: number, unchanged: number, refused: number, batch: string | null, fileWarnings: Array<{ code: ImportWarningCode }>, notices: Array<{ row: number, code: ImportNoticeCode }>, unreadColumns: Array<{ name: string, nearest: string | null }>, problems: Array<{ row: number, code: ImportProblemCode, field: string | null, reason: ValueReason | null, value: string | null, otherRow: number | null, hint: ImportHint | null }>, preview: Array<{ row: number, outcome: ImportOutcome, code: string | null, name: string | null, changes: Array<{ field: StationField, before: string | null, after: string | null }> }> } | null };

export type MapBackgroundFragment = { tiandituKey: string | null, approvalNumber: string | null, sources: Array<{ attribution: string, extent: { west: number, south: number, east: number, north: number } }> };

export type AccountLinkQueryVariables = Exact<{
  token: string;
}>;


export type AccountLinkQuery = { accountLink: { username: string | null, displayName: string | null, expiresAt: string } | null };

export type OpenAccountMutationVariables = Exact<{
  input: OpenAccountInput;
}>;


export type OpenAccountMutation = { openAccount: { viewer: { username: string, displayName: string, rights: Array<{ role: Role, divisionCode: string }> } } | null };

export type PlanInListFragment = { id: string, version: number, name: string, state: PlanState, public: boolean, baseDate: string, effectiveDate: string | null, updatedAt: string, viewerMay: Array<PlanAction>, author: { displayName: string } | null, division: { id: string, code: string, name: string, nameEn: string | null } | null };

export type PlansHereQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlansHereQuery = { plans: { edges: Array<{ node: { id: string, version: number, name: string, state: PlanState, public: boolean, baseDate: string, effectiveDate: string | null, updatedAt: string, viewerMay: Array<PlanAction>, author: { displayName: string } | null, division: { id: string, code: string, name: string, nameEn: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlanToDrawQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanToDrawQuery = { mapSettings: { tiandituKey: string | null, approvalNumber: string | null, sources: Array<{ attribution: string, extent: { west: number, south: number, east: number, north: number } }> }, plan: { lastSequence: number, canUndo: boolean, canRedo: boolean, extent: Geometry, id: string, version: number, name: string, state: PlanState, public: boolean, baseDate: string, effectiveDate: string | null, updatedAt: string, viewerMay: Array<PlanAction>, division: { id: string, code: string, sample: boolean, boundary: Geometry | null, name: string, nameEn: string | null, householdBand: { min: number, max: number } | null } | null, grids: Array<{ code: string | null, name: string | null, kind: GridKind | null, boundary: Geometry, id: string, community: string | null }>, buildings: { x: Array<number>, y: Array<number>, households: Array<number>, population: Array<number> }, author: { displayName: string } | null } | null };

export type PlanBaseQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanBaseQuery = { plan: { id: string, baseGrids: Array<{ name: string | null, kind: GridKind | null, boundary: Geometry, id: string, community: string | null }> } | null };

export type PlanDivisionsQueryVariables = Exact<{
  within: string;
}>;


export type PlanDivisionsQuery = { divisions: { edges: Array<{ node: { id: string, code: string, level: DivisionLevel, name: string, nameEn: string | null } }> } };

export type CreatePlanMutationVariables = Exact<{
  input: CreatePlanInput;
}>;


export type CreatePlanMutation = { createPlan: { plan: { id: string, version: number, name: string, state: PlanState, public: boolean, baseDate: string, effectiveDate: string | null, updatedAt: string, viewerMay: Array<PlanAction>, author: { displayName: string } | null, division: { id: string, code: string, name: string, nameEn: string | null } | null } } | null };

export type LogRowOfPlanFragment = { sequence: number, version: number, kind: PlanEditKind, undoes: number | null, edit: Edit, request: string | null, createdAt: string, author: { username: string, displayName: string } };

export type LogOfPlanFragment = { id: string, version: number, lastSequence: number, canUndo: boolean, canRedo: boolean };

export type PlanRowsQueryVariables = Exact<{
  id: string | number;
  after: number;
}>;


export type PlanRowsQuery = { plan: { id: string, version: number, lastSequence: number, canUndo: boolean, canRedo: boolean, edits: Array<{ sequence: number, version: number, kind: PlanEditKind, undoes: number | null, edit: Edit, request: string | null, createdAt: string, author: { username: string, displayName: string } }> } | null };

type DrawnInPlan_ApplyEditsPayload_Fragment = { plan: { id: string, version: number, lastSequence: number, canUndo: boolean, canRedo: boolean }, edits: Array<{ sequence: number, version: number, kind: PlanEditKind, undoes: number | null, edit: Edit, request: string | null, createdAt: string, author: { username: string, displayName: string } }> };

type DrawnInPlan_RedoEditPayload_Fragment = { plan: { id: string, version: number, lastSequence: number, canUndo: boolean, canRedo: boolean }, edits: Array<{ sequence: number, version: number, kind: PlanEditKind, undoes: number | null, edit: Edit, request: string | null, createdAt: string, author: { username: string, displayName: string } }> };

type DrawnInPlan_TakeProposalPayload_Fragment = { plan: { id: string, version: number, lastSequence: number, canUndo: boolean, canRedo: boolean }, edits: Array<{ sequence: number, version: number, kind: PlanEditKind, undoes: number | null, edit: Edit, request: string | null, createdAt: string, author: { username: string, displayName: string } }> };

type DrawnInPlan_UndoEditPayload_Fragment = { plan: { id: string, version: number, lastSequence: number, canUndo: boolean, canRedo: boolean }, edits: Array<{ sequence: number, version: number, kind: PlanEditKind, undoes: number | null, edit: Edit, request: string | null, createdAt: string, author: { username: string, displayName: string } }> };

export type DrawnInPlanFragment =
  | DrawnInPlan_ApplyEditsPayload_Fragment
  | DrawnInPlan_RedoEditPayload_Fragment
  | DrawnInPlan_TakeProposalPayload_Fragment
  | DrawnInPlan_UndoEditPayload_Fragment
;

export type DrawInPlanMutationVariables = Exact<{
  input: ApplyEditsInput;
}>;


export type DrawInPlanMutation = { applyEdits: { plan: { id: string, version: number, lastSequence: number, canUndo: boolean, canRedo: boolean }, edits: Array<{ sequence: number, version: number, kind: PlanEditKind, undoes: number | null, edit: Edit, request: string | null, createdAt: string, author: { username: string, displayName: string } }> } | null };

export type TakeProposalMutationVariables = Exact<{
  input: TakeProposalInput;
}>;


export type TakeProposalMutation = { takeProposal: { plan: { id: string, version: number, lastSequence: number, canUndo: boolean, canRedo: boolean }, edits: Array<{ sequence: number, version: number, kind: PlanEditKind, undoes: number | null, edit: Edit, request: string | null, createdAt: string, author: { username: string, displayName: string } }> } | null };

export type UndoInPlanMutationVariables = Exact<{
  input: UndoEditInput;
}>;


export type UndoInPlanMutation = { undoEdit: { plan: { id: string, version: number, lastSequence: number, canUndo: boolean, canRedo: boolean }, edits: Array<{ sequence: number, version: number, kind: PlanEditKind, undoes: number | null, edit: Edit, request: string | null, createdAt: string, author: { username: string, displayName: string } }> } | null };

export type RedoInPlanMutationVariables = Exact<{
  input: RedoEditInput;
}>;


export type RedoInPlanMutation = { redoEdit: { plan: { id: string, version: number, lastSequence: number, canUndo: boolean, canRedo: boolean }, edits: Array<{ sequence: number, version: number, kind: PlanEditKind, undoes: number | null, edit: Edit, request: string | null, createdAt: string, author: { username: string, displayName: string } }> } | null };

export type StandingOfPlanFragment = { id: string, version: number, state: PlanState, public: boolean, effectiveDate: string | null, viewerMay: Array<PlanAction> };

export type PlanReviewQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanReviewQuery = { plan: { earliestEffectiveDate: string, id: string, version: number, state: PlanState, public: boolean, effectiveDate: string | null, viewerMay: Array<PlanAction>, steps: Array<{ version: number, state: PlanState, createdAt: string, author: { displayName: string } }>, comments: Array<{ id: string, version: number, text: string, verdict: ReviewVerdict | null, createdAt: string, at: Geometry | null, author: { displayName: string } }>, problems: Array<{ code: ProblemCode, blocks: boolean, grids: Array<string>, at: Geometry | null, count: number | null, area: number | null }> } | null };

export type PlanChangesQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanChangesQuery = { plan: { id: string, version: number, diff: { grids: Array<{ before: { name: string | null, kind: GridKind | null, households: number, id: string, community: string | null } | null, after: { name: string | null, kind: GridKind | null, households: number, id: string, community: string | null } | null }>, exchanges: Array<{ from: string | null, to: string | null, households: number, area: number }> } | null, problems: Array<{ code: ProblemCode, blocks: boolean }> } | null };

export type RecallPlanMutationVariables = Exact<{
  input: RecallPlanInput;
}>;


export type RecallPlanMutation = { recallPlan: { plan: { id: string, version: number, state: PlanState, public: boolean, effectiveDate: string | null, viewerMay: Array<PlanAction> } } | null };

export type RenamePlanMutationVariables = Exact<{
  input: RenamePlanInput;
}>;


export type RenamePlanMutation = { renamePlan: { plan: { name: string, id: string, version: number, state: PlanState, public: boolean, effectiveDate: string | null, viewerMay: Array<PlanAction> } } | null };

export type CopyPlanMutationVariables = Exact<{
  input: CopyPlanInput;
}>;


export type CopyPlanMutation = { copyPlan: { plan: { id: string, version: number, name: string, state: PlanState, public: boolean, baseDate: string, effectiveDate: string | null, updatedAt: string, viewerMay: Array<PlanAction>, author: { displayName: string } | null, division: { id: string, code: string, name: string, nameEn: string | null } | null } } | null };

export type SubmitPlanMutationVariables = Exact<{
  input: SubmitPlanInput;
}>;


export type SubmitPlanMutation = { submitPlan: { plan: { id: string, version: number, state: PlanState, public: boolean, effectiveDate: string | null, viewerMay: Array<PlanAction> } } | null };

export type WithdrawPlanMutationVariables = Exact<{
  input: WithdrawPlanInput;
}>;


export type WithdrawPlanMutation = { withdrawPlan: { plan: { id: string, version: number, state: PlanState, public: boolean, effectiveDate: string | null, viewerMay: Array<PlanAction> } } | null };

export type ReviewPlanMutationVariables = Exact<{
  input: ReviewPlanInput;
}>;


export type ReviewPlanMutation = { reviewPlan: { plan: { id: string, version: number, state: PlanState, public: boolean, effectiveDate: string | null, viewerMay: Array<PlanAction> } } | null };

export type PublishPlanMutationVariables = Exact<{
  input: PublishPlanInput;
}>;


export type PublishPlanMutation = { publishPlan: { plan: { id: string, version: number, state: PlanState, public: boolean, effectiveDate: string | null, viewerMay: Array<PlanAction> } } | null };

export type CommentPlanMutationVariables = Exact<{
  input: CommentPlanInput;
}>;


export type CommentPlanMutation = { commentPlan: { plan: { id: string, version: number, state: PlanState, public: boolean, effectiveDate: string | null, viewerMay: Array<PlanAction> } } | null };

export type PlanEventsSubscriptionVariables = Exact<{
  planId: string | number;
  after?: number | null | undefined;
}>;


export type PlanEventsSubscription = { planEvents:
    | { __typename: 'PlanCommented' }
    | { __typename: 'PlanEdited' }
    | { __typename: 'PlanNetsChanged', nets: Array<{ department: string, changedAt: string }> }
    | { __typename: 'PlanPresence', participantId: string, displayName: string, longitude: number | null, latitude: number | null, present: boolean }
    | { __typename: 'PlanStepped' }
   };

export type ShowPresenceMutationVariables = Exact<{
  input: ShowPresenceInput;
}>;


export type ShowPresenceMutation = { showPresence: { participantId: string } | null };

export type ShowPlanMutationVariables = Exact<{
  input: OpenPlanInput;
}>;


export type ShowPlanMutation = { openPlan: { plan: { id: string, version: number, state: PlanState, public: boolean, effectiveDate: string | null, viewerMay: Array<PlanAction> } } | null };

export type NetToldFragment = { department: string, changedAt: string, remarks: Array<{ code: NetRemarkCode, cells: Array<string>, row: number | null, value: string | null, area: number | null, longitude: number | null, latitude: number | null, message: string }>, cells: Array<{ code: string, name: string | null, staffCount: number | null, boundary: Geometry }> };

export type PlanNetsQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanNetsQuery = { plan: { id: string, nets: Array<{ department: string, changedAt: string, remarks: Array<{ code: NetRemarkCode, cells: Array<string>, row: number | null, value: string | null, area: number | null, longitude: number | null, latitude: number | null, message: string }>, cells: Array<{ code: string, name: string | null, staffCount: number | null, boundary: Geometry }> }> } | null };

export type ImportNetMutationVariables = Exact<{
  input: ImportNetInput;
}>;


export type ImportNetMutation = { importNet: { plan: { id: string, nets: Array<{ department: string, changedAt: string, remarks: Array<{ code: NetRemarkCode, cells: Array<string>, row: number | null, value: string | null, area: number | null, longitude: number | null, latitude: number | null, message: string }>, cells: Array<{ code: string, name: string | null, staffCount: number | null, boundary: Geometry }> }> } } | null };

export type RemoveNetMutationVariables = Exact<{
  input: RemoveNetInput;
}>;


export type RemoveNetMutation = { removeNet: { plan: { id: string, nets: Array<{ department: string, changedAt: string, remarks: Array<{ code: NetRemarkCode, cells: Array<string>, row: number | null, value: string | null, area: number | null, longitude: number | null, latitude: number | null, message: string }>, cells: Array<{ code: string, name: string | null, staffCount: number | null, boundary: Geometry }> }> } } | null };

export type StaffEffectFragment = { assignmentId: string, gridId: string, gridCode: string, gridName: string, role: StaffRole, since: string, kind: StaffEffectKind, member: { id: string, name: string, code: string | null } | null, places: Array<{ gridId: string, role: StaffRole }>, successors: Array<{ gridId: string, code: string | null, name: string | null }> };

export type PlanStaffEffectsQueryVariables = Exact<{
  id: string | number;
  effectiveDate?: string | null | undefined;
}>;


export type PlanStaffEffectsQuery = { plan: { id: string, staffEffects: Array<{ assignmentId: string, gridId: string, gridCode: string, gridName: string, role: StaffRole, since: string, kind: StaffEffectKind, member: { id: string, name: string, code: string | null } | null, places: Array<{ gridId: string, role: StaffRole }>, successors: Array<{ gridId: string, code: string | null, name: string | null }> }> } | null };

export type ZoningFiguresToldFragment = { grids: number, inBand: number, outOfBand: number, compactness: number | null, evenness: number | null };

export type ZonedFragment = { sequence: number, households: number, band: { min: number, max: number }, before: { grids: number, inBand: number, outOfBand: number, compactness: number | null, evenness: number | null }, proposals: Array<{ edit: Edit, householdsMoved: number, gridsTouched: number, figures: { grids: number, inBand: number, outOfBand: number, compactness: number | null, evenness: number | null }, leaving: Array<{ department: string, households: number }>, zones: Array<{ gridId: string, households: number, inBand: boolean }> }>, slivers: Array<{ place: Geometry, area: number, width: number }>, impossible: Array<{ reason: ZoningObstacleReason, ground: Geometry | null, households: number | null, zones: number | null, fewest: number | null, most: number | null }> };

export type ZoningJobFragment = { id: string, state: JobState, progress: number, message: string, error: string | null, request: Record<string, unknown> | null, preview: { zones: Array<{ boundary: Geometry, households: number, inBand: boolean }> } | null, result:
    | { sequence: number, households: number, band: { min: number, max: number }, before: { grids: number, inBand: number, outOfBand: number, compactness: number | null, evenness: number | null }, proposals: Array<{ edit: Edit, householdsMoved: number, gridsTouched: number, figures: { grids: number, inBand: number, outOfBand: number, compactness: number | null, evenness: number | null }, leaving: Array<{ department: string, households: number }>, zones: Array<{ gridId: string, households: number, inBand: boolean }> }>, slivers: Array<{ place: Geometry, area: number, width: number }>, impossible: Array<{ reason: ZoningObstacleReason, ground: Geometry | null, households: number | null, zones: number | null, fewest: number | null, most: number | null }> }
    | Record<PropertyKey, never>
   | null };

export type StartZoningMutationVariables = Exact<{
  input: StartZoningInput;
}>;


export type StartZoningMutation = { startZoning: { job: { id: string, state: JobState, progress: number, message: string, error: string | null, request: Record<string, unknown> | null, preview: { zones: Array<{ boundary: Geometry, households: number, inBand: boolean }> } | null, result:
        | { sequence: number, households: number, band: { min: number, max: number }, before: { grids: number, inBand: number, outOfBand: number, compactness: number | null, evenness: number | null }, proposals: Array<{ edit: Edit, householdsMoved: number, gridsTouched: number, figures: { grids: number, inBand: number, outOfBand: number, compactness: number | null, evenness: number | null }, leaving: Array<{ department: string, households: number }>, zones: Array<{ gridId: string, households: number, inBand: boolean }> }>, slivers: Array<{ place: Geometry, area: number, width: number }>, impossible: Array<{ reason: ZoningObstacleReason, ground: Geometry | null, households: number | null, zones: number | null, fewest: number | null, most: number | null }> }
        | Record<PropertyKey, never>
       | null } } | null };

export type CancelZoningMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type CancelZoningMutation = { cancelJob: { job: { id: string, state: JobState, progress: number, message: string, error: string | null, request: Record<string, unknown> | null, preview: { zones: Array<{ boundary: Geometry, households: number, inBand: boolean }> } | null, result:
        | { sequence: number, households: number, band: { min: number, max: number }, before: { grids: number, inBand: number, outOfBand: number, compactness: number | null, evenness: number | null }, proposals: Array<{ edit: Edit, householdsMoved: number, gridsTouched: number, figures: { grids: number, inBand: number, outOfBand: number, compactness: number | null, evenness: number | null }, leaving: Array<{ department: string, households: number }>, zones: Array<{ gridId: string, households: number, inBand: boolean }> }>, slivers: Array<{ place: Geometry, area: number, width: number }>, impossible: Array<{ reason: ZoningObstacleReason, ground: Geometry | null, households: number | null, zones: number | null, fewest: number | null, most: number | null }> }
        | Record<PropertyKey, never>
       | null } } | null };

export type ZoningEventsSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type ZoningEventsSubscription = { jobEvents: { id: string, state: JobState, progress: number, message: string, error: string | null, request: Record<string, unknown> | null, preview: { zones: Array<{ boundary: Geometry, households: number, inBand: boolean }> } | null, result:
      | { sequence: number, households: number, band: { min: number, max: number }, before: { grids: number, inBand: number, outOfBand: number, compactness: number | null, evenness: number | null }, proposals: Array<{ edit: Edit, householdsMoved: number, gridsTouched: number, figures: { grids: number, inBand: number, outOfBand: number, compactness: number | null, evenness: number | null }, leaving: Array<{ department: string, households: number }>, zones: Array<{ gridId: string, households: number, inBand: boolean }> }>, slivers: Array<{ place: Geometry, area: number, width: number }>, impossible: Array<{ reason: ZoningObstacleReason, ground: Geometry | null, households: number | null, zones: number | null, fewest: number | null, most: number | null }> }
      | Record<PropertyKey, never>
     | null } };

export type ZoningsOfPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type ZoningsOfPlanQuery = { plan: { id: string, zonings: Array<{ id: string, state: JobState }> } | null };

export type ReachCountsFragment = { households: number, population: number, householdsWithoutPath: number, within: Array<{ minutes: number, households: number, population: number }> };

export type MeasuredReachQueryVariables = Exact<{
  within: string;
  minutes: Array<number> | number;
  filter?: StationFilter | null | undefined;
  pace?: Pace | null | undefined;
  asOf?: string | null | undefined;
}>;


export type MeasuredReachQuery = { reach: { minutes: Array<number>, total: { households: number, population: number, householdsWithoutPath: number, within: Array<{ minutes: number, households: number, population: number }> }, divisions: Array<{ divisionCode: string, figures: { households: number, population: number, householdsWithoutPath: number, within: Array<{ minutes: number, households: number, population: number }> } }>, grids: Array<{ gridCode: string, figures: { households: number, population: number, householdsWithoutPath: number, within: Array<{ minutes: number, households: number, population: number }> } }> } };

export type ReachAreasQueryVariables = Exact<{
  within: string;
  minutes: Array<number> | number;
  filter?: StationFilter | null | undefined;
  pace?: Pace | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ReachAreasQuery = { reachAreas: Array<{ minutes: number, area: Geometry | null }> };

export type ReachStationsQueryVariables = Exact<{
  filter: StationFilter;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ReachStationsQuery = { stations: { edges: Array<{ node: { status: StationStatus, id: string, version: number, kind: StationKind, name: string, nameEn: string | null, divisionCode: string, location: Geometry, sample: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SiteFoundFragment = { location: Geometry, serves: number, brings: number, saves: number };

export type SitingJobFragment = { id: string, state: JobState, progress: number, message: string, error: string | null, result:
    | { households: number, withinBefore: number, within: number, meanMetresBefore: number | null, meanMetres: number | null, householdsWithoutPath: number, candidatesWithoutPath: number, shareReached: boolean | null, sites: Array<{ location: Geometry, serves: number, brings: number, saves: number }>, next: { location: Geometry, serves: number, brings: number, saves: number } | null }
    | Record<PropertyKey, never>
   | null };

export type StartSitingMutationVariables = Exact<{
  input: StartSitingInput;
}>;


export type StartSitingMutation = { startSiting: { job: { id: string, state: JobState, progress: number, message: string, error: string | null, result:
        | { households: number, withinBefore: number, within: number, meanMetresBefore: number | null, meanMetres: number | null, householdsWithoutPath: number, candidatesWithoutPath: number, shareReached: boolean | null, sites: Array<{ location: Geometry, serves: number, brings: number, saves: number }>, next: { location: Geometry, serves: number, brings: number, saves: number } | null }
        | Record<PropertyKey, never>
       | null } } | null };

export type CancelJobMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type CancelJobMutation = { cancelJob: { job: { id: string, state: JobState, progress: number, message: string, error: string | null, result:
        | { households: number, withinBefore: number, within: number, meanMetresBefore: number | null, meanMetres: number | null, householdsWithoutPath: number, candidatesWithoutPath: number, shareReached: boolean | null, sites: Array<{ location: Geometry, serves: number, brings: number, saves: number }>, next: { location: Geometry, serves: number, brings: number, saves: number } | null }
        | Record<PropertyKey, never>
       | null } } | null };

export type JobEventsSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type JobEventsSubscription = { jobEvents: { id: string, state: JobState, progress: number, message: string, error: string | null, result:
      | { households: number, withinBefore: number, within: number, meanMetresBefore: number | null, meanMetres: number | null, householdsWithoutPath: number, candidatesWithoutPath: number, shareReached: boolean | null, sites: Array<{ location: Geometry, serves: number, brings: number, saves: number }>, next: { location: Geometry, serves: number, brings: number, saves: number } | null }
      | Record<PropertyKey, never>
     | null } };

export type StaffPlaceFragment = { assignmentId: string, gridId: string, gridCode: string, gridName: string, role: StaffRole, since: string, until: string | null };

export type StaffPersonFragment = { id: string, version: number, code: string | null, name: string, employment: StaffEmployment | null, officePhone: string | null, divisionCode: string, erased: boolean, assignments: Array<{ assignmentId: string, gridId: string, gridCode: string, gridName: string, role: StaffRole, since: string, until: string | null }> };

export type StaffHereQueryVariables = Exact<{
  within: string;
  after?: string | null | undefined;
}>;


export type StaffHereQuery = { staffMembers: { edges: Array<{ node: { id: string, version: number, code: string | null, name: string, employment: StaffEmployment | null, officePhone: string | null, divisionCode: string, erased: boolean, assignments: Array<{ assignmentId: string, gridId: string, gridCode: string, gridName: string, role: StaffRole, since: string, until: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateStaffMemberMutationVariables = Exact<{
  input: CreateStaffMemberInput;
}>;


export type CreateStaffMemberMutation = { createStaffMember: { member: { id: string, version: number, code: string | null, name: string, employment: StaffEmployment | null, officePhone: string | null, divisionCode: string, erased: boolean, assignments: Array<{ assignmentId: string, gridId: string, gridCode: string, gridName: string, role: StaffRole, since: string, until: string | null }> } | null } | null };

export type UpdateStaffMemberMutationVariables = Exact<{
  input: UpdateStaffMemberInput;
}>;


export type UpdateStaffMemberMutation = { updateStaffMember: { member: { id: string, version: number, code: string | null, name: string, employment: StaffEmployment | null, officePhone: string | null, divisionCode: string, erased: boolean, assignments: Array<{ assignmentId: string, gridId: string, gridCode: string, gridName: string, role: StaffRole, since: string, until: string | null }> } | null } | null };

export type AssignStaffMutationVariables = Exact<{
  input: AssignStaffInput;
}>;


export type AssignStaffMutation = { assignStaff: { applied: boolean, members: Array<{ id: string, version: number, code: string | null, name: string, employment: StaffEmployment | null, officePhone: string | null, divisionCode: string, erased: boolean, assignments: Array<{ assignmentId: string, gridId: string, gridCode: string, gridName: string, role: StaffRole, since: string, until: string | null }> }>, problems: Array<{ row: number, code: StaffProblemCode, reason: ValueReason | null, message: string }> } | null };

export type EndStaffAssignmentsMutationVariables = Exact<{
  input: EndStaffAssignmentsInput;
}>;


export type EndStaffAssignmentsMutation = { endStaffAssignments: { applied: boolean, members: Array<{ id: string, version: number, code: string | null, name: string, employment: StaffEmployment | null, officePhone: string | null, divisionCode: string, erased: boolean, assignments: Array<{ assignmentId: string, gridId: string, gridCode: string, gridName: string, role: StaffRole, since: string, until: string | null }> }>, problems: Array<{ row: number, code: StaffProblemCode, reason: ValueReason | null, message: string }> } | null };

export type DeleteStaffMemberMutationVariables = Exact<{
  input: DeleteStaffMemberInput;
}>;


export type DeleteStaffMemberMutation = { deleteStaffMember: { memberId: string, version: number } | null };

export type RestoreStaffMemberMutationVariables = Exact<{
  input: RestoreStaffMemberInput;
}>;


export type RestoreStaffMemberMutation = { restoreStaffMember: { member: { id: string, version: number, code: string | null, name: string, employment: StaffEmployment | null, officePhone: string | null, divisionCode: string, erased: boolean, assignments: Array<{ assignmentId: string, gridId: string, gridCode: string, gridName: string, role: StaffRole, since: string, until: string | null }> } | null } | null };

export type EraseStaffMemberMutationVariables = Exact<{
  input: EraseStaffMemberInput;
}>;


export type EraseStaffMemberMutation = { eraseStaffMember: { member: { id: string, version: number } | null } | null };

export type ImportStaffMutationVariables = Exact<{
  input: ImportStaffInput;
}>;


export type ImportStaffMutation = { importStaff: { applied: boolean, rows: number, created: number, changed: number, unchanged: number, refused: number, problems: Array<{ row: number, code: ImportProblemCode, field: string | null, reason: ValueReason | null, value: string | null, message: string }>, fileWarnings: Array<{ code: ImportWarningCode }>, unreadColumns: Array<{ name: string, nearest: string | null }>, preview: Array<{ row: number, outcome: ImportOutcome, code: string | null, name: string | null, follows: string | null, changes: Array<{ field: StaffField, before: string | null, after: string | null }> }> } | null };

export type StationKeptFragment = { readings: Array<string>, code: string | null, address: string | null, phone: string | null, openingHours: string | null, area: number | null, accessible: boolean | null, joinsPaths: boolean | null, status: StationStatus, opensOn: string | null, closesOn: string | null, functions: Array<StationFunction>, id: string, version: number, kind: StationKind, name: string, nameEn: string | null, divisionCode: string, location: Geometry, sample: boolean, works: Array<{ from: string, to: string | null }>, services: Array<{ since: string | null, until: string | null, item: { id: string, code: string, name: string, nameEn: string | null } }> };

export type StationInFullFragment = { openState: OpenState, timeZone: string, readings: Array<string>, code: string | null, address: string | null, phone: string | null, openingHours: string | null, area: number | null, accessible: boolean | null, joinsPaths: boolean | null, status: StationStatus, opensOn: string | null, closesOn: string | null, functions: Array<StationFunction>, id: string, version: number, kind: StationKind, name: string, nameEn: string | null, divisionCode: string, location: Geometry, sample: boolean, serviceItems: Array<{ id: string, code: string, name: string, nameEn: string | null }>, division: { id: string, code: string, name: string, nameEn: string | null } | null, grid: { id: string, code: string, name: string } | null, works: Array<{ from: string, to: string | null }>, services: Array<{ since: string | null, until: string | null, item: { id: string, code: string, name: string, nameEn: string | null } }> };

export type StationDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type StationDetailQuery = { station: { openState: OpenState, timeZone: string, readings: Array<string>, code: string | null, address: string | null, phone: string | null, openingHours: string | null, area: number | null, accessible: boolean | null, joinsPaths: boolean | null, status: StationStatus, opensOn: string | null, closesOn: string | null, functions: Array<StationFunction>, id: string, version: number, kind: StationKind, name: string, nameEn: string | null, divisionCode: string, location: Geometry, sample: boolean, serviceItems: Array<{ id: string, code: string, name: string, nameEn: string | null }>, division: { id: string, code: string, name: string, nameEn: string | null } | null, grid: { id: string, code: string, name: string } | null, works: Array<{ from: string, to: string | null }>, services: Array<{ since: string | null, until: string | null, item: { id: string, code: string, name: string, nameEn: string | null } }> } | null };

export type ServiceItemsToChooseQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceItemsToChooseQuery = { serviceItems: Array<{ id: string, code: string, name: string, nameEn: string | null, category: string, categoryEn: string | null }> };

export type CreateStationMutationVariables = Exact<{
  input: CreateStationInput;
}>;


export type CreateStationMutation = { createStation: { station: { openState: OpenState, timeZone: string, readings: Array<string>, code: string | null, address: string | null, phone: string | null, openingHours: string | null, area: number | null, accessible: boolean | null, joinsPaths: boolean | null, status: StationStatus, opensOn: string | null, closesOn: string | null, functions: Array<StationFunction>, id: string, version: number, kind: StationKind, name: string, nameEn: string | null, divisionCode: string, location: Geometry, sample: boolean, serviceItems: Array<{ id: string, code: string, name: string, nameEn: string | null }>, division: { id: string, code: string, name: string, nameEn: string | null } | null, grid: { id: string, code: string, name: string } | null, works: Array<{ from: string, to: string | null }>, services: Array<{ since: string | null, until: string | null, item: { id: string, code: string, name: string, nameEn: string | null } }> } } | null };

export type UpdateStationMutationVariables = Exact<{
  input: UpdateStationInput;
}>;


export type UpdateStationMutation = { updateStation: { station: { openState: OpenState, timeZone: string, readings: Array<string>, code: string | null, address: string | null, phone: string | null, openingHours: string | null, area: number | null, accessible: boolean | null, joinsPaths: boolean | null, status: StationStatus, opensOn: string | null, closesOn: string | null, functions: Array<StationFunction>, id: string, version: number, kind: StationKind, name: string, nameEn: string | null, divisionCode: string, location: Geometry, sample: boolean, serviceItems: Array<{ id: string, code: string, name: string, nameEn: string | null }>, division: { id: string, code: string, name: string, nameEn: string | null } | null, grid: { id: string, code: string, name: string } | null, works: Array<{ from: string, to: string | null }>, services: Array<{ since: string | null, until: string | null, item: { id: string, code: string, name: string, nameEn: string | null } }> } } | null };

export type UpdateStationsMutationVariables = Exact<{
  input: UpdateStationsInput;
}>;


export type UpdateStationsMutation = { updateStations: { applied: boolean, problems: Array<{ row: number, field: StationField | null, code: StationProblemCode, reason: ValueReason | null, value: string | null }>, stations: Array<{ readings: Array<string>, code: string | null, address: string | null, phone: string | null, openingHours: string | null, area: number | null, accessible: boolean | null, joinsPaths: boolean | null, status: StationStatus, opensOn: string | null, closesOn: string | null, functions: Array<StationFunction>, id: string, version: number, kind: StationKind, name: string, nameEn: string | null, divisionCode: string, location: Geometry, sample: boolean, works: Array<{ from: string, to: string | null }>, services: Array<{ since: string | null, until: string | null, item: { id: string, code: string, name: string, nameEn: string | null } }> }> } | null };

export type DeleteStationMutationVariables = Exact<{
  input: DeleteStationInput;
}>;


export type DeleteStationMutation = { deleteStation: { stationId: string } | null };

export type RestoreStationMutationVariables = Exact<{
  input: RestoreStationInput;
}>;


export type RestoreStationMutation = { restoreStation: { station: { openState: OpenState, timeZone: string, readings: Array<string>, code: string | null, address: string | null, phone: string | null, openingHours: string | null, area: number | null, accessible: boolean | null, joinsPaths: boolean | null, status: StationStatus, opensOn: string | null, closesOn: string | null, functions: Array<StationFunction>, id: string, version: number, kind: StationKind, name: string, nameEn: string | null, divisionCode: string, location: Geometry, sample: boolean, serviceItems: Array<{ id: string, code: string, name: string, nameEn: string | null }>, division: { id: string, code: string, name: string, nameEn: string | null } | null, grid: { id: string, code: string, name: string } | null, works: Array<{ from: string, to: string | null }>, services: Array<{ since: string | null, until: string | null, item: { id: string, code: string, name: string, nameEn: string | null } }> } } | null };

export type UndoImportMutationVariables = Exact<{
  input: UndoImportInput;
}>;


export type UndoImportMutation = { undoImport: { deleted: number, restored: number } | null };

export type PublishedDaysQueryVariables = Exact<{
  within: string;
  after?: string | null | undefined;
}>;


export type PublishedDaysQuery = { publishedDays: { edges: Array<{ node: { date: string, grids: number, divisions: number, plans: Array<{ id: string, name: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GridOfPlaceFragment = { code: string | null, name: string | null, kind: GridKind, id: string, community: { id: string, name: string, nameEn: string | null } | null };

export type ChangeOfPlaceFragment = { date: string | null, inEffect: boolean, kinds: Array<PlaceChangeKind>, before: { code: string | null, name: string | null, kind: GridKind, id: string, community: { id: string, name: string, nameEn: string | null } | null } | null, after: { code: string | null, name: string | null, kind: GridKind, id: string, community: { id: string, name: string, nameEn: string | null } | null } | null, plan: { id: string, name: string, state: PlanState, public: boolean } | null };

export type WhatChangesQueryVariables = Exact<{
  point: PointInput;
}>;


export type WhatChangesQuery = { timelineAt: { published: Array<{ date: string | null, inEffect: boolean, kinds: Array<PlaceChangeKind>, before: { code: string | null, name: string | null, kind: GridKind, id: string, community: { id: string, name: string, nameEn: string | null } | null } | null, after: { code: string | null, name: string | null, kind: GridKind, id: string, community: { id: string, name: string, nameEn: string | null } | null } | null, plan: { id: string, name: string, state: PlanState, public: boolean } | null }>, proposed: Array<{ date: string | null, inEffect: boolean, kinds: Array<PlaceChangeKind>, before: { code: string | null, name: string | null, kind: GridKind, id: string, community: { id: string, name: string, nameEn: string | null } | null } | null, after: { code: string | null, name: string | null, kind: GridKind, id: string, community: { id: string, name: string, nameEn: string | null } | null } | null, plan: { id: string, name: string, state: PlanState, public: boolean } | null }> } };

export const AccountInListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"signsInBy"}},{"kind":"Field","name":{"kind":"Name","value":"hasRightsElsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"rights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}}]}}]}}]} as unknown as DocumentNode<AccountInListFragment, unknown>;
export const AuditInListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"thingCount"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"things"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AuditInListFragment, unknown>;
export const KeyInListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"beginning"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCodes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"makerName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}}]}}]} as unknown as DocumentNode<KeyInListFragment, unknown>;
export const SettingsOfDistrictFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsOfDistrict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DistrictSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"districtCode"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"householdBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]}}]} as unknown as DocumentNode<SettingsOfDistrictFragment, unknown>;
export const BackgroundSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackgroundSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MapSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"tiandituKey"}},{"kind":"Field","name":{"kind":"Name","value":"approvalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"setByOperator"}}]}}]} as unknown as DocumentNode<BackgroundSetFragment, unknown>;
export const NextPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<NextPageFragment, unknown>;
export const StationOnListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationOnList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"openState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nextState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nextChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]},{"kind":"Field","name":{"kind":"Name","value":"holiday"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessible"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"serviceItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<StationOnListFragment, unknown>;
export const NextHoursFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextHours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"openState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nextState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nextChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]}]}}]} as unknown as DocumentNode<NextHoursFragment, unknown>;
export const DivisionToCompareFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DivisionToCompare"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Division"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"householdBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]}}]} as unknown as DocumentNode<DivisionToCompareFragment, unknown>;
export const ComparedGridFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedGridFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiffGrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"id"},"name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"community"},"name":{"kind":"Name","value":"communityCode"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}}]} as unknown as DocumentNode<ComparedGridFactsFragment, unknown>;
export const DivisionOnMapFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DivisionOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Division"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"householdBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]}}]} as unknown as DocumentNode<DivisionOnMapFragment, unknown>;
export const ViewerRightsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerRights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"rights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}}]}}]}}]} as unknown as DocumentNode<ViewerRightsFragment, unknown>;
export const OwnSessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]} as unknown as DocumentNode<OwnSessionFragment, unknown>;
export const ExportJobFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportJob"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ExportJobFragment, unknown>;
export const YearOfHolidaysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearOfHolidays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HolidayYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"districtCode"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"announced"}},{"kind":"Field","name":{"kind":"Name","value":"lastAnnounced"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<YearOfHolidaysFragment, unknown>;
export const ImportJobFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportJob"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"features"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"codesGiven"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"batch"}},{"kind":"Field","name":{"kind":"Name","value":"divisionsCreated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"otherRow"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileWarnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreadColumns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"barriers"}},{"kind":"Field","name":{"kind":"Name","value":"notForFoot"}},{"kind":"Field","name":{"kind":"Name","value":"noPath"}},{"kind":"Field","name":{"kind":"Name","value":"outside"}},{"kind":"Field","name":{"kind":"Name","value":"streets"}},{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"islandCount"}},{"kind":"Field","name":{"kind":"Name","value":"islands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportJobFragment, unknown>;
export const CatalogueItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogueItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"categoryEn"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"deputised"}},{"kind":"Field","name":{"kind":"Name","value":"deputisedHow"}},{"kind":"Field","name":{"kind":"Name","value":"synonyms"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<CatalogueItemFragment, unknown>;
export const NormsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Norms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FloorAreaNorms"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"districtCenter"}},{"kind":"Field","name":{"kind":"Name","value":"subdistrictCenter"}},{"kind":"Field","name":{"kind":"Name","value":"communityCenter"}}]}}]} as unknown as DocumentNode<NormsFragment, unknown>;
export const StationStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StationVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<StationStateFragment, unknown>;
export const MapBackgroundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MapBackground"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MapSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tiandituKey"}},{"kind":"Field","name":{"kind":"Name","value":"approvalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"extent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"west"}},{"kind":"Field","name":{"kind":"Name","value":"south"}},{"kind":"Field","name":{"kind":"Name","value":"east"}},{"kind":"Field","name":{"kind":"Name","value":"north"}}]}}]}}]}}]} as unknown as DocumentNode<MapBackgroundFragment, unknown>;
export const PlanInListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"baseDate"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDate"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<PlanInListFragment, unknown>;
export const LogOfPlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastSequence"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}},{"kind":"Field","name":{"kind":"Name","value":"canRedo"}}]}}]} as unknown as DocumentNode<LogOfPlanFragment, unknown>;
export const LogRowOfPlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogRowOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEdit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoes"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<LogRowOfPlanFragment, unknown>;
export const DrawnInPlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnInPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEditsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogOfPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogRowOfPlan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastSequence"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}},{"kind":"Field","name":{"kind":"Name","value":"canRedo"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogRowOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEdit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoes"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<DrawnInPlanFragment, unknown>;
export const StandingOfPlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}}]}}]} as unknown as DocumentNode<StandingOfPlanFragment, unknown>;
export const NetToldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetTold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanNet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"staffCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}}]}}]}}]} as unknown as DocumentNode<NetToldFragment, unknown>;
export const StaffEffectFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffEffect"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanStaffEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignmentId"}},{"kind":"Field","name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"gridCode"}},{"kind":"Field","name":{"kind":"Name","value":"gridName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StaffEffectFragment, unknown>;
export const ZoningFiguresToldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ZoningFiguresTold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoningFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grids"}},{"kind":"Field","name":{"kind":"Name","value":"inBand"}},{"kind":"Field","name":{"kind":"Name","value":"outOfBand"}},{"kind":"Field","name":{"kind":"Name","value":"compactness"}},{"kind":"Field","name":{"kind":"Name","value":"evenness"}}]}}]} as unknown as DocumentNode<ZoningFiguresToldFragment, unknown>;
export const ZonedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Zoned"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoningResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"band"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ZoningFiguresTold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ZoningFiguresTold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"householdsMoved"}},{"kind":"Field","name":{"kind":"Name","value":"gridsTouched"}},{"kind":"Field","name":{"kind":"Name","value":"leaving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"households"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"inBand"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}},{"kind":"Field","name":{"kind":"Name","value":"impossible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"zones"}},{"kind":"Field","name":{"kind":"Name","value":"fewest"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ZoningFiguresTold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoningFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grids"}},{"kind":"Field","name":{"kind":"Name","value":"inBand"}},{"kind":"Field","name":{"kind":"Name","value":"outOfBand"}},{"kind":"Field","name":{"kind":"Name","value":"compactness"}},{"kind":"Field","name":{"kind":"Name","value":"evenness"}}]}}]} as unknown as DocumentNode<ZonedFragment, unknown>;
export const ZoningJobFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ZoningJob"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"inBand"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoningResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Zoned"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ZoningFiguresTold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoningFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grids"}},{"kind":"Field","name":{"kind":"Name","value":"inBand"}},{"kind":"Field","name":{"kind":"Name","value":"outOfBand"}},{"kind":"Field","name":{"kind":"Name","value":"compactness"}},{"kind":"Field","name":{"kind":"Name","value":"evenness"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Zoned"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoningResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"band"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ZoningFiguresTold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ZoningFiguresTold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"householdsMoved"}},{"kind":"Field","name":{"kind":"Name","value":"gridsTouched"}},{"kind":"Field","name":{"kind":"Name","value":"leaving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"households"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"inBand"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}},{"kind":"Field","name":{"kind":"Name","value":"impossible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"zones"}},{"kind":"Field","name":{"kind":"Name","value":"fewest"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]}}]} as unknown as DocumentNode<ZoningJobFragment, unknown>;
export const ReachCountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReachCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReachFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"householdsWithoutPath"}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}}]}}]} as unknown as DocumentNode<ReachCountsFragment, unknown>;
export const SiteFoundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SitingSite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"serves"}},{"kind":"Field","name":{"kind":"Name","value":"brings"}},{"kind":"Field","name":{"kind":"Name","value":"saves"}}]}}]} as unknown as DocumentNode<SiteFoundFragment, unknown>;
export const SitingJobFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SitingJob"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SitingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"withinBefore"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"meanMetresBefore"}},{"kind":"Field","name":{"kind":"Name","value":"meanMetres"}},{"kind":"Field","name":{"kind":"Name","value":"householdsWithoutPath"}},{"kind":"Field","name":{"kind":"Name","value":"candidatesWithoutPath"}},{"kind":"Field","name":{"kind":"Name","value":"shareReached"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SitingSite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"serves"}},{"kind":"Field","name":{"kind":"Name","value":"brings"}},{"kind":"Field","name":{"kind":"Name","value":"saves"}}]}}]} as unknown as DocumentNode<SitingJobFragment, unknown>;
export const StaffPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignmentId"}},{"kind":"Field","name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"gridCode"}},{"kind":"Field","name":{"kind":"Name","value":"gridName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]} as unknown as DocumentNode<StaffPlaceFragment, unknown>;
export const StaffPersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"employment"}},{"kind":"Field","name":{"kind":"Name","value":"officePhone"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignmentId"}},{"kind":"Field","name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"gridCode"}},{"kind":"Field","name":{"kind":"Name","value":"gridName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]} as unknown as DocumentNode<StaffPersonFragment, unknown>;
export const StationOnMapFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}}]} as unknown as DocumentNode<StationOnMapFragment, unknown>;
export const StationKeptFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationKept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationOnMap"}},{"kind":"Field","name":{"kind":"Name","value":"readings"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"accessible"}},{"kind":"Field","name":{"kind":"Name","value":"joinsPaths"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}}]} as unknown as DocumentNode<StationKeptFragment, unknown>;
export const StationInFullFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationInFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationKept"}},{"kind":"Field","name":{"kind":"Name","value":"openState"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationKept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationOnMap"}},{"kind":"Field","name":{"kind":"Name","value":"readings"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"accessible"}},{"kind":"Field","name":{"kind":"Name","value":"joinsPaths"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode<StationInFullFragment, unknown>;
export const GridOfPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GridOfPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceGrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"id"},"name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<GridOfPlaceFragment, unknown>;
export const ChangeOfPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeOfPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"inEffect"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GridOfPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GridOfPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"public"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GridOfPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceGrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"id"},"name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<ChangeOfPlaceFragment, unknown>;
export const AccountsHereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountsHere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountInList"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"signsInBy"}},{"kind":"Field","name":{"kind":"Name","value":"hasRightsElsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"rights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}}]}}]}}]} as unknown as DocumentNode<AccountsHereQuery, AccountsHereQueryVariables>;
export const AccountSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnSession"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]} as unknown as DocumentNode<AccountSessionsQuery, AccountSessionsQueryVariables>;
export const CreateAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountInList"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"signsInBy"}},{"kind":"Field","name":{"kind":"Name","value":"hasRightsElsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"rights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}}]}}]}}]} as unknown as DocumentNode<CreateAccountMutation, CreateAccountMutationVariables>;
export const UpdateAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountInList"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"signsInBy"}},{"kind":"Field","name":{"kind":"Name","value":"hasRightsElsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"rights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}}]}}]}}]} as unknown as DocumentNode<UpdateAccountMutation, UpdateAccountMutationVariables>;
export const ResetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountInList"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"signsInBy"}},{"kind":"Field","name":{"kind":"Name","value":"hasRightsElsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"rights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}}]}}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const EndAccountSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAccountSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAccountSessionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAccountSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedSessions"}}]}}]}}]} as unknown as DocumentNode<EndAccountSessionsMutation, EndAccountSessionsMutationVariables>;
export const AuditHereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditHere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"audit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditInList"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"thingCount"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"things"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<AuditHereQuery, AuditHereQueryVariables>;
export const KeysHereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeysHere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyInList"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"beginning"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCodes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"makerName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}}]}}]} as unknown as DocumentNode<KeysHereQuery, KeysHereQueryVariables>;
export const KeyUseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeyUse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"use"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}}]}}]}}]}}]}}]} as unknown as DocumentNode<KeyUseQuery, KeyUseQueryVariables>;
export const CreateApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyInList"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"beginning"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCodes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"makerName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}}]}}]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyInList"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"beginning"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCodes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"makerName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}}]}}]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const DivisionsToAdministerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DivisionsToAdminister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<DivisionsToAdministerQuery, DivisionsToAdministerQueryVariables>;
export const TodayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mapSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}}]}}]}}]} as unknown as DocumentNode<TodayQuery, TodayQueryVariables>;
export const DistrictToSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DistrictToSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"districtSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"districtCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsOfDistrict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"floorAreaNorms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Norms"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsOfDistrict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DistrictSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"districtCode"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"householdBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Norms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FloorAreaNorms"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"districtCenter"}},{"kind":"Field","name":{"kind":"Name","value":"subdistrictCenter"}},{"kind":"Field","name":{"kind":"Name","value":"communityCenter"}}]}}]} as unknown as DocumentNode<DistrictToSetQuery, DistrictToSetQueryVariables>;
export const BandPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BandPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"min"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"max"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"households"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bandPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"districtCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"min"},"value":{"kind":"Variable","name":{"kind":"Name","value":"min"}}},{"kind":"Argument","name":{"kind":"Name","value":"max"},"value":{"kind":"Variable","name":{"kind":"Name","value":"max"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fallOut"}},{"kind":"Field","name":{"kind":"Name","value":"comeIn"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inBand"}},{"kind":"Field","name":{"kind":"Name","value":"tooFew"}},{"kind":"Field","name":{"kind":"Name","value":"tooMany"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inBand"}},{"kind":"Field","name":{"kind":"Name","value":"tooFew"}},{"kind":"Field","name":{"kind":"Name","value":"tooMany"}}]}}]}}]}}]} as unknown as DocumentNode<BandPreviewQuery, BandPreviewQueryVariables>;
export const SetDistrictSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDistrictSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetDistrictSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDistrictSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsOfDistrict"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsOfDistrict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DistrictSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"districtCode"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"householdBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]}}]} as unknown as DocumentNode<SetDistrictSettingsMutation, SetDistrictSettingsMutationVariables>;
export const DivisionToNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DivisionToName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<DivisionToNameQuery, DivisionToNameQueryVariables>;
export const SetDivisionNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDivisionNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetDivisionNamesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDivisionNames"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}}]} as unknown as DocumentNode<SetDivisionNamesMutation, SetDivisionNamesMutationVariables>;
export const MapToSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MapToSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mapSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackgroundSet"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackgroundSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MapSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"tiandituKey"}},{"kind":"Field","name":{"kind":"Name","value":"approvalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"setByOperator"}}]}}]} as unknown as DocumentNode<MapToSetQuery, MapToSetQueryVariables>;
export const SetMapSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMapSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMapSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setMapSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mapSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackgroundSet"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackgroundSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MapSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"tiandituKey"}},{"kind":"Field","name":{"kind":"Name","value":"approvalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"setByOperator"}}]}}]} as unknown as DocumentNode<SetMapSettingsMutation, SetMapSettingsMutationVariables>;
export const FindPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"near"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"near"},"value":{"kind":"Variable","name":{"kind":"Name","value":"near"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"14"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"serviceItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"stationKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Division"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"itemCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"categoryEn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindPlacesQuery, FindPlacesQueryVariables>;
export const NamesOnMapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamesOnMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DivisionFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"labelPoint"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NamesOnMapQuery, NamesOnMapQueryVariables>;
export const DivisionBoundaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DivisionBoundary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}}]}}]}}]} as unknown as DocumentNode<DivisionBoundaryQuery, DivisionBoundaryQueryVariables>;
export const DistrictLinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DistrictLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"divisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"COMMUNITY"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DistrictLinesQuery, DistrictLinesQueryVariables>;
export const GridBoundaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GridBoundary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}}]}}]}}]} as unknown as DocumentNode<GridBoundaryQuery, GridBoundaryQueryVariables>;
export const GridAtPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GridAtPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"point"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gridAt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"point"},"value":{"kind":"Variable","name":{"kind":"Name","value":"point"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COMMUNITY_CENTER"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"officePhone"}}]}}]}}]}}]} as unknown as DocumentNode<GridAtPlaceQuery, GridAtPlaceQueryVariables>;
export const CitizenSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CitizenSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mapSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MapBackground"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"extent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"west"}},{"kind":"Field","name":{"kind":"Name","value":"south"}},{"kind":"Field","name":{"kind":"Name","value":"east"}},{"kind":"Field","name":{"kind":"Name","value":"north"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"main"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"categoryEn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MapBackground"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MapSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tiandituKey"}},{"kind":"Field","name":{"kind":"Name","value":"approvalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"extent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"west"}},{"kind":"Field","name":{"kind":"Name","value":"south"}},{"kind":"Field","name":{"kind":"Name","value":"east"}},{"kind":"Field","name":{"kind":"Name","value":"north"}}]}}]}}]}}]} as unknown as DocumentNode<CitizenSettingsQuery, CitizenSettingsQueryVariables>;
export const NearestStationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NearestStations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"point"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTimeISO"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Pace"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nearestStations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"point"},"value":{"kind":"Variable","name":{"kind":"Name","value":"point"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"pace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pace"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"walkingDistance"}},{"kind":"Field","name":{"kind":"Name","value":"walkingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationOnList"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationOnList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"openState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nextState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nextChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]},{"kind":"Field","name":{"kind":"Name","value":"holiday"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessible"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"serviceItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<NearestStationsQuery, NearestStationsQueryVariables>;
export const FindStationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindStations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTimeISO"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationOnList"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationOnList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"openState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nextState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nextChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]},{"kind":"Field","name":{"kind":"Name","value":"holiday"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessible"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"serviceItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<FindStationsQuery, FindStationsQueryVariables>;
export const StationsOnMapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StationsOnMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StationFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"location"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StationsOnMapQuery, StationsOnMapQueryVariables>;
export const WalkToStationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalkToStation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Pace"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"station"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"walk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"pace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pace"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"walkingDistance"}},{"kind":"Field","name":{"kind":"Name","value":"walkingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"route"}}]}}]}}]}}]} as unknown as DocumentNode<WalkToStationQuery, WalkToStationQueryVariables>;
export const OneStationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneStation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTimeISO"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"station"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationOnList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationOnList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"openState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nextState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nextChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]},{"kind":"Field","name":{"kind":"Name","value":"holiday"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessible"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"serviceItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<OneStationQuery, OneStationQueryVariables>;
export const HoursNearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HoursNear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"point"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTimeISO"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nearestStations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"point"},"value":{"kind":"Variable","name":{"kind":"Name","value":"point"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextHours"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextHours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"openState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nextState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nextChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]}]}}]} as unknown as DocumentNode<HoursNearQuery, HoursNearQueryVariables>;
export const HoursOfAllDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HoursOfAll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTimeISO"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextHours"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextHours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"openState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nextState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nextChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]}]}}]} as unknown as DocumentNode<HoursOfAllQuery, HoursOfAllQueryVariables>;
export const CompareDivisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareDivisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DivisionFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DivisionToCompare"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DivisionToCompare"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Division"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"householdBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<CompareDivisionsQuery, CompareDivisionsQueryVariables>;
export const ComparePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"baseDate"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDate"}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ComparePlanQuery, ComparePlanQueryVariables>;
export const ComparePlanGridsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparePlanGrids"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grids"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"id"},"name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"community"},"name":{"kind":"Name","value":"communityCode"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}}]}}]}}]}}]} as unknown as DocumentNode<ComparePlanGridsQuery, ComparePlanGridsQueryVariables>;
export const CompareDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grids"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<CompareDayQuery, CompareDayQueryVariables>;
export const CompareStatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareStates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiffStateInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiffStateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mapSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MapBackground"}},{"kind":"Field","name":{"kind":"Name","value":"today"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverageDiff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grids"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedGridFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedGridFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exchanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"buildings"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"rims"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"linesAfter"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MapBackground"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MapSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tiandituKey"}},{"kind":"Field","name":{"kind":"Name","value":"approvalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"extent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"west"}},{"kind":"Field","name":{"kind":"Name","value":"south"}},{"kind":"Field","name":{"kind":"Name","value":"east"}},{"kind":"Field","name":{"kind":"Name","value":"north"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedGridFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiffGrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"id"},"name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"community"},"name":{"kind":"Name","value":"communityCode"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}}]} as unknown as DocumentNode<CompareStatesQuery, CompareStatesQueryVariables>;
export const ExplorerSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mapSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MapBackground"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"extent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"west"}},{"kind":"Field","name":{"kind":"Name","value":"south"}},{"kind":"Field","name":{"kind":"Name","value":"east"}},{"kind":"Field","name":{"kind":"Name","value":"north"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MapBackground"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MapSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tiandituKey"}},{"kind":"Field","name":{"kind":"Name","value":"approvalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"extent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"west"}},{"kind":"Field","name":{"kind":"Name","value":"south"}},{"kind":"Field","name":{"kind":"Name","value":"east"}},{"kind":"Field","name":{"kind":"Name","value":"north"}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerSettingsQuery, ExplorerSettingsQueryVariables>;
export const ExplorerDivisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerDivisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DivisionFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DivisionOnMap"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DivisionOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Division"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"householdBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ExplorerDivisionsQuery, ExplorerDivisionsQueryVariables>;
export const ExplorerGridsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerGrids"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GridFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grids"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ExplorerGridsQuery, ExplorerGridsQueryVariables>;
export const ExplorerDivisionCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerDivisionCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DivisionFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ExplorerDivisionCodesQuery, ExplorerDivisionCodesQueryVariables>;
export const ExplorerGridCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerGridCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GridFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grids"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ExplorerGridCodesQuery, ExplorerGridCodesQueryVariables>;
export const ExplorerStationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerStations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationOnMap"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ExplorerStationsQuery, ExplorerStationsQueryVariables>;
export const ExplorerDivisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerDivision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subdistricts"}},{"kind":"Field","name":{"kind":"Name","value":"communities"}},{"kind":"Field","name":{"kind":"Name","value":"grids"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"gridsOutOfBand"}},{"kind":"Field","name":{"kind":"Name","value":"gridLeaders"}},{"kind":"Field","name":{"kind":"Name","value":"gridWorkers"}},{"kind":"Field","name":{"kind":"Name","value":"stationsByKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerDivisionQuery, ExplorerDivisionQueryVariables>;
export const ExplorerGridDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerGrid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"staffCount"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"officePhone"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerGridQuery, ExplorerGridQueryVariables>;
export const FindOnMapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindOnMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"near"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"near"},"value":{"kind":"Variable","name":{"kind":"Name","value":"near"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"16"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"serviceItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"stationKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Division"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"divisionBoundary"},"name":{"kind":"Name","value":"boundary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"gridName"},"name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindOnMapQuery, FindOnMapQueryVariables>;
export const ExplorerSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grids"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"location"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerSearchQuery, ExplorerSearchQueryVariables>;
export const DivisionNamedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DivisionNamed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<DivisionNamedQuery, DivisionNamedQueryVariables>;
export const ExplorerViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerViewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerRights"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demoAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"password"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerRights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"rights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}}]}}]}}]} as unknown as DocumentNode<ExplorerViewerQuery, ExplorerViewerQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerRights"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerRights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"rights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const IdentityProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IdentityProvider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityProvider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<IdentityProviderQuery, IdentityProviderQueryVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOut"}},{"kind":"Field","name":{"kind":"Name","value":"providerAddress"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const OwnSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnSession"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]} as unknown as DocumentNode<OwnSessionsQuery, OwnSessionsQueryVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedSessions"}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const EndSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSessionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedSessions"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnSession"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]} as unknown as DocumentNode<EndSessionsMutation, EndSessionsMutationVariables>;
export const SizeOfExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SizeOfExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bbox"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BBoxInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportSize"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"bbox"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bbox"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}}]}}]}}]} as unknown as DocumentNode<SizeOfExportQuery, SizeOfExportQueryVariables>;
export const StartExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportJob"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportJob"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<StartExportMutation, StartExportMutationVariables>;
export const StopExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportJob"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportJob"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<StopExportMutation, StopExportMutationVariables>;
export const ExportEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ExportEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportJob"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportJob"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ExportEventsSubscription, ExportEventsSubscriptionVariables>;
export const SendPieceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendPiece"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileId"}},{"kind":"Field","name":{"kind":"Name","value":"received"}}]}}]}}]}}]} as unknown as DocumentNode<SendPieceMutation, SendPieceMutationVariables>;
export const NoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotices"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"}},{"kind":"Field","name":{"kind":"Name","value":"planName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticesQuery, NoticesQueryVariables>;
export const ReadNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReadNoticesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadNotices"}}]}}]}}]} as unknown as DocumentNode<ReadNoticesMutation, ReadNoticesMutationVariables>;
export const GraphiqlHereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphiqlHere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mapSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"west"}},{"kind":"Field","name":{"kind":"Name","value":"south"}},{"kind":"Field","name":{"kind":"Name","value":"east"}},{"kind":"Field","name":{"kind":"Name","value":"north"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"divisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"DISTRICT"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"demoAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"password"}}]}}]}}]} as unknown as DocumentNode<GraphiqlHereQuery, GraphiqlHereQueryVariables>;
export const HolidaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Holidays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"districtCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holidays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"districtCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"districtCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"YearOfHolidays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearOfHolidays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HolidayYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"districtCode"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"announced"}},{"kind":"Field","name":{"kind":"Name","value":"lastAnnounced"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<HolidaysQuery, HolidaysQueryVariables>;
export const SetHolidaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetHolidays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetHolidaysInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setHolidays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holidays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"YearOfHolidays"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearOfHolidays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HolidayYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"districtCode"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"announced"}},{"kind":"Field","name":{"kind":"Name","value":"lastAnnounced"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<SetHolidaysMutation, SetHolidaysMutationVariables>;
export const ImportDistrictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportDistricts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"DISTRICT"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ImportDistrictsQuery, ImportDistrictsQueryVariables>;
export const DistrictHoldsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DistrictHolds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subdistricts"}},{"kind":"Field","name":{"kind":"Name","value":"communities"}},{"kind":"Field","name":{"kind":"Name","value":"grids"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"stationsByKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DistrictHoldsQuery, DistrictHoldsQueryVariables>;
export const LookAtFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LookAtFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"crs"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"encoding"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"map"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FieldValueInput"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"crs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"crs"}}},{"kind":"Argument","name":{"kind":"Name","value":"encoding"},"value":{"kind":"Variable","name":{"kind":"Name","value":"encoding"}}},{"kind":"Argument","name":{"kind":"Name","value":"map"},"value":{"kind":"Variable","name":{"kind":"Name","value":"map"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"projection"}},{"kind":"Field","name":{"kind":"Name","value":"crsGuess"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"guess"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LookAtFileQuery, LookAtFileQueryVariables>;
export const StartImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportJob"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportJob"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"features"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"codesGiven"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"batch"}},{"kind":"Field","name":{"kind":"Name","value":"divisionsCreated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"otherRow"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileWarnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreadColumns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"barriers"}},{"kind":"Field","name":{"kind":"Name","value":"notForFoot"}},{"kind":"Field","name":{"kind":"Name","value":"noPath"}},{"kind":"Field","name":{"kind":"Name","value":"outside"}},{"kind":"Field","name":{"kind":"Name","value":"streets"}},{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"islandCount"}},{"kind":"Field","name":{"kind":"Name","value":"islands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartImportMutation, StartImportMutationVariables>;
export const StopImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportJob"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportJob"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"features"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"codesGiven"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"batch"}},{"kind":"Field","name":{"kind":"Name","value":"divisionsCreated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"otherRow"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileWarnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreadColumns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"barriers"}},{"kind":"Field","name":{"kind":"Name","value":"notForFoot"}},{"kind":"Field","name":{"kind":"Name","value":"noPath"}},{"kind":"Field","name":{"kind":"Name","value":"outside"}},{"kind":"Field","name":{"kind":"Name","value":"streets"}},{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"islandCount"}},{"kind":"Field","name":{"kind":"Name","value":"islands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StopImportMutation, StopImportMutationVariables>;
export const ImportEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ImportEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportJob"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportJob"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"features"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"codesGiven"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"batch"}},{"kind":"Field","name":{"kind":"Name","value":"divisionsCreated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"otherRow"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileWarnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreadColumns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"barriers"}},{"kind":"Field","name":{"kind":"Name","value":"notForFoot"}},{"kind":"Field","name":{"kind":"Name","value":"noPath"}},{"kind":"Field","name":{"kind":"Name","value":"outside"}},{"kind":"Field","name":{"kind":"Name","value":"streets"}},{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"islandCount"}},{"kind":"Field","name":{"kind":"Name","value":"islands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportEventsSubscription, ImportEventsSubscriptionVariables>;
export const RecentImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecentImports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"imports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecentImportsQuery, RecentImportsQueryVariables>;
export const TakeImportBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeImportBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"restored"}}]}}]}}]} as unknown as DocumentNode<TakeImportBackMutation, TakeImportBackMutationVariables>;
export const CatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Catalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CatalogueItem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogueItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"categoryEn"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"deputised"}},{"kind":"Field","name":{"kind":"Name","value":"deputisedHow"}},{"kind":"Field","name":{"kind":"Name","value":"synonyms"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<CatalogueQuery, CatalogueQueryVariables>;
export const CreateServiceItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateServiceItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateServiceItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createServiceItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CatalogueItem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogueItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"categoryEn"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"deputised"}},{"kind":"Field","name":{"kind":"Name","value":"deputisedHow"}},{"kind":"Field","name":{"kind":"Name","value":"synonyms"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<CreateServiceItemMutation, CreateServiceItemMutationVariables>;
export const UpdateServiceItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateServiceItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateServiceItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateServiceItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CatalogueItem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogueItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"categoryEn"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"deputised"}},{"kind":"Field","name":{"kind":"Name","value":"deputisedHow"}},{"kind":"Field","name":{"kind":"Name","value":"synonyms"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<UpdateServiceItemMutation, UpdateServiceItemMutationVariables>;
export const RemoveServiceItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveServiceItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveServiceItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeServiceItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceItemId"}}]}}]}}]} as unknown as DocumentNode<RemoveServiceItemMutation, RemoveServiceItemMutationVariables>;
export const ImportServiceItemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportServiceItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportServiceItemsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importServiceItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ImportServiceItemsMutation, ImportServiceItemsMutationVariables>;
export const StationCompletenessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StationCompleteness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stationCompleteness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"}},{"kind":"Field","name":{"kind":"Name","value":"withCenter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withoutCenter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StationCompletenessQuery, StationCompletenessQueryVariables>;
export const SetFloorAreaNormsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetFloorAreaNorms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetFloorAreaNormsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setFloorAreaNorms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"floorAreaNorms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Norms"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Norms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FloorAreaNorms"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"districtCenter"}},{"kind":"Field","name":{"kind":"Name","value":"subdistrictCenter"}},{"kind":"Field","name":{"kind":"Name","value":"communityCenter"}}]}}]} as unknown as DocumentNode<SetFloorAreaNormsMutation, SetFloorAreaNormsMutationVariables>;
export const KeepingPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeepingPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"floorAreaNorms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Norms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"divisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"DISTRICT"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"floorAreaNorms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Norms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Norms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FloorAreaNorms"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"districtCenter"}},{"kind":"Field","name":{"kind":"Name","value":"subdistrictCenter"}},{"kind":"Field","name":{"kind":"Name","value":"communityCenter"}}]}}]} as unknown as DocumentNode<KeepingPlaceQuery, KeepingPlaceQueryVariables>;
export const KeepingDivisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeepingDivisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<KeepingDivisionsQuery, KeepingDivisionsQueryVariables>;
export const KeepingBoundariesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeepingBoundaries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<KeepingBoundariesQuery, KeepingBoundariesQueryVariables>;
export const KeptStationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeptStations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StationStatus"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationKept"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationKept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationOnMap"}},{"kind":"Field","name":{"kind":"Name","value":"readings"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"accessible"}},{"kind":"Field","name":{"kind":"Name","value":"joinsPaths"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<KeptStationsQuery, KeptStationsQueryVariables>;
export const StationHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StationHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"station"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationState"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StationVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<StationHistoryQuery, StationHistoryQueryVariables>;
export const ImportStationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportStations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportFeaturesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importFeatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"batch"}},{"kind":"Field","name":{"kind":"Name","value":"fileWarnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreadColumns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"otherRow"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportStationsMutation, ImportStationsMutationVariables>;
export const AccountLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<AccountLinkQuery, AccountLinkQueryVariables>;
export const OpenAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerRights"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerRights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"rights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}}]}}]}}]} as unknown as DocumentNode<OpenAccountMutation, OpenAccountMutationVariables>;
export const PlansHereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlansHere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanInList"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"baseDate"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDate"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PlansHereQuery, PlansHereQueryVariables>;
export const PlanToDrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanToDraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mapSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MapBackground"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanInList"}},{"kind":"Field","name":{"kind":"Name","value":"lastSequence"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}},{"kind":"Field","name":{"kind":"Name","value":"canRedo"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"householdBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grids"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"id"},"name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"community"},"name":{"kind":"Name","value":"communityCode"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MapBackground"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MapSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tiandituKey"}},{"kind":"Field","name":{"kind":"Name","value":"approvalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"extent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"west"}},{"kind":"Field","name":{"kind":"Name","value":"south"}},{"kind":"Field","name":{"kind":"Name","value":"east"}},{"kind":"Field","name":{"kind":"Name","value":"north"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"baseDate"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDate"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<PlanToDrawQuery, PlanToDrawQueryVariables>;
export const PlanBaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanBase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"baseGrids"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"id"},"name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"community"},"name":{"kind":"Name","value":"communityCode"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}}]}}]}}]}}]} as unknown as DocumentNode<PlanBaseQuery, PlanBaseQueryVariables>;
export const PlanDivisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanDivisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanDivisionsQuery, PlanDivisionsQueryVariables>;
export const CreatePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanInList"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"baseDate"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDate"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<CreatePlanMutation, CreatePlanMutationVariables>;
export const PlanRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogOfPlan"}},{"kind":"Field","name":{"kind":"Name","value":"edits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"afterSequence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogRowOfPlan"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastSequence"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}},{"kind":"Field","name":{"kind":"Name","value":"canRedo"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogRowOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEdit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoes"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<PlanRowsQuery, PlanRowsQueryVariables>;
export const DrawInPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DrawInPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyEditsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyEdits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnInPlan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastSequence"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}},{"kind":"Field","name":{"kind":"Name","value":"canRedo"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogRowOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEdit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoes"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnInPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEditsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogOfPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogRowOfPlan"}}]}}]}}]} as unknown as DocumentNode<DrawInPlanMutation, DrawInPlanMutationVariables>;
export const TakeProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnInPlan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastSequence"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}},{"kind":"Field","name":{"kind":"Name","value":"canRedo"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogRowOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEdit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoes"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnInPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEditsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogOfPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogRowOfPlan"}}]}}]}}]} as unknown as DocumentNode<TakeProposalMutation, TakeProposalMutationVariables>;
export const UndoInPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoInPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoEditInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnInPlan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastSequence"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}},{"kind":"Field","name":{"kind":"Name","value":"canRedo"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogRowOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEdit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoes"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnInPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEditsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogOfPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogRowOfPlan"}}]}}]}}]} as unknown as DocumentNode<UndoInPlanMutation, UndoInPlanMutationVariables>;
export const RedoInPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedoInPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedoEditInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redoEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnInPlan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lastSequence"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}},{"kind":"Field","name":{"kind":"Name","value":"canRedo"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogRowOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEdit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoes"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnInPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEditsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogOfPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogRowOfPlan"}}]}}]}}]} as unknown as DocumentNode<RedoInPlanMutation, RedoInPlanMutationVariables>;
export const PlanReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOfPlan"}},{"kind":"Field","name":{"kind":"Name","value":"earliestEffectiveDate"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"}},{"kind":"Field","name":{"kind":"Name","value":"grids"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"area"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}}]}}]} as unknown as DocumentNode<PlanReviewQuery, PlanReviewQueryVariables>;
export const PlanChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"diff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grids"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"id"},"name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"community"},"name":{"kind":"Name","value":"communityCode"}},{"kind":"Field","name":{"kind":"Name","value":"households"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"id"},"name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"community"},"name":{"kind":"Name","value":"communityCode"}},{"kind":"Field","name":{"kind":"Name","value":"households"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exchanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"area"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"}}]}}]}}]}}]} as unknown as DocumentNode<PlanChangesQuery, PlanChangesQueryVariables>;
export const RecallPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecallPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecallPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOfPlan"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}}]}}]} as unknown as DocumentNode<RecallPlanMutation, RecallPlanMutationVariables>;
export const RenamePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenamePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenamePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renamePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOfPlan"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}}]}}]} as unknown as DocumentNode<RenamePlanMutation, RenamePlanMutationVariables>;
export const CopyPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CopyPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CopyPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"copyPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanInList"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"baseDate"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDate"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<CopyPlanMutation, CopyPlanMutationVariables>;
export const SubmitPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOfPlan"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}}]}}]} as unknown as DocumentNode<SubmitPlanMutation, SubmitPlanMutationVariables>;
export const WithdrawPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOfPlan"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}}]}}]} as unknown as DocumentNode<WithdrawPlanMutation, WithdrawPlanMutationVariables>;
export const ReviewPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOfPlan"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}}]}}]} as unknown as DocumentNode<ReviewPlanMutation, ReviewPlanMutationVariables>;
export const PublishPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOfPlan"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}}]}}]} as unknown as DocumentNode<PublishPlanMutation, PublishPlanMutationVariables>;
export const CommentPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommentPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommentPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commentPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOfPlan"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}}]}}]} as unknown as DocumentNode<CommentPlanMutation, CommentPlanMutationVariables>;
export const PlanEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PlanEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}},{"kind":"Argument","name":{"kind":"Name","value":"afterVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanPresence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participantId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"present"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanNetsChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanEventsSubscription, PlanEventsSubscriptionVariables>;
export const ShowPresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShowPresence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShowPresenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"showPresence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participantId"}}]}}]}}]} as unknown as DocumentNode<ShowPresenceMutation, ShowPresenceMutationVariables>;
export const ShowPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShowPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOfPlan"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}}]}}]} as unknown as DocumentNode<ShowPlanMutation, ShowPlanMutationVariables>;
export const PlanNetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanNets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NetTold"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetTold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanNet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"staffCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}}]}}]}}]} as unknown as DocumentNode<PlanNetsQuery, PlanNetsQueryVariables>;
export const ImportNetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportNet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportNetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importNet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NetTold"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetTold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanNet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"staffCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}}]}}]}}]} as unknown as DocumentNode<ImportNetMutation, ImportNetMutationVariables>;
export const RemoveNetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveNet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveNetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeNet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NetTold"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetTold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanNet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"staffCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}}]}}]}}]} as unknown as DocumentNode<RemoveNetMutation, RemoveNetMutationVariables>;
export const PlanStaffEffectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanStaffEffects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"effectiveDate"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffEffects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"effectiveDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"effectiveDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffEffect"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffEffect"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanStaffEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignmentId"}},{"kind":"Field","name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"gridCode"}},{"kind":"Field","name":{"kind":"Name","value":"gridName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlanStaffEffectsQuery, PlanStaffEffectsQueryVariables>;
export const StartZoningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartZoning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartZoningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startZoning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ZoningJob"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ZoningFiguresTold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoningFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grids"}},{"kind":"Field","name":{"kind":"Name","value":"inBand"}},{"kind":"Field","name":{"kind":"Name","value":"outOfBand"}},{"kind":"Field","name":{"kind":"Name","value":"compactness"}},{"kind":"Field","name":{"kind":"Name","value":"evenness"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Zoned"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoningResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"band"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ZoningFiguresTold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ZoningFiguresTold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"householdsMoved"}},{"kind":"Field","name":{"kind":"Name","value":"gridsTouched"}},{"kind":"Field","name":{"kind":"Name","value":"leaving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"households"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"inBand"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}},{"kind":"Field","name":{"kind":"Name","value":"impossible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"zones"}},{"kind":"Field","name":{"kind":"Name","value":"fewest"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ZoningJob"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"inBand"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoningResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Zoned"}}]}}]}}]}}]} as unknown as DocumentNode<StartZoningMutation, StartZoningMutationVariables>;
export const CancelZoningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelZoning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ZoningJob"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ZoningFiguresTold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoningFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grids"}},{"kind":"Field","name":{"kind":"Name","value":"inBand"}},{"kind":"Field","name":{"kind":"Name","value":"outOfBand"}},{"kind":"Field","name":{"kind":"Name","value":"compactness"}},{"kind":"Field","name":{"kind":"Name","value":"evenness"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Zoned"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoningResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"band"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ZoningFiguresTold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ZoningFiguresTold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"householdsMoved"}},{"kind":"Field","name":{"kind":"Name","value":"gridsTouched"}},{"kind":"Field","name":{"kind":"Name","value":"leaving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"households"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"inBand"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}},{"kind":"Field","name":{"kind":"Name","value":"impossible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"zones"}},{"kind":"Field","name":{"kind":"Name","value":"fewest"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ZoningJob"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"inBand"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoningResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Zoned"}}]}}]}}]}}]} as unknown as DocumentNode<CancelZoningMutation, CancelZoningMutationVariables>;
export const ZoningEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ZoningEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ZoningJob"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ZoningFiguresTold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoningFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grids"}},{"kind":"Field","name":{"kind":"Name","value":"inBand"}},{"kind":"Field","name":{"kind":"Name","value":"outOfBand"}},{"kind":"Field","name":{"kind":"Name","value":"compactness"}},{"kind":"Field","name":{"kind":"Name","value":"evenness"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Zoned"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoningResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"band"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ZoningFiguresTold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ZoningFiguresTold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"householdsMoved"}},{"kind":"Field","name":{"kind":"Name","value":"gridsTouched"}},{"kind":"Field","name":{"kind":"Name","value":"leaving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"households"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"inBand"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}},{"kind":"Field","name":{"kind":"Name","value":"impossible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"zones"}},{"kind":"Field","name":{"kind":"Name","value":"fewest"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ZoningJob"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"inBand"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoningResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Zoned"}}]}}]}}]}}]} as unknown as DocumentNode<ZoningEventsSubscription, ZoningEventsSubscriptionVariables>;
export const ZoningsOfPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ZoningsOfPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"zonings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ZoningsOfPlanQuery, ZoningsOfPlanQueryVariables>;
export const MeasuredReachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeasuredReach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minutes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Pace"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"minutes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minutes"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"pace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pace"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReachCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"divisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReachCounts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grids"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gridCode"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReachCounts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReachCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReachFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"householdsWithoutPath"}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}}]}}]} as unknown as DocumentNode<MeasuredReachQuery, MeasuredReachQueryVariables>;
export const ReachAreasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReachAreas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minutes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Pace"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reachAreas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"minutes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minutes"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"pace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pace"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"area"}}]}}]}}]} as unknown as DocumentNode<ReachAreasQuery, ReachAreasQueryVariables>;
export const ReachStationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReachStations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationOnMap"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ReachStationsQuery, ReachStationsQueryVariables>;
export const StartSitingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartSiting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartSitingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startSiting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SitingJob"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SitingSite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"serves"}},{"kind":"Field","name":{"kind":"Name","value":"brings"}},{"kind":"Field","name":{"kind":"Name","value":"saves"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SitingJob"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SitingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"withinBefore"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"meanMetresBefore"}},{"kind":"Field","name":{"kind":"Name","value":"meanMetres"}},{"kind":"Field","name":{"kind":"Name","value":"householdsWithoutPath"}},{"kind":"Field","name":{"kind":"Name","value":"candidatesWithoutPath"}},{"kind":"Field","name":{"kind":"Name","value":"shareReached"}}]}}]}}]}}]} as unknown as DocumentNode<StartSitingMutation, StartSitingMutationVariables>;
export const CancelJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SitingJob"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SitingSite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"serves"}},{"kind":"Field","name":{"kind":"Name","value":"brings"}},{"kind":"Field","name":{"kind":"Name","value":"saves"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SitingJob"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SitingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"withinBefore"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"meanMetresBefore"}},{"kind":"Field","name":{"kind":"Name","value":"meanMetres"}},{"kind":"Field","name":{"kind":"Name","value":"householdsWithoutPath"}},{"kind":"Field","name":{"kind":"Name","value":"candidatesWithoutPath"}},{"kind":"Field","name":{"kind":"Name","value":"shareReached"}}]}}]}}]}}]} as unknown as DocumentNode<CancelJobMutation, CancelJobMutationVariables>;
export const JobEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"JobEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SitingJob"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SitingSite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"serves"}},{"kind":"Field","name":{"kind":"Name","value":"brings"}},{"kind":"Field","name":{"kind":"Name","value":"saves"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SitingJob"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SitingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"withinBefore"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"meanMetresBefore"}},{"kind":"Field","name":{"kind":"Name","value":"meanMetres"}},{"kind":"Field","name":{"kind":"Name","value":"householdsWithoutPath"}},{"kind":"Field","name":{"kind":"Name","value":"candidatesWithoutPath"}},{"kind":"Field","name":{"kind":"Name","value":"shareReached"}}]}}]}}]}}]} as unknown as DocumentNode<JobEventsSubscription, JobEventsSubscriptionVariables>;
export const StaffHereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffHere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPerson"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignmentId"}},{"kind":"Field","name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"gridCode"}},{"kind":"Field","name":{"kind":"Name","value":"gridName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"employment"}},{"kind":"Field","name":{"kind":"Name","value":"officePhone"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<StaffHereQuery, StaffHereQueryVariables>;
export const CreateStaffMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateStaffMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateStaffMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createStaffMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignmentId"}},{"kind":"Field","name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"gridCode"}},{"kind":"Field","name":{"kind":"Name","value":"gridName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"employment"}},{"kind":"Field","name":{"kind":"Name","value":"officePhone"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPlace"}}]}}]}}]} as unknown as DocumentNode<CreateStaffMemberMutation, CreateStaffMemberMutationVariables>;
export const UpdateStaffMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateStaffMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateStaffMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateStaffMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignmentId"}},{"kind":"Field","name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"gridCode"}},{"kind":"Field","name":{"kind":"Name","value":"gridName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"employment"}},{"kind":"Field","name":{"kind":"Name","value":"officePhone"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPlace"}}]}}]}}]} as unknown as DocumentNode<UpdateStaffMemberMutation, UpdateStaffMemberMutationVariables>;
export const AssignStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignmentId"}},{"kind":"Field","name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"gridCode"}},{"kind":"Field","name":{"kind":"Name","value":"gridName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"employment"}},{"kind":"Field","name":{"kind":"Name","value":"officePhone"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPlace"}}]}}]}}]} as unknown as DocumentNode<AssignStaffMutation, AssignStaffMutationVariables>;
export const EndStaffAssignmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndStaffAssignments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndStaffAssignmentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endStaffAssignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignmentId"}},{"kind":"Field","name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"gridCode"}},{"kind":"Field","name":{"kind":"Name","value":"gridName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"employment"}},{"kind":"Field","name":{"kind":"Name","value":"officePhone"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPlace"}}]}}]}}]} as unknown as DocumentNode<EndStaffAssignmentsMutation, EndStaffAssignmentsMutationVariables>;
export const DeleteStaffMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteStaffMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteStaffMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteStaffMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<DeleteStaffMemberMutation, DeleteStaffMemberMutationVariables>;
export const RestoreStaffMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreStaffMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreStaffMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreStaffMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignmentId"}},{"kind":"Field","name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"gridCode"}},{"kind":"Field","name":{"kind":"Name","value":"gridName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"employment"}},{"kind":"Field","name":{"kind":"Name","value":"officePhone"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPlace"}}]}}]}}]} as unknown as DocumentNode<RestoreStaffMemberMutation, RestoreStaffMemberMutationVariables>;
export const EraseStaffMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EraseStaffMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EraseStaffMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eraseStaffMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<EraseStaffMemberMutation, EraseStaffMemberMutationVariables>;
export const ImportStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileWarnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreadColumns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"follows"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportStaffMutation, ImportStaffMutationVariables>;
export const StationDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StationDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"station"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationInFull"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationKept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationOnMap"}},{"kind":"Field","name":{"kind":"Name","value":"readings"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"accessible"}},{"kind":"Field","name":{"kind":"Name","value":"joinsPaths"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationInFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationKept"}},{"kind":"Field","name":{"kind":"Name","value":"openState"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StationDetailQuery, StationDetailQueryVariables>;
export const ServiceItemsToChooseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceItemsToChoose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"categoryEn"}}]}}]}}]} as unknown as DocumentNode<ServiceItemsToChooseQuery, ServiceItemsToChooseQueryVariables>;
export const CreateStationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateStation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateStationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createStation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"station"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationInFull"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationKept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationOnMap"}},{"kind":"Field","name":{"kind":"Name","value":"readings"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"accessible"}},{"kind":"Field","name":{"kind":"Name","value":"joinsPaths"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationInFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationKept"}},{"kind":"Field","name":{"kind":"Name","value":"openState"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CreateStationMutation, CreateStationMutationVariables>;
export const UpdateStationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateStation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateStationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateStation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"station"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationInFull"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationKept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationOnMap"}},{"kind":"Field","name":{"kind":"Name","value":"readings"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"accessible"}},{"kind":"Field","name":{"kind":"Name","value":"joinsPaths"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationInFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationKept"}},{"kind":"Field","name":{"kind":"Name","value":"openState"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UpdateStationMutation, UpdateStationMutationVariables>;
export const UpdateStationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateStations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateStationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateStations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationKept"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationKept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationOnMap"}},{"kind":"Field","name":{"kind":"Name","value":"readings"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"accessible"}},{"kind":"Field","name":{"kind":"Name","value":"joinsPaths"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode<UpdateStationsMutation, UpdateStationsMutationVariables>;
export const DeleteStationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteStation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteStationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteStation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stationId"}}]}}]}}]} as unknown as DocumentNode<DeleteStationMutation, DeleteStationMutationVariables>;
export const RestoreStationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreStation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreStationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreStation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"station"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationInFull"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationOnMap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationKept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationOnMap"}},{"kind":"Field","name":{"kind":"Name","value":"readings"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"accessible"}},{"kind":"Field","name":{"kind":"Name","value":"joinsPaths"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StationInFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StationKept"}},{"kind":"Field","name":{"kind":"Name","value":"openState"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RestoreStationMutation, RestoreStationMutationVariables>;
export const UndoImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"restored"}}]}}]}}]} as unknown as DocumentNode<UndoImportMutation, UndoImportMutationVariables>;
export const PublishedDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishedDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishedDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"grids"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PublishedDaysQuery, PublishedDaysQueryVariables>;
export const WhatChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"point"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timelineAt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"point"},"value":{"kind":"Variable","name":{"kind":"Name","value":"point"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeOfPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeOfPlace"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GridOfPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceGrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"id"},"name":{"kind":"Name","value":"gridId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeOfPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"inEffect"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GridOfPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GridOfPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"public"}}]}}]}}]} as unknown as DocumentNode<WhatChangesQuery, WhatChangesQueryVariables>;