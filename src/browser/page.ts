/** The one script of a page with charts or maps. The page is whole without it. */
import { readCharts } from './chart-reader.ts';
import { offerMaps } from './map-upgrade.ts';

readCharts(document);
offerMaps(document);
