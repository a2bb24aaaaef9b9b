import { type DragEvent, useState } from 'react'

/** What makes an element take what is dropped on it, and whether something is held over it. The element holds a field that does the same by keyboard. */
export function useDrop(onDrop: (given: DataTransfer) => void) {
  const [over, setOver] = useState(false)
  return {
    over,
    handlers: {
      onDragOver(event: DragEvent) {
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: () => setOver(false),
      onDrop(event: DragEvent) {
        event.preventDefault()
        setOver(false)
        onDrop(event.dataTransfer)
      },
    },
  }
}
