import { answer, filesEnding } from './_files.ts';

export const getStaticPaths = () => filesEnding('.json');

export const GET = answer;
