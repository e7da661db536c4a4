import { answer, filesEnding } from './_files.ts';

export const getStaticPaths = () => filesEnding('.xlsx');

export const GET = answer;
