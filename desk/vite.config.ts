import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { bundleBudget } from './bundle-budget.ts'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), bundleBudget(250)],
  build: {
    target: 'es2024',
    // The policy allows no data: addresses, so nothing may be inlined into them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
  },
})
