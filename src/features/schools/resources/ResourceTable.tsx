import { Table } from '#components/words/Table.tsx';
import type { Entry } from '#lib/graph.ts';
import { formatDay } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import { phasesOf } from './resource-card.ts';

interface Props {
  resources: readonly Entry<'resources'>[];
  words: Words;
}

/** Resources as a table: what each is, for whom, and when it was checked. */
export const ResourceTable = ({ resources, words }: Props) => (
  <Table
    columns={[words.schools.resource, words.schools.for, words.schools.checked]}
    rows={resources.map(({ id, address, data }) => ({
      key: id,
      name: <a href={address}>{data.title}</a>,
      cells: [
        `${words.resource_types[data.type]}. ${phasesOf(data, words)}`,
        formatDay(data.provenance.checked_on),
      ],
    }))}
  />
);
