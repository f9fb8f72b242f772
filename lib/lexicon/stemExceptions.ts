// Words that end or begin like a stem and are not that kind of medicine. Asked before any stem.

const WORDS = `
nystatin mycostatin pentostatin cilastatin somatostatin angiostatin endostatin cystatin bestatin ubenimex
amantadine rimantadine memantine anthracycline cholesterol sitosterol beta-sitosterol phytosterol ergosterol gleevec
deoxycytidine cytidine emtricitabine domperidone dapsone teduglutide apraglutide glepaglutide cocaine bleomycin
mitomycin dactinomycin plicamycin rapamycin carbamazepine oxcarbazepine eslicarbazepine nevirapine mirtazapine
intercept except accept concept percept precept receipt treatment supplement orphan disease phase increase decrease release purchase
database base gene stanozolol atomoxetine dapoxetine hydroxychloroquine chloroquine interferon april cyclone
geldanamycin streptozocin mithramycin oligomycin puromycin gabapentin glycol alcohol april stirling
imodium reservoir elixir choir avoir memoir vitamin thiamin insuline bevir caprine inositol protocol
citicoline metronidazoles collaborative oseltamivir-free shelter filter paroxysm histamine hydrafil
`;

export const STEM_EXCEPTIONS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
