/** The explorer for planners. */
export default function MapPage() {
  return null
}
