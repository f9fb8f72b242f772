// Bones, skin, eyes, mouth, operations, care and tests: what primary outcomes measure. How the rows are read: see ../endpoints.ts.
import type { EndpointRow } from '../endpointRow.ts';

export const surfaceAndCare = {
  'whether bones or tendons grow back together': [
    'body',
    'whole',
    /(?:bone|fracture|spinal|interbody|bony|solid|tendon|radiograph\w*) (?:fus|heal|union|regen|repair)|\bfusion\b|non-?union|re-?tear/i,
  ],
  'a fall': ['event', 'event', /\bfalls?\b(?! asleep)|fallers?/i],
  'how far a joint or body part can move': [
    'body',
    'amount',
    /range[- ]of[- ]mo|flexion|inclinomet|goniomet|extension (?:of|ran)|flexibil|joint (?:mob|mot|stab)|mouth open|rotation|laxity/i,
    'ROM',
  ],
  'the shape of the spine or bones': [
    'body',
    'amount',
    /cobb|(?:dis[ck]|segment) degen|(?:dis[ck]|foraminal) (?:hei|deg|spa|vol)|lordos|kyphos|scolios|alignment|sagittal|vertebral (?:h|b)|hernia\w* (?:size|vol|rec|resorp)|\bangle|radiographic (?:chan|out|eval)/i,
  ],
  'how well the implant stays in place': [
    'body',
    'amount',
    /(?:implant|stem|cup|cage|screw|component|prosthe\w+) (?:mig|sub|loos|pos|plac|stab|fix)|subsid|radiostereo|pedicle/i,
    'RSA ISQ',
  ],
  'how active the disease is': [
    'response',
    'whole',
    /acr ?(?:20|50|70)|disease activ|clinical activ|minimal dis|lupus|crohn|ulcerative col|hbi\b|eular/i,
  ],
  'a flare-up or attack': [
    'event',
    'event',
    /\bflares?\b|flare-?up|vaso-?occl|cris[ie]s|acute attack/i,
  ],
  'joint symptoms and function': [
    'score',
    'amount',
    /joint|single assessment num|morning stiff|synov|arthrit|cartilage|(?:knee|hip|shoulder|ankle|elbow|wrist|back|neck) (?:func|score|symp|out|dis)|tendon|osteoarth/i,
  ],
  'itching or hives': ['score', 'amount', /\bitch|prurit|\bhives|urticar/i],
  'the number of acne spots': ['score', 'amount', /acne|comedo|(?:inflammatory|facial|total) les/i],
  'how clear the skin is': [
    'score',
    'amount',
    /eczema|psoria|dermatit|investigator.?s?'? ?(?:static )?glob|physician.?s? glob|skin (?:clear|les|sev|symp|dis|score)|body surface|vitilig|rosacea|lichen|hidrad|rodnan|\brash|keratos|\bwarts?\b|lesion (?:count|cl|num)/i,
    'IGA BSA',
  ],
  'how the skin looks and feels': [
    'body',
    'amount',
    /wrinkl|glabell|\bcrow\W|nasolab|frown|\bskin|aesthet|melasma|pigment|photo-?ag|cellulit|submental|\bappearance|hydration|erythema|redness/i,
  ],
  'how wounds heal': [
    'body',
    'amount',
    /wound|ulcer|\bheal(?:s|ed|ing)?\b|epitheli|dehisc|graft take|\bburns?\b|seroma|necrosis/i,
  ],
  swelling: [
    'body',
    'amount',
    /[o]?edema|swelling|ecchym|bruis|(?<!penile |head |waist |hip )circumf|fluid (?:bal|over|rem)|congest/i,
  ],
  'sores or dryness in the mouth or skin': [
    'event',
    'event',
    /mucositis|stomatitis|aphth|xerost|dry mouth|saliva|drool|hand[- ]foot|radiodermat/i,
  ],
  'how well people see': [
    'body',
    'amount',
    /visual(?![- ]an|i[sz])|best[- ]corr|logmar|etdrs|\bvision|contrast sens|\bsight|stereo(?:ac|ps)|amblyo|letters|blindness/i,
    'BCVA UCVA',
  ],
  'how the eye focuses': [
    'body',
    'amount',
    /refract|spherical|axial (?:len|el)|myop|keratom|astigm|diopt|spectac|presby|accommod|aberr|pupil|lens/i,
    'SER',
  ],
  'the back of the eye': [
    'body',
    'amount',
    /macul|\bretin|(?:central|subfoveal|subfield|choroid\w*) (?:\w+ )?thick|optical coh|geographic at|drusen|neovasc|vitre|optic nerve/i,
    'CST CMT OCT',
  ],
  'the front of the eye': [
    'body',
    'amount',
    /cornea(?!l (?:stain|surf))|endothelial cell|anterior chamber|keratocon/i,
  ],
  'how many tears the eyes make': [
    'body',
    'whole',
    /\btear (?:fluid|prod|secret|volume)|schirmer|lacrimation/i,
  ],
  'eye surface symptoms': [
    'score',
    'amount',
    /dry eye|\btear (?:f|br)|corneal|conjunctiv|ocular (?:itch|red|surf|symp|disc|infl|comf|hyp)|meibom|eye (?:symp|red|irr|disc)|bleph|uveit|keratit|pterygi/i,
    'TBUT',
  ],
  hearing: [
    'body',
    'amount',
    /hearing|audiom|pure[- ]tone|tinnit|auditory|speech in|otoac|middle ear|tympan|\bears?\b|cochlear/i,
  ],
  'gums and dental plaque': [
    'body',
    'amount',
    /gingiv|periodon|prob(?:ing|e) |clinical att|attachment (?:lev|ga|lo)|plaque|recession|keratin|root cov|peri-?impl|halit|oral hyg/i,
    'CAL PPD BOP',
  ],
  'bone around teeth or implants': [
    'body',
    'amount',
    /(?:marginal|crestal|alveolar|ridge|buccal|vertical|horizontal) (?:bone|ridge)|bone (?:gain|wid|hei|lev|vol|qual|aug|graft|reg|res|loss)|\bridge|osseoint|sinus lift|socket/i,
    'MBL',
  ],
  teeth: [
    'body',
    'amount',
    /caries|decay|dmf|tooth|teeth|\bdental|dentin|enamel|\bpulp(?!os)|\bmolar|orthodon|shade|bleach|occlusal|chew|masticat|canine|restoration/i,
    'DMFT',
  ],
  'how well and how long numbing or sleep medicine acts': [
    'body',
    'amount',
    /(?:sensory|motor|nerve|spinal|epidural|an[ae]+sthe\w*|neuromuscular|plexus)[- ](?:\w+ )?block|block (?:on|suc|per|dur|qual|fail|time)|onset (?:time|of (?:\w+ ){0,2}(?:block|an[ae]+sth|sens|motor|analg|action))|pulpal an|success.{0,20}an[ae]+sth|train[- ]of[- ]four|an[ae]+sthesia (?:suc|eff|dep|qual|dur)|depth of an|reversal/i,
  ],
  'how long waking up or getting ready to leave takes': [
    'event',
    'whole',
    /extubat|emergence|awaken(?!ings)|wake[- ]up|eye opening|recovery room|aldrete|post-?an[ae]+sth|induction time|time to (?:recov|disch|orient)/i,
    'PACU',
  ],
  'how well a breathing tube can be placed': [
    'other',
    'whole',
    /intubat|laryngosc|glott|laryngeal mask|airway|oropharyngeal leak|mask vent|tracheal tube/i,
  ],
  'how well a needle, line or tube can be placed': [
    'other',
    'whole',
    /cannul|\bpunctur|venipunct|catheter(?:i[sz]| (?:ins|pla|tip|fun|pat))|needle|vascular acc|venous acc|first[- ](?:att|pass|stick)|successful (?:ins|plac)/i,
  ],
  shivering: ['event', 'event', /shiver/i],
  'body temperature': ['body', 'amount', /temperature|\btherm(?:al|om)/i],
  'how long the procedure takes': [
    'other',
    'whole',
    /(?:operat\w*|surg\w*|procedur\w*|fluoro\w*|tourniquet|ischemi\w*|insertion|treatment|exam\w*|perform\w*|withdrawal|scan\w*|total|image) (?:time|duration)\b|duration of (?:the )?(?:surg|oper|proc|an[ae]+s|exam)|time (?:taken|(?:required|needed) (?:to|for) (?:comp|perf|ins|int)|to comp|to perf)|radiation (?:exp|dose)|learning curve/i,
  ],
  'whether the procedure goes as planned': [
    'other',
    'whole',
    /(?:technical|procedur\w*|surgical|device|implant\w*|ablation|operative) (?:\w+ )?success|conversion to open|conversion rate|cecal|anatomic|surgical (?:field|cond|exp)|surgeon|ablation|removal|device (?:perf|func)|(?<!after (?:\w+ ){0,3})\bplacement|performance of|accuracy of (?:pl|pos|imp)/i,
  ],
  'another operation': [
    'event',
    'event',
    /\bre-?operat|re-?interv|revision|second(?:ary)? surg|subsequent surg|repeat (?:proc|surg|int)|need for (?:\w+ )?(?:surg|int|oper)|explant|\bre-?treat(?:ment|ed|ing)\b/i,
  ],
  'a complication': [
    'event',
    'event',
    /complic|clavien|\bmorbid|perforat|stricture|organ (?:fail|dys|inj)|paralysis|post-?operative (?:event|outc)|ischemi/i,
  ],
  'how long people stay in the hospital': [
    'care',
    'whole',
    /(?:length|duration|days).{0,15}(?:hosp|icu|stay|intensive|inpat)|(?:hospital|icu) (?:length of )?stay|time (?:to|until) (?:\w+ ){0,2}disch|discharge|hospitali[sz]ation (?:time|days|len|dur)/i,
    'LOS',
  ],
  'how often people need hospital or other care': [
    'care',
    'whole',
    /hospital(?! (?:info|arch|rec|data|anx))|re-?admi|admission|emergency|acute care|unplanned|health ?-?care (?:ut|use|res|vis)|resource u|(?:clinic|office|doctor|outpatient|urgent) (?:care )?vis|intensive care/i,
  ],
  costs: ['care', 'amount', /\bcosts?\b|cost-?eff|qaly|economic|expend/i, 'QALY'],
  'how care is given': [
    'care',
    'whole',
    /(?:quality|process|delivery|continuity|access|linkage|retention|referral|follow-?up|guideline).{0,20}(?:care|treat|serv|vis|comp|rate)|(?<!index (?:\w+ )?)prescri(?:b(?:ing|er)|pti)|guideline|time to (?:treat|diag|antib|surg|init)|treatment (?:init|upt|patt|dur|exp)|referral|ordering|linkage|documentation|wait(?:ing)? time|medication (?:err|rec|disc)|time on|real[- ]world (?!(?:\w+ )?effect)/i,
  ],
  'how things are linked': ['test', 'whole', /correlat|association (?:b|of|w)|relationship b/i],
  'how well a test or sign finds or predicts disease': [
    'test',
    'whole',
    /(?<![\w-])(?<!drug |insulin |pain |antibiotic )sensitivity|specificity|accura(?!te,? (?:and )?(?:reliable )?info)|\bauroc|\broc\b|receiver|\bpredict|concordan|false[- ]|agreement|detect|(?<!new )diagnos|comparison of .{0,30}(?:meas|meth|dev|imag)|cut-?off|discrimin|yield|risk factor|prognostic/i,
    'PPV NPV AUROC ROC',
  ],
  'what scans or pictures show': [
    'test',
    'amount',
    /\bimag(?:es?|ing)\b|visuali[sz]|visibility|contrast enh|\bscans?\b|\bmri\b|\bct\b|\bpet\b|ultraso|radiograph|x-?ray|signal[- ]to|magnetic res|tomogr|photogr|angiogr/i,
  ],
  'what tissue samples show': [
    'lab',
    'amount',
    /histolog|biops|tissue (?:sample|spec|anal|exam)|(?<!psycho)patholog|immunohist|cell (?:count|dens|prol)|morpholog/i,
  ],
} as const satisfies Record<string, EndpointRow>;
