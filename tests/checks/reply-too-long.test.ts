import { expect, test } from 'vitest';
import { replyTooLong } from '#checks/reply-too-long';
import { datasetWith, FOLDER, reply } from './dataset-builder.ts';
import { places, run } from './run.ts';

const REPLY = `${FOLDER}/replies/jawaban-dinsos.yaml`;
const words = (count: number) => Array.from({ length: count }, () => 'kata').join(' ');

test('a reply of 120 words is fine, one of 121 is an error that says how many there are', () => {
  expect(places(replyTooLong, datasetWith({ replies: [reply({ text: { id: words(120) } })] }))).toEqual([]);
  const long = datasetWith({ replies: [reply({ text: { id: words(121) } })] });
  expect(places(replyTooLong, long)).toEqual([`${REPLY}:1 text`]);
  expect(run(replyTooLong, long)[0]?.values).toEqual({ words: '121', most: '120', language: 'id' });
});

test('factors and follow-up are counted', () => {
  const parts = { id: words(40) };
  const long = reply({ text: { id: 'Ya.' }, supportingFactors: parts, hinderingFactors: parts, followUp: parts });
  expect(run(replyTooLong, datasetWith({ replies: [long] }))[0]?.values['words']).toBe('121');
});

test('each language counts for itself, and a part without English counts as it is shown', () => {
  const english = reply({ text: { id: 'Ya.', en: words(81) }, followUp: { id: words(40) } });
  expect(run(replyTooLong, datasetWith({ replies: [english] }))[0]?.values).toMatchObject({
    words: '121',
    language: 'en',
  });
});

test('dashes and bullets are no words', () => {
  const replies = [reply({ text: { id: `${words(120)} – • —` } })];
  expect(places(replyTooLong, datasetWith({ replies }))).toEqual([]);
});
