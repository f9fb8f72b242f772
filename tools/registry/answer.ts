// What the registry answers to one request, before it is written to the socket.

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Errors of the API are plain text, never JSON (API.md, seen October 2026). */
export function textAnswer(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

export function jsonAnswer(value: unknown): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  };
}

export function htmlAnswer(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

export function redirectAnswer(location: string): Answer {
  return {
    status: 301,
    headers: { location, 'content-type': 'text/plain; charset=utf-8' },
    body: '',
  };
}

/** The page the web server in front of the real API gives for a path it does not serve. */
export function nginxNotFound(): Answer {
  return htmlAnswer(
    404,
    '<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
  );
}
