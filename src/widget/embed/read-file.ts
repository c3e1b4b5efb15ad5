/**
 * What a file holds, parsed where it is JSON.
 *
 * @throws {Error} Where it cannot be read; the message has its address.
 */
export async function readFile({ href }: URL, kind: 'json' | 'text' = 'json'): Promise<unknown> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} answered ${response.status}`);
  return response[kind]();
}
