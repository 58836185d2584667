export { netStyle } from './nets/netStyles.ts'
export { addNets, type NetsLayer } from './nets/netsLayer.ts'
