/** A number as protocol buffers write it, seven bits a byte, the lowest first. */
export function varint(n: number): Buffer {
  const bytes: number[] = []
  let rest = BigInt(n)
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128)
    rest >>= 7n
  }
  return Buffer.from([...bytes, Number(rest)])
}
