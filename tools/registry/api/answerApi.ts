// The API paths the registry serves; everything else under /api is the web server's own 404.
import { type Answer, jsonAnswer, nginxNotFound } from '../answer.ts';
import type { Shelf } from '../shelf.ts';
import { answerHistory, answerPastVersion } from './answerHistory.ts';
import { answerStudies } from './answerStudies.ts';
import { answerStudy } from './answerStudy.ts';

export const API_VERSION = '2.0.5';

/** `path` starts with `/api/`. */
export function answerApi(shelf: Shelf, path: string, parameters: URLSearchParams): Answer {
  const answer = route(shelf, path, parameters);
  // The real API sends no CORS headers, an ETag tied to the data's time, and a cookie (API.md, September 2026).
  answer.headers['set-cookie'] = 'ctg_sample=1; Path=/; Secure; HttpOnly; SameSite=Lax';
  if (answer.status === 200) answer.headers.etag = shelf.etag();
  return answer;
}

function route(shelf: Shelf, path: string, parameters: URLSearchParams): Answer {
  if (path === '/api/v2/version') {
    return jsonAnswer({ apiVersion: API_VERSION, dataTimestamp: shelf.dataTimestamp });
  }
  if (path === '/api/v2/stats/size') return jsonAnswer(sizes(shelf));
  if (path === '/api/v2/studies') return answerStudies(shelf, parameters);
  const one = /^\/api\/v2\/studies\/([^/]+)$/.exec(path);
  if (one?.[1] !== undefined) return answerStudy(shelf, decodeURIComponent(one[1]), parameters);
  const history = /^\/api\/int\/studies\/([^/]+)\/history$/.exec(path);
  if (history?.[1] !== undefined) return answerHistory(shelf, decodeURIComponent(history[1]));
  const past = /^\/api\/int\/studies\/([^/]+)\/history\/(\d+)$/.exec(path);
  if (past?.[1] !== undefined) {
    return answerPastVersion(shelf, decodeURIComponent(past[1]), Number(past[2]));
  }
  return nginxNotFound();
}

function sizes(shelf: Shelf): unknown {
  const bytes = shelf.all().map((study) => Buffer.byteLength(JSON.stringify(study)));
  const total = bytes.reduce((sum, size) => sum + size, 0);
  return {
    totalStudies: bytes.length,
    averageSizeBytes: bytes.length === 0 ? 0 : Math.round(total / bytes.length),
  };
}
