// The control paths of a registry that runs on its own: faults, records, the time of the data, the log.
import type { IncomingMessage } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { type Answer, jsonAnswer, textAnswer } from './answer.ts';
import { type FaultList, readFaults } from './faults.ts';
import type { RequestEntry } from './requestLog.ts';
import type { Shelf } from './shelf.ts';
import { type Study, textAt } from './study.ts';

export const CONTROL_PREFIX = '/__';

export interface Controlled {
  shelf: Shelf;
  faults: FaultList;
  requests: RequestEntry[];
}

/**
 * `GET|POST|DELETE /__faults`, `GET|DELETE /__requests`, `POST /__records` (one study), `POST /__version` (a time as text).
 */
export async function answerControl(
  registry: Controlled,
  request: IncomingMessage,
  path: string,
): Promise<Answer> {
  const body = request.method === 'POST' ? await readText(request) : '';
  switch (`${request.method} ${path}`) {
    case 'GET /__faults':
      return jsonAnswer(registry.faults.list());
    case 'POST /__faults':
      return setFaults(registry.faults, body);
    case 'DELETE /__faults':
      registry.faults.set([]);
      return jsonAnswer([]);
    case 'GET /__requests':
      return jsonAnswer(registry.requests);
    case 'DELETE /__requests':
      registry.requests.length = 0;
      return jsonAnswer([]);
    case 'POST /__records':
      return putRecord(registry.shelf, body);
    case 'POST /__version':
      registry.shelf.dataTimestamp = body.trim();
      return jsonAnswer({ dataTimestamp: registry.shelf.dataTimestamp });
    default:
      return textAnswer(404, `No such control: ${request.method} ${path}`);
  }
}

function setFaults(faults: FaultList, body: string): Answer {
  const read = readFaults(body);
  if (typeof read === 'string') return textAnswer(400, read);
  faults.set(read);
  return jsonAnswer(faults.list());
}

function putRecord(shelf: Shelf, body: string): Answer {
  let study: Study;
  try {
    study = JSON.parse(body);
  } catch {
    return textAnswer(400, 'Not JSON');
  }
  if (textAt(study, 'protocolSection.identificationModule.nctId') === '') {
    return textAnswer(400, 'No study number');
  }
  shelf.put(study);
  return jsonAnswer({ ok: true });
}
