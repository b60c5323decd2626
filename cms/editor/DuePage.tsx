import { useEffect, useState } from 'react';
import { formatDay } from '#lib/text.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '#schemas/collections.ts';
import { whatIsDue, type Due, type DueKind } from '../check/due.ts';
import { knowContent, type KnownContent } from '../check/known-content.ts';
import { fetchSnapshot } from '../check/snapshot.ts';
import { daysAfter, todayInUk } from '../widgets/days.ts';

/** How far ahead the page looks. */
const DAYS_AHEAD = 60;

const HEADINGS: Readonly<Record<DueKind, string>> = {
  'goes-up': 'Goes up for readers',
  'comes-down': 'Comes down',
  review: 'Somebody must read or check it again',
};

const labelOf = (collection: string) => {
  const name = COLLECTION_NAMES.find((one) => one === collection);
  return name === undefined ? collection : COLLECTIONS[name].label;
};

const Table = ({ kind, rows, today }: { kind: DueKind; rows: readonly Due[]; today: string }) => (
  <section>
    <h2>{HEADINGS[kind]}</h2>
    {rows.length === 0 ? (
      <p>Nothing in the next {DAYS_AHEAD} days.</p>
    ) : (
      <table className="f-table">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">What</th>
            <th scope="col">Part</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((due) => (
            <tr key={`${due.collection} ${due.name} ${due.on}`}>
              <td>
                {formatDay(due.on)}
                {due.on < today && <strong> (late)</strong>}
              </td>
              <td>
                <a href={`/admin/#/collections/${due.collection}/entries/${due.name}`}>
                  {due.title}
                </a>
              </td>
              <td>{labelOf(due.collection)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);

/** What goes live, comes down and must be checked soon, in one place. */
export const DuePage = () => {
  const [known, setKnown] = useState<KnownContent>();
  const [problem, setProblem] = useState('');
  const today = todayInUk();
  useEffect(() => {
    fetchSnapshot().then(
      (snapshot) => {
        setKnown(knowContent(snapshot));
      },
      (error: unknown) => {
        setProblem(error instanceof Error ? error.message : 'The content could not be read.');
      },
    );
  }, []);
  const due = known === undefined ? [] : whatIsDue(known, today, daysAfter(today, DAYS_AHEAD));
  return (
    <main className="f-note">
      <p>
        <a href="/admin/">Back to the editor</a>
      </p>
      <h1>What is due</h1>
      <p>
        Today is {formatDay(today)}. This page looks {DAYS_AHEAD} days ahead.
      </p>
      {known === undefined ? (
        <p role="status">{problem === '' ? 'Reading …' : problem}</p>
      ) : (
        (['goes-up', 'comes-down', 'review'] as const).map((kind) => (
          <Table
            key={kind}
            kind={kind}
            rows={due.filter((one) => one.kind === kind)}
            today={today}
          />
        ))
      )}
    </main>
  );
};
