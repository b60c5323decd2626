import { ListFilter } from '#components/filters/list-filter.ts';

/** Narrows the list of school resources down. */
class ResourceFilter extends ListFilter {}

customElements.define('yp-resource-filter', ResourceFilter);
