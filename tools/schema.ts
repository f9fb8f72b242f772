// `npm run --silent schema`: writes the JSON Schema of a plain read to standard output.
import { z } from 'zod';
import { plainReadSchema } from '../lib/messaging/plainReadSchema.ts';

const schema = { title: 'PlainRead', ...z.toJSONSchema(plainReadSchema) };
process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
