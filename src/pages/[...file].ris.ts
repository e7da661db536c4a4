import { answer, filesEnding } from './_files.ts';

export const getStaticPaths = () => filesEnding('.ris');

export const GET = answer;
