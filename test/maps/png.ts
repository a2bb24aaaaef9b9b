import { crc32, deflateSync } from 'node:zlib'

/** A square picture, each pixel of a colour of its own: https://www.w3.org/TR/png-3/ */
export function png(
  side: number,
  colourAt: (x: number, y: number) => readonly [red: number, green: number, blue: number],
): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  // Eight bits a channel, red, green and blue.
  header.writeUInt8(8, 8)
  header.writeUInt8(2, 9)
  const row = (y: number): Buffer => Buffer.from([0, ...Array.from({ length: side }, (_, x) => colourAt(x, y)).flat()])
  const pixels = Buffer.concat(Array.from({ length: side }, (_, y) => row(y)))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
