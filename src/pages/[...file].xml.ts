import { answer, filesEnding } from './_files.ts';

export const getStaticPaths = () => filesEnding('.xml');

export const GET = answer;
