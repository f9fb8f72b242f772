// The shapes of the API's other answers: version, batches, searches. Only what we ask for by `fields`.
import * as z from 'zod/mini';

/** GET /version: `dataTimestamp` is UTC without a zone letter, `2026-11-21T09:00:00`. */
export const versionSchema = z.looseObject({
  apiVersion: z.optional(z.string()),
  dataTimestamp: z.string().check(z.minLength(1)),
});

/** Missing, or as described; of any other shape it counts as missing. */
const lenient = <T extends z.ZodMiniType>(shape: T) => z.catch(z.optional(shape), undefined);

const text = lenient(z.string());
const texts = z.catch(z.array(z.string()), []);

const listedSite = z.looseObject({
  city: text,
  country: text,
  geoPoint: lenient(z.object({ lat: z.number(), lon: z.number() })),
});

/** One study of a list, as far as we ever ask for it. A field of a wrong type counts as missing. */
const listedStudy = z.looseObject({
  protocolSection: z.looseObject({
    identificationModule: z.looseObject({
      nctId: z.string().check(z.regex(/^NCT\d{8}$/)),
      nctIdAliases: texts,
      briefTitle: text,
      orgStudyIdInfo: lenient(z.looseObject({ id: text })),
      secondaryIdInfos: z.catch(z.array(z.looseObject({ id: text })), []),
    }),
    statusModule: lenient(
      z.looseObject({
        overallStatus: text,
        studyFirstPostDateStruct: lenient(z.looseObject({ date: text })),
        lastUpdatePostDateStruct: lenient(z.looseObject({ date: text })),
      }),
    ),
    eligibilityModule: lenient(z.looseObject({ minimumAge: text, maximumAge: text })),
    contactsLocationsModule: lenient(
      z.looseObject({ locations: z.catch(z.array(listedSite), []) }),
    ),
  }),
});

export type ListedStudy = z.infer<typeof listedStudy>;

/** GET /studies: a page, possibly empty; no `nextPageToken` means the last one. */
export const studiesPageSchema = z.looseObject({
  studies: z.array(listedStudy),
  nextPageToken: z.optional(z.string().check(z.minLength(1))),
});

export type StudiesPage = z.infer<typeof studiesPageSchema>;
