import { testOnReports } from './any-reports.ts'

testOnReports({ name: 'the sample case', path: '../../sample/reports', columns: null })
