import type { Entry } from '#lib/graph.ts';
import { addDays } from '#lib/london-time.ts';
import { fill, formatDay } from '#lib/text.ts';
import { sayWhen } from '#lib/whats-on/when.ts';
import type { Words } from '#schemas/site/words.ts';
import { Card } from '../links/Card.tsx';

interface Props {
  notice: Entry<'campaigns'>;
  words: Words;
  level?: 3 | 4;
}

/** Something that is on, as a card that takes itself away after its last day. */
export const NoticeCard = ({ notice: { address, data }, words, level = 3 }: Props) => {
  const { whats_on, audiences } = words;
  const forWhom = data.audience.map((one) => audiences[one]).join(', ');
  const when = sayWhen(data, words);
  const until = fill(whats_on.until, { date: formatDay(addDays(data.expire_on, -1)) });
  return (
    <yp-until data-until={data.expire_on}>
      <Card
        href={address}
        title={data.title}
        text={data.lede}
        level={level}
        meta={[
          ...(when.length > 0 ? when : [until]),
          ...(forWhom === '' ? [] : [`${whats_on.audience}: ${forWhom}`]),
        ]}
      />
    </yp-until>
  );
};
