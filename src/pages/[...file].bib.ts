import { answer, filesEnding } from './_files.ts';

export const getStaticPaths = () => filesEnding('.bib');

export const GET = answer;
