import { answer, filesEnding } from './_files.ts';

export const getStaticPaths = () => filesEnding('.parquet');

export const GET = answer;
