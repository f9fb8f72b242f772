// Page tokens of /studies: where the next page starts, tied to the request they came from.

/** A token belongs to the request it came from: the same parameters but for these three. */
function requestKey(parameters: URLSearchParams): string {
  const same = [...parameters].filter(
    ([name]) => !['pageToken', 'pageSize', 'countTotal'].includes(name),
  );
  return JSON.stringify(same.sort());
}

export function writeToken(parameters: URLSearchParams, start: number): string {
  return Buffer.from(JSON.stringify([start, requestKey(parameters)])).toString('base64url');
}

/** Where the page starts; 0 without a token; undefined for a token that is not ours or belongs to another request. */
export function readToken(parameters: URLSearchParams): number | undefined {
  const token = parameters.get('pageToken');
  if (token === null) return 0;
  try {
    const [start, key] = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    return Number.isInteger(start) && key === requestKey(parameters) ? start : undefined;
  } catch {
    // A token we did not write: refused like any malformed parameter.
    return undefined;
  }
}
