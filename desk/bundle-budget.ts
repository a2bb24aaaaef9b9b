import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Prints what the first view loads, compressed, and fails the build when it is more than the budget (kB = 1,000 bytes). */
export const bundleBudget = (kilobytes: number): Plugin => ({
  name: 'bundle-budget',
  generateBundle(_options, bundle) {
    let bytes = 0
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk' ? !file.isDynamicEntry : file.fileName.endsWith('.css')) {
        bytes += gzipSync(file.type === 'chunk' ? file.code : file.source).length
      }
    }
    const line = `initial bundle: ${(bytes / 1000).toFixed(1)} kB compressed, of ${kilobytes} kB allowed`
    if (bytes > kilobytes * 1000) this.error(line)
    this.info(line)
  },
})
