import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataset as readDataset } from '#dataset';
import { oldAddressesJson } from '#exports/old-addresses';
import { oldAddresses } from '#presenters/old-address';
import { files } from '#routes';

/** None while every address is in use. */
export const getStaticPaths = async () => {
  const old = oldAddresses(await readDataset());
  const name = files.oldAddresses().replace(/\.json$/, '');
  return old.length === 0 ? [] : [{ params: { oldAddresses: name }, props: { old } }];
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(oldAddressesJson(props.old));
