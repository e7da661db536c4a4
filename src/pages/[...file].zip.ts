import { answer, filesEnding } from './_files.ts';

export const getStaticPaths = () => filesEnding('.zip');

export const GET = answer;
