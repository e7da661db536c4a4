import { answer, filesEnding } from './_files.ts';

export const getStaticPaths = () => filesEnding('.svg');

export const GET = answer;
