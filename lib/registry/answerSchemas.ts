// The shapes of the API's other answers: version, batches, searches. Only what we ask for by `fields`.
import { z } from 'zod';

/** GET /version: `dataTimestamp` is UTC without a zone letter, `2026-11-21T09:00:00`. */
export const versionSchema = z.looseObject({
  apiVersion: z.string().optional(),
  dataTimestamp: z.string().min(1),
});

const text = z.string().optional().catch(undefined);
const texts = z.array(z.string()).catch([]);

/** One study of a list, as far as we ever ask for it. A field of a wrong type counts as missing. */
const listedStudy = z.looseObject({
  protocolSection: z.looseObject({
    identificationModule: z.looseObject({
      nctId: z.string().regex(/^NCT\d{8}$/),
      nctIdAliases: texts,
      briefTitle: text,
      orgStudyIdInfo: z.looseObject({ id: text }).optional().catch(undefined),
      secondaryIdInfos: z.array(z.looseObject({ id: text })).catch([]),
    }),
    statusModule: z
      .looseObject({
        overallStatus: text,
        studyFirstPostDateStruct: z.looseObject({ date: text }).optional().catch(undefined),
        lastUpdatePostDateStruct: z.looseObject({ date: text }).optional().catch(undefined),
      })
      .optional()
      .catch(undefined),
    designModule: z.looseObject({ phases: texts }).optional().catch(undefined),
    eligibilityModule: z
      .looseObject({ minimumAge: text, maximumAge: text })
      .optional()
      .catch(undefined),
    contactsLocationsModule: z
      .looseObject({ locations: z.array(z.looseObject({ country: text })).catch([]) })
      .optional()
      .catch(undefined),
  }),
});

export type ListedStudy = z.infer<typeof listedStudy>;

/** GET /studies: a page, possibly empty; no `nextPageToken` means the last one. */
export const studiesPageSchema = z.looseObject({
  studies: z.array(listedStudy),
  nextPageToken: z.string().min(1).optional(),
});

export type StudiesPage = z.infer<typeof studiesPageSchema>;
