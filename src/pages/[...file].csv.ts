import { answer, filesEnding } from './_files.ts';

export const getStaticPaths = () => filesEnding('.csv');

export const GET = answer;
