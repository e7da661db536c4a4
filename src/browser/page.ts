/** The one script of a page with charts, maps or filters. The page is whole without it. */
import { readCharts } from './chart-reader.ts';
import { leadToHeldAnchor } from './held-anchors.ts';
import { offerFilters } from './list-filter.ts';
import { offerMaps } from './map-upgrade.ts';
import { takeAnchorAlong } from './moved.ts';

takeAnchorAlong(document);
leadToHeldAnchor(document);
readCharts(document);
offerMaps(document);
offerFilters(document);
