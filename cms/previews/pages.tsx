import type { ComponentType } from 'react';
import { Band } from '#components/frame/Band.tsx';
import { PlacedHero } from '#components/frame/PlacedHero.tsx';
import { summariseService } from '#components/signposts/service-card.ts';
import { ServiceGrid } from '#components/signposts/ServiceGrid.tsx';
import { Prose } from '#components/words/Prose.tsx';
import { NeedPage } from '#features/help/NeedPage.tsx';
import { pebblesOf, relatedNeeds, serviceCards } from '#features/help/need-links.ts';
import { castFor } from '#features/help/scene-for.ts';
import { urgentLinks } from '#features/help/urgent-links.ts';
import { PriorityPage } from '#features/plan/PriorityPage.tsx';
import { ThemePosters } from '#features/plan/ThemePosters.tsx';
import { ServicePage } from '#features/services/ServicePage.tsx';
import { isLive } from '#lib/dated.ts';
import { wordsOf } from '#lib/site.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { CampaignPreview } from './CampaignPreview.tsx';
import { EasyPreview } from './EasyPreview.tsx';
import { GuidePreview } from './GuidePreview.tsx';
import { IndicatorPreview } from './IndicatorPreview.tsx';
import type { PreviewProps } from './preview-props.ts';
import { ResourcePreview } from './ResourcePreview.tsx';
import { StoryboardPreview } from './StoryboardPreview.tsx';
import { withWholeHours } from './whole-hours.ts';

const Service = ({ graph, id, today, children }: PreviewProps) => {
  const entry = graph.get('services', id);
  return (
    <ServicePage
      service={withWholeHours(entry.data)}
      needs={pebblesOf(graph.linked(entry, 'needs'))}
      words={wordsOf(graph)}
      today={today}
      who={castFor('pier', 0)}
    >
      {children}
    </ServicePage>
  );
};

const Need = ({ graph, id, today, children }: PreviewProps) => {
  const entry = graph.get('needs', id);
  const words = wordsOf(graph);
  const { place } = entry.data;
  return (
    <NeedPage
      need={entry.data}
      services={serviceCards(graph, entry, { words, today })}
      related={relatedNeeds(graph, entry)}
      promises={pebblesOf(graph.linked(entry, 'priorities'))}
      urgent={urgentLinks(graph)}
      words={words}
      today={today}
      who={place === 'none' ? [] : castFor(place, 0)}
    >
      {children}
    </NeedPage>
  );
};

const Priority = ({ graph, id, today, children }: PreviewProps) => {
  const entry = graph.get('priorities', id);
  const words = wordsOf(graph);
  const theme = graph.all('themes').find((one) => one.id === entry.data.theme);
  return (
    <div className={`theme-${theme?.data.colour ?? 'aqua'}`}>
      <PriorityPage
        priority={entry.data}
        theme={{
          href: theme?.address ?? '/plan/',
          title: theme?.data.title ?? '',
          shape: theme?.data.shape ?? 'sun',
        }}
        links={{
          numbers: graph.linked(entry, 'indicators'),
          answers: graph.linked(entry, 'you-said-we-did').map(({ data }) => data),
          services: graph
            .linked(entry, 'services')
            .map((one) => summariseService(one, words, today)),
          resources: graph.linked(entry, 'resources'),
          notices: graph.linked(entry, 'campaigns').filter(({ data }) => isLive(data, today)),
          needs: pebblesOf(graph.linked(entry, 'needs')),
        }}
        words={words}
        today={today}
      >
        {children}
      </PriorityPage>
    </div>
  );
};

const WordsPage = ({ graph, id, today, children }: PreviewProps) => {
  const { data } = graph.get('pages', id);
  const words = wordsOf(graph);
  const services = graph.linked(graph.get('pages', id), 'services');
  return (
    <>
      <PlacedHero page={data} words={words} />
      <Band tone={data.place === 'none' ? 'page' : 'sand'}>
        <Prose>{children}</Prose>
        {services.length > 0 && (
          <ServiceGrid services={services.map((one) => summariseService(one, words, today))} />
        )}
      </Band>
    </>
  );
};

const Theme = ({ graph, id }: PreviewProps) => <ThemePosters themes={[graph.get('themes', id)]} />;

/** The page of each collection, from the site’s own components. One line for each. */
export const PREVIEWS: Partial<Record<CollectionName, ComponentType<PreviewProps>>> = {
  services: Service,
  needs: Need,
  priorities: Priority,
  pages: WordsPage,
  themes: Theme,
  indicators: IndicatorPreview,
  resources: ResourcePreview,
  campaigns: CampaignPreview,
  guides: GuidePreview,
  storyboards: StoryboardPreview,
  'easy-plans': EasyPreview,
};
