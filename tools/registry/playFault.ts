// Turns the right answer into the wrong one a fault asks for.
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, htmlAnswer, jsonAnswer, textAnswer } from './answer.ts';
import type { Fault } from './faults.ts';

/** The answer to send, or 'reset' when the fault has ended the connection itself; `reset` resets the one below. */
export async function playFault(
  fault: Fault | undefined,
  right: Answer,
  response: ServerResponse,
  reset: (response: ServerResponse) => void,
): Promise<Answer | 'reset'> {
  switch (fault?.kind) {
    case undefined:
      return right;
    case 'too-many':
      return withRetryAfter(textAnswer(429, 'Too many requests'), fault);
    case 'unavailable':
      return withRetryAfter(textAnswer(503, 'Service unavailable'), fault);
    case 'server-error':
      return textAnswer(500, 'Internal error');
    case 'forbidden':
      return htmlAnswer(403, '<html><body><h1>Request blocked</h1></body></html>');
    case 'html':
      return htmlAnswer(200, '<!doctype html><html><body><ctg-root></ctg-root></body></html>');
    case 'wrong-shape':
      return jsonAnswer({ message: 'not a study', studies: 'none' });
    case 'cut-off':
      return { ...right, body: right.body.slice(0, Math.floor(right.body.length / 2)) };
    case 'slow':
      await wait(fault.ms ?? 1000);
      return right;
    case 'hang-up':
      return hangUp(right, response);
    case 'reset':
      reset(response);
      return 'reset';
  }
}

function withRetryAfter(answer: Answer, fault: Fault): Answer {
  if (fault.retryAfter !== undefined) answer.headers['retry-after'] = String(fault.retryAfter);
  return answer;
}

/** Promises the whole body, sends half of it and closes. */
async function hangUp(right: Answer, response: ServerResponse): Promise<'reset'> {
  const body = Buffer.from(right.body);
  response.writeHead(right.status, { ...right.headers, 'content-length': String(body.length) });
  await new Promise((done) => response.write(body.subarray(0, body.length / 2), done));
  response.socket?.destroy();
  return 'reset';
}
