import { getGraph } from '#graph.ts';
import { csvOf } from '#lib/scorecard/files.ts';

/** Every indicator’s figures as one spreadsheet, which `npm run import:scorecard` also reads. */
export async function GET(): Promise<Response> {
  const indicators = (await getGraph()).all('indicators').map(({ data }) => data);
  return new Response(csvOf(indicators), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
