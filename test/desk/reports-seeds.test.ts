import { testOnReports } from './any-reports.ts'

testOnReports({ name: 'the seeds', path: '../../../shared/reports/seeds', columns: null })
