import { expect, test, type Page } from '@playwright/test';
import { loadGraph } from '../support/load-graph.ts';
import { readCsv } from '#lib/csv.ts';
import { words } from '../support/words.ts';

// These run with scripts and without, on a wide screen and on a phone.
const { grid, guides, packs, resources, school_review: review, schools, slides } = words;
const graph = loadGraph();

const follow = async (page: Page, name: string | RegExp) => {
  await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
};

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('a worried teacher finds what to do now, and whom to tell', async ({ page }) => {
  await page.goto('/schools/');
  await follow(page, schools.worried);
  await expect(title(page)).toHaveText('Worried about a pupil');
  const now = page.getByRole('region', { name: words.urgencies.now });
  await expect(now).toContainText('999');
  await expect(page.getByText('designated safeguarding lead').first()).toBeVisible();
  await expect(page.getByText(guides.policy)).toBeVisible();
  await follow(page, 'A pupil who hurts themselves');
  await expect(title(page)).toHaveText('A pupil who hurts themselves');
  const says = page.getByRole('region', { name: guides.not_say });
  await expect(says).toContainText('Promise me that you will stop.');
});

test('a mental health lead finds who takes which referral, and at what threshold', async ({
  page,
}) => {
  await page.goto('/schools/');
  await follow(page, schools.help);
  await follow(page, 'Anxiety');
  const cells = page.locator('.help-grid table');
  await expect(cells.getByRole('columnheader')).toHaveCount(6);
  await cells.getByRole('link', { name: 'Sefton CAMHS' }).first().click();
  const row = page.locator('.thresholds tr', { hasText: 'Sefton CAMHS' });
  await expect(row).toBeInViewport();
  await expect(row).toContainText('Specialist service up to 18');
  await expect(row).toContainText('From 16 you can refer yourself.');
  await expect(row).toContainText(grid.who);
});

test('the grid of a phase leaves out who does not take it', async ({ page }) => {
  await page.goto('/schools/who-can-help/');
  await page
    .getByRole('navigation', { name: grid.by_phase })
    .getByRole('link', { name: words.phases_short.ks1 })
    .click();
  const anxiety = page.locator('.help-grid tr', { hasText: 'Anxiety' });
  await expect(anxiety).toContainText('Parenting 2000');
  await expect(anxiety).not.toContainText('Kooth');
});

test('the grid comes as a file that holds every service of every need', async ({ page }) => {
  const answer = await page.request.get('/schools/who-can-help/grid.csv');
  expect(answer.headers()['content-type']).toContain('text/csv');
  const [head = [], ...rows] = readCsv(await answer.text()).rows;
  expect(head.slice(0, 2)).toEqual([grid.need, grid.service]);
  const expected = graph
    .all('needs')
    .flatMap((need) =>
      graph.linked(need, 'services').map(({ data }) => `${need.data.topic} / ${data.title}`),
    );
  expect(rows.map(([need, service]) => `${need ?? ''} / ${service ?? ''}`).toSorted()).toEqual(
    expected.toSorted(),
  );
  expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
  const kooth = rows.find(([need, service]) => need === 'Anxiety' && service === 'Kooth') ?? [];
  expect(kooth[head.indexOf(grid.phases)]).toBe('KS2; KS3; KS4; KS5');
  expect(kooth[head.indexOf(grid.thrive)]).toBe('Getting advice; Getting help');
});

test('a tutor finds a lesson by need, and its slides, without any filter', async ({ page }) => {
  await page.goto('/schools/resources/');
  await follow(page, resources.by_need);
  await follow(page, /^Sleep \(\d+\)$/);
  await follow(page, 'Sleep detectives: what keeps Alex awake?');
  await expect(page.getByRole('heading', { name: resources.safety })).toBeVisible();
  await expect(page.getByText(resources.evidence)).toBeVisible();
  await follow(page, resources.slides);
  await expect(page.locator('.slide')).not.toHaveCount(0);
  await expect(page.getByRole('heading', { name: slides.notes }).first()).toBeVisible();
});

test('every resource that names a service leads to it', async ({ page }) => {
  await page.goto('/schools/resources/screen-before-you-teach/');
  const links = page.getByRole('main').locator('a[href^="/services/"]');
  await page.goto('/schools/resources/briefing-self-harm/');
  expect(await links.count()).toBeGreaterThan(0);
});

test('a ready-made pack holds all of its resources in one document', async ({ page }) => {
  const pack = graph.all('packs').find(({ file }) => file === 'tutor-time-kit');
  await page.goto('/schools/packs/');
  await follow(page, 'Tutor-time kit');
  await follow(page, packs.open);
  const parts = page.locator('.paper:not(.paper-service)');
  await expect(parts).toHaveCount(pack?.data.resources.length ?? 0);
  for (const part of await parts.all()) {
    expect((await part.locator('[data-slot=body]').innerText()).length).toBeGreaterThan(200);
    await expect(part.locator('.paper-code svg')).toBeVisible();
  }
});

test('the review can be done on paper', async ({ page }) => {
  await page.goto('/schools/review/');
  await follow(page, review.paper);
  const questions = graph.all('principles').flatMap(({ data }) => data.questions);
  for (const { text } of questions)
    await expect(page.getByRole('heading', { name: text, exact: true })).toBeVisible();
  await expect(page.locator('.review-box')).toHaveCount(questions.length * 3);
});

test('what is new says how it knows', async ({ page }) => {
  await page.goto('/schools/whats-new/');
  const text = await page.getByRole('main').innerText();
  expect(
    [words.news.from_history, words.news.no_history].filter((one) => text.includes(one)),
  ).toHaveLength(1);
});

test('staff find help for themselves, and training or where to ask for it', async ({ page }) => {
  await page.goto('/schools/staff/');
  await expect(page.getByRole('main')).toContainText('116 123');
  await expect(
    page.getByRole('heading', { name: words.staff.training, exact: true }),
  ).toBeVisible();
  await expect(page.locator('.resource-kind, .grid').last()).toBeVisible();
});
