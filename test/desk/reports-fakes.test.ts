import { testOnReports } from './any-reports.ts'

testOnReports({
  name: '549 rows of FA-KES',
  path: '../../../shared/reports/fa-kes-dev.csv',
  columns: { id: 'unit_id', title: 'article_title', text: 'article_content', outlet: 'source', published: 'date' },
})
