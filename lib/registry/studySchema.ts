// What an answer must have to be a study record at all; everything else is checked field by field as it is read.
import * as z from 'zod/mini';

// Zod would otherwise try `new Function`, which the extension's content security policy refuses and reports.
z.config({ jitless: true });

/**
 * A record of the API v2 (`/studies/{nctId}`). Only the frame is demanded: the registry adds keys and enum values
 * without notice, and one field of a wrong type must not hide a whole study (`fieldReader` leaves it out and notes it).
 * Checking all leaves here as well would cost more than parsing them.
 */
export const studySchema = z.looseObject({
  protocolSection: z.looseObject({
    identificationModule: z.looseObject({ nctId: z.string().check(z.regex(/^NCT\d{8}$/)) }),
  }),
});

export type StudyRecord = z.infer<typeof studySchema>;
