const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '',
  '&gt;': '',
  '&quot;': '"',
  '&#39;': '’',
  '&nbsp;': ' ',
};

/**
 * The words of a text that may hold HTML or Markdown, as paragraphs of plain text: what comes from
 * outside brings no markup into `content/`.
 */
export function plainParagraphs(text: string): string[] {
  return text
    .replace(/<(br|\/p|\/li|\/h\d)\s*\/?>/gi, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? '')
    .replace(/[<>[\]*_#`|\\{}]/g, '')
    .split(/\n{2,}/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}

/** The start of a text, cut between words, at most `max` characters with its “…”. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const start = text.slice(0, max - 1);
  const end = start.lastIndexOf(' ');
  return `${start.slice(0, end > max / 2 ? end : max - 1).trimEnd()}…`;
}
