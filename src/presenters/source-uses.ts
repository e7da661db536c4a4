/** Every page that rests on a source, besides the tables of figures. */
import { correctionWords } from '#language/corrections';
import { libraryWords } from '#language/library';
import { recommendationWords } from '#language/recommendation';
import { replyWords } from '#language/reply';
import type { SourceUse } from '#model/source-uses';
import { commitmentAnchor, pages } from '#routes';
import { presentCorrection } from './correction.ts';
import { yearAnchor } from './recommendations.ts';
import { presentReply } from './reply.ts';
import type { Link, View } from './view.ts';

export function presentSourceUse(view: View, use: SourceUse): Link {
  switch (use.of) {
    case 'region':
    case 'plan':
    case 'cluster':
    case 'commitment':
    case 'recommendations':
    case 'reply':
      return useInRegion(view, use);
    case 'network':
      return { ...view.say(use.network.name), href: view.to(pages.network(use.network.id)) };
    case 'definition': {
      const { definitionOf } = libraryWords(view.language);
      const href = view.to(`${pages.indicator(use.report.region, use.indicator.id)}#definisi`);
      return { text: definitionOf(view.say(use.indicator.name).text), href };
    }
    case 'correction': {
      const { about, outcome, received, href } = presentCorrection(view, use.correction);
      const { recorded } = correctionWords(view.language);
      return { text: recorded({ about: about.text, outcome: outcome.word, date: outcome.date ?? received }), href };
    }
    case 'term':
      return { ...view.say(use.term.title), href: view.to(pages.term(use.term.id)) };
    case 'about':
      return { ...view.say(use.page.title), href: view.to(pages.about()) };
  }
}

type InRegion = Extract<
  SourceUse,
  { readonly of: 'region' | 'plan' | 'cluster' | 'commitment' | 'recommendations' | 'reply' }
>;

function useInRegion(view: View, use: InRegion): Link {
  const { region } = use.report;
  const named = (link: Link): Link => ({ ...link, text: `${link.text}, ${region.name}` });
  switch (use.of) {
    case 'region':
      return { text: region.name, href: view.to(pages.region(region)) };
    case 'plan':
      return named({ ...view.say(use.plan.title), href: view.to(pages.plan(region, use.plan.id)) });
    case 'cluster':
      return named({ ...view.say(use.cluster.name), href: view.to(pages.cluster(region, use.cluster.id)) });
    case 'commitment': {
      const { id, wording } = use.commitment;
      const path = pages.commitmentsBy({ by: 'region', region });
      return { ...view.say(wording), href: view.to(`${path}#${commitmentAnchor(region, id)}`) };
    }
    case 'recommendations':
      return {
        text: recommendationWords(view.language).fromYear({ year: String(use.year), region: region.name }),
        href: view.to(`${pages.recommendations(region)}#${yearAnchor(use.year)}`),
      };
    case 'reply': {
      const { agency, href } = presentReply(view, use.report, use.reply);
      return { text: replyWords(view.language).byAgency({ agency: agency.text, region: region.name }), href };
    }
  }
}
