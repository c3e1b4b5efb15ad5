/**
 * The OpenSearch description, by which a browser offers this site in its address bar; it must name a whole address.
 * Empty where `SITE_ORIGIN` is not set: then the site does not know where it will stand, and is not linked to it.
 */
export function openSearchFile(base: string, origin = process.env['SITE_ORIGIN']): [path: string, text: string][] {
  return origin ? [['public/opensearch.xml', serializeOpenSearch(base, origin)]] : [];
}

/** @throws {Error} Where the origin is not `http://` or `https://` and a host. */
function serializeOpenSearch(base: string, origin: string): string {
  const { protocol, origin: address } = URL.canParse(origin) ? new URL(origin) : { protocol: '', origin: '' };
  if (!/^https?:$/.test(protocol))
    throw new Error(`SITE_ORIGIN: found "${origin}"; write an origin such as https://help.example.com`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>RDP Atlas</ShortName>
  <Description>What Remote Desktop error codes mean</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${address}${base}icon.svg</Image>
  <Url type="text/html" template="${address}${base}search/?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
