import { dataPackage } from '#lib/open-data/package.ts';
import { made, openPaths } from './_paths.ts';

export async function GET(): Promise<Response> {
  const names = (await openPaths()).map(({ props }) => props.name);
  return Response.json(dataPackage(names, made));
}
