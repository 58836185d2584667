/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query FindPlaces($search: String!) {\n  divisions(filter: {search: $search}, first: 6) {\n    edges {\n      node {\n        id\n        code\n        level\n        name\n        nameEn\n        boundary\n        parent {\n          name\n          nameEn\n        }\n      }\n    }\n  }\n  grids(filter: {search: $search}, first: 4) {\n    edges {\n      node {\n        id\n        code\n        name\n        boundary\n        community {\n          name\n          nameEn\n        }\n      }\n    }\n  }\n  stations(filter: {search: $search}, first: 5) {\n    edges {\n      node {\n        id\n        name\n        nameEn\n        kind\n        address\n      }\n    }\n  }\n}\n\nquery GridAtPlace($point: PointInput!) {\n  gridAt(point: $point) {\n    id\n    code\n    name\n    kind\n    boundary\n    community {\n      name\n      nameEn\n      sample\n      parent {\n        name\n        nameEn\n      }\n    }\n    leader {\n      name\n      officePhone\n    }\n  }\n}\n\nquery CitizenSettings {\n  mapSettings {\n    extent {\n      west\n      south\n      east\n      north\n    }\n  }\n  serviceItems {\n    code\n    name\n    nameEn\n    category\n    categoryEn\n  }\n}": typeof types.FindPlacesDocument,
    "fragment StationOnList on ServiceStation {\n  id\n  name\n  nameEn\n  kind\n  address\n  phone\n  location\n  openingHours\n  timeZone\n  isOpen\n  nextChange\n  accessible\n  sample\n  serviceItems {\n    code\n    name\n    nameEn\n  }\n}\n\nquery NearestStations($point: PointInput!, $first: Int!, $filter: StationFilter) {\n  nearestStations(point: $point, first: $first, filter: $filter) {\n    edges {\n      distance\n      walkingMinutes\n      node {\n        ...StationOnList\n      }\n    }\n  }\n}\n\nquery FindStations($filter: StationFilter, $first: Int!, $after: String) {\n  stations(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...StationOnList\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nquery OneStation($id: ID!) {\n  station(id: $id) {\n    ...StationOnList\n  }\n}": typeof types.StationOnListFragmentDoc,
};
const documents: Documents = {
    "query FindPlaces($search: String!) {\n  divisions(filter: {search: $search}, first: 6) {\n    edges {\n      node {\n        id\n        code\n        level\n        name\n        nameEn\n        boundary\n        parent {\n          name\n          nameEn\n        }\n      }\n    }\n  }\n  grids(filter: {search: $search}, first: 4) {\n    edges {\n      node {\n        id\n        code\n        name\n        boundary\n        community {\n          name\n          nameEn\n        }\n      }\n    }\n  }\n  stations(filter: {search: $search}, first: 5) {\n    edges {\n      node {\n        id\n        name\n        nameEn\n        kind\n        address\n      }\n    }\n  }\n}\n\nquery GridAtPlace($point: PointInput!) {\n  gridAt(point: $point) {\n    id\n    code\n    name\n    kind\n    boundary\n    community {\n      name\n      nameEn\n      sample\n      parent {\n        name\n        nameEn\n      }\n    }\n    leader {\n      name\n      officePhone\n    }\n  }\n}\n\nquery CitizenSettings {\n  mapSettings {\n    extent {\n      west\n      south\n      east\n      north\n    }\n  }\n  serviceItems {\n    code\n    name\n    nameEn\n    category\n    categoryEn\n  }\n}": types.FindPlacesDocument,
    "fragment StationOnList on ServiceStation {\n  id\n  name\n  nameEn\n  kind\n  address\n  phone\n  location\n  openingHours\n  timeZone\n  isOpen\n  nextChange\n  accessible\n  sample\n  serviceItems {\n    code\n    name\n    nameEn\n  }\n}\n\nquery NearestStations($point: PointInput!, $first: Int!, $filter: StationFilter) {\n  nearestStations(point: $point, first: $first, filter: $filter) {\n    edges {\n      distance\n      walkingMinutes\n      node {\n        ...StationOnList\n      }\n    }\n  }\n}\n\nquery FindStations($filter: StationFilter, $first: Int!, $after: String) {\n  stations(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...StationOnList\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nquery OneStation($id: ID!) {\n  station(id: $id) {\n    ...StationOnList\n  }\n}": types.StationOnListFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FindPlaces($search: String!) {\n  divisions(filter: {search: $search}, first: 6) {\n    edges {\n      node {\n        id\n        code\n        level\n        name\n        nameEn\n        boundary\n        parent {\n          name\n          nameEn\n        }\n      }\n    }\n  }\n  grids(filter: {search: $search}, first: 4) {\n    edges {\n      node {\n        id\n        code\n        name\n        boundary\n        community {\n          name\n          nameEn\n        }\n      }\n    }\n  }\n  stations(filter: {search: $search}, first: 5) {\n    edges {\n      node {\n        id\n        name\n        nameEn\n        kind\n        address\n      }\n    }\n  }\n}\n\nquery GridAtPlace($point: PointInput!) {\n  gridAt(point: $point) {\n    id\n    code\n    name\n    kind\n    boundary\n    community {\n      name\n      nameEn\n      sample\n      parent {\n        name\n        nameEn\n      }\n    }\n    leader {\n      name\n      officePhone\n    }\n  }\n}\n\nquery CitizenSettings {\n  mapSettings {\n    extent {\n      west\n      south\n      east\n      north\n    }\n  }\n  serviceItems {\n    code\n    name\n    nameEn\n    category\n    categoryEn\n  }\n}"): (typeof documents)["query FindPlaces($search: String!) {\n  divisions(filter: {search: $search}, first: 6) {\n    edges {\n      node {\n        id\n        code\n        level\n        name\n        nameEn\n        boundary\n        parent {\n          name\n          nameEn\n        }\n      }\n    }\n  }\n  grids(filter: {search: $search}, first: 4) {\n    edges {\n      node {\n        id\n        code\n        name\n        boundary\n        community {\n          name\n          nameEn\n        }\n      }\n    }\n  }\n  stations(filter: {search: $search}, first: 5) {\n    edges {\n      node {\n        id\n        name\n        nameEn\n        kind\n        address\n      }\n    }\n  }\n}\n\nquery GridAtPlace($point: PointInput!) {\n  gridAt(point: $point) {\n    id\n    code\n    name\n    kind\n    boundary\n    community {\n      name\n      nameEn\n      sample\n      parent {\n        name\n        nameEn\n      }\n    }\n    leader {\n      name\n      officePhone\n    }\n  }\n}\n\nquery CitizenSettings {\n  mapSettings {\n    extent {\n      west\n      south\n      east\n      north\n    }\n  }\n  serviceItems {\n    code\n    name\n    nameEn\n    category\n    categoryEn\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment StationOnList on ServiceStation {\n  id\n  name\n  nameEn\n  kind\n  address\n  phone\n  location\n  openingHours\n  timeZone\n  isOpen\n  nextChange\n  accessible\n  sample\n  serviceItems {\n    code\n    name\n    nameEn\n  }\n}\n\nquery NearestStations($point: PointInput!, $first: Int!, $filter: StationFilter) {\n  nearestStations(point: $point, first: $first, filter: $filter) {\n    edges {\n      distance\n      walkingMinutes\n      node {\n        ...StationOnList\n      }\n    }\n  }\n}\n\nquery FindStations($filter: StationFilter, $first: Int!, $after: String) {\n  stations(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...StationOnList\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nquery OneStation($id: ID!) {\n  station(id: $id) {\n    ...StationOnList\n  }\n}"): (typeof documents)["fragment StationOnList on ServiceStation {\n  id\n  name\n  nameEn\n  kind\n  address\n  phone\n  location\n  openingHours\n  timeZone\n  isOpen\n  nextChange\n  accessible\n  sample\n  serviceItems {\n    code\n    name\n    nameEn\n  }\n}\n\nquery NearestStations($point: PointInput!, $first: Int!, $filter: StationFilter) {\n  nearestStations(point: $point, first: $first, filter: $filter) {\n    edges {\n      distance\n      walkingMinutes\n      node {\n        ...StationOnList\n      }\n    }\n  }\n}\n\nquery FindStations($filter: StationFilter, $first: Int!, $after: String) {\n  stations(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...StationOnList\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nquery OneStation($id: ID!) {\n  station(id: $id) {\n    ...StationOnList\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;