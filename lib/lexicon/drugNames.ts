// Medicines whose name has no telling ending, and brand names, by kind. Extension point: add the lower-case name to a line.
import type { KindKey } from './kinds.ts';

type Names = Partial<Readonly<Record<KindKey, string>>>;

/** Generic names: they stand in lower case mid-sentence. */
const GENERIC: Names = {
  checkpointAntibody:
    'pembrolizumab nivolumab atezolizumab durvalumab avelumab ipilimumab tremelimumab cemiplimab dostarlimab toripalimab tislelizumab sintilimab camrelizumab penpulimab retifanlimab zimberelimab sugemalimab serplulimab adebrelimab adebelimumab benmelstobart envafolimab relatlimab spartalizumab cosibelimab socazolimab pucotenlimab finotonlimab tagitanlimab sasanlimab tiragolumab quavonlimab',
  twoTargetAntibody:
    'blinatumomab amivantamab teclistamab glofitamab epcoritamab mosunetuzumab talquetamab elranatamab tarlatamab cadonilimab ivonescimab emicizumab faricimab odronextamab zanidatamab tebentafusp catumaxomab linvoseltamab plamotamab',
  fusionProtein:
    'aflibercept etanercept abatacept belatacept sotatercept luspatercept rilonacept endostar efgartigimod telitacicept denileukin',
  serumAntibodies: 'immunoglobulin immunoglobulins ivig antithymocyte',
  chemotherapy:
    'gimeracil oteracil mitotane altretamine vinflunine utidelone plinabulin cytarabine fludarabine cladribine clofarabine nelarabine etoposide teniposide vincristine vinblastine vinorelbine vindesine cyclophosphamide ifosfamide temozolomide dacarbazine procarbazine melphalan chlorambucil busulfan treosulfan thiotepa carmustine lomustine fluorouracil 5-fluorouracil 5-fu capecitabine tegafur s-1 gemcitabine pemetrexed decitabine azacitidine azacytidine doxorubicin daunorubicin epirubicin idarubicin mitoxantrone bleomycin mitomycin dactinomycin actinomycin mercaptopurine 6-mercaptopurine thioguanine tioguanine homoharringtonine hht omacetaxine irinotecan topotecan docetaxel paclitaxel nab-paclitaxel cabazitaxel eribulin ixabepilone trabectedin lurbinectedin pentostatin streptozocin cisplatin carboplatin oxaliplatin nedaplatin lobaplatin bendamustine trifluridine folfox folfiri folfoxiri folfirinox flot xelox capox me-ccnu',
  cellSlowing: 'methotrexate mtx hydroxyurea hydroxycarbamide azathioprine',
  growthSignalBlocker: 'pralsetinib capivasertib tipifarnib adagrasib divarasib savolitinib',
  cancerTargeted:
    'selinexor tazemetostat revumenib arsenic bortezomib carfilzomib ixazomib venetoclax vorinostat chidamide tucidinostat romidepsin panobinostat belinostat',
  immuneChanging:
    'dimethyl siponimod ponesimod etrasimod teplizumab-mzwv imiquimod thalidomide lenalidomide pomalidomide iberdomide mezigdomide fingolimod ozanimod glatiramer leflunomide teriflunomide levamisole',
  immuneCalming:
    'iptacopan avacopan danicopan vemircopan voclosporin tacrolimus sirolimus rapamycin everolimus ciclosporin cyclosporine cyclosporin mycophenolate mycophenolic anakinra hydroxychloroquine deucravacitinib',
  immuneSignal: 'interferon peginterferon aldesleukin interleukin-2 il-2 interleukin-15',
  enzyme:
    'asparaginase pegaspargase l-asparaginase peg-asparaginase crisantaspase calaspargase rasburicase pegloticase hyaluronidase collagenase pancrelipase lactase agalsidase chondroitinase condoliase bromelain',
  steroid:
    'dexamethasone prednisone prednisolone methylprednisolone hydrocortisone betamethasone triamcinolone budesonide fluticasone mometasone beclomethasone beclometasone ciclesonide clobetasol cortisone deflazacort cortivazol fluocinolone fludrocortisone vamorolone',
  hormone:
    'estrogen estrogens progestin norgestrel fsh testosterone estradiol estriol oestradiol progesterone levonorgestrel norethisterone medroxyprogesterone levothyroxine thyroxine liothyronine somatropin growth-hormone oxytocin carbetocin vasopressin desmopressin octreotide lanreotide pasireotide leuprolide leuprorelin goserelin triptorelin buserelin dehydroepiandrosterone dhea prasterone glucagon dasiglucagon calcitonin gonadotropin hcg follitropin menotropin kisspeptin bremelanotide melanotan nandrolone oxandrolone mesterolone dydrogesterone tibolone drospirenone etonogestrel',
  antihormone:
    'abiraterone enzalutamide apalutamide bicalutamide flutamide degarelix fulvestrant elagolix relugolix mifepristone',
  estrogenActing:
    'tamoxifen raloxifene toremifene clomiphene clomifene enclomiphene ospemifene fispemifene bazedoxifene elacestrant camizestrant',
  estrogenLowering: 'anastrozole letrozole exemestane',
  gutHormone:
    'semaglutide liraglutide dulaglutide exenatide tirzepatide orforglipron lixisenatide retatrutide survodutide danuglipron albiglutide',
  amylin: 'pramlintide cagrilintide',
  weightDrug: 'phentermine orlistat setmelanotide',
  diabetesDrug:
    'metformin gliclazide glimepiride glipizide glyburide glibenclamide pioglitazone rosiglitazone repaglinide nateglinide acarbose miglitol dorzagliatin chiglitazar',
  insulin: 'insulin insulins',
  cholesterolDrug:
    'ezetimibe fenofibrate pemafibrate niacin bempedoic gemfibrozil icosapent obicetrapib',
  bloodPressureDrug: 'clonidine methyldopa hydralazine guanfacine aliskiren',
  bloodVesselWidening:
    'papaverine nitroglycerin glyceryl-trinitrate isosorbide pentoxifylline sildenafil sildenefil tadalafil vardenafil avanafil udenafil mirodenafil lodenafil tunodafil youkenafil aildenafil yonkenafil gisadenafil zaprinast minoxidil nicorandil cilostazol dipyridamole phentolamine aviptadil moxisylyte',
  heartDrug:
    'digoxin amiodarone ivabradine ranolazine verapamil diltiazem propranolol metoprolol bisoprolol carvedilol nebivolol atenolol esmolol landiolol labetalol flecainide dobutamine levosimendan milrinone mavacamten aficamten sacubitril',
  vesselTightening:
    'epinephrine adrenaline norepinephrine noradrenaline phenylephrine ephedrine midodrine',
  waterPill:
    'furosemide torsemide torasemide bumetanide hydrochlorothiazide hct chlorthalidone indapamide acetazolamide metolazone',
  saltHormoneBlocker: 'spironolactone eplerenone finerenone',
  clumpStopping:
    'aspirin acetylsalicylic clopidogrel ticagrelor prasugrel tirofiban eptifibatide indobufen',
  bloodThinner:
    'warfarin heparin enoxaparin apixaban rivaroxaban edoxaban dabigatran bivalirudin fondaparinux argatroban milvexian asundexian',
  clotDissolving:
    'staphylokinase alteplase tenecteplase reteplase urokinase prourokinase streptokinase',
  bleedingStopping: 'thrombin fibrinogen tranexamic aminocaproic',
  prostaglandin:
    'alprostadil prostaglandin pge1 misoprostol latanoprost bimatoprost travoprost dinoprostone iloprost treprostinil selexipag beraprost',
  acidLowering:
    'rebamipide sucralfate famotidine cimetidine ranitidine nizatidine omeprazole esomeprazole vonoprazan tegoprazan keverprazan fexuprazan',
  antiSickness:
    'metoclopramide domperidone ondansetron granisetron palonosetron aprepitant fosaprepitant droperidol',
  migraineDrug:
    'sumatriptan zolmitriptan rizatriptan ergotamine dihydroergotamine rimegepant atogepant ubrogepant zavegepant lasmiditan',
  calmingDrug:
    'diazepam lorazepam midazolam clonazepam alprazolam remimazolam phenobarbital buspirone hydroxyzine',
  sleepDrug:
    'zolpidem zopiclone eszopiclone melatonin daridorexant suvorexant lemborexant ramelteon oxybate',
  antidepressant:
    'zuranolone brexanolone dextromethorphan-bupropion fluoxetine paroxetine sertraline citalopram escitalopram duloxetine venlafaxine desvenlafaxine bupropion mirtazapine trazodone amitriptyline nortriptyline desipramine imipramine vortioxetine vilazodone milnacipran clomipramine agomelatine toludesvenlafaxine',
  antipsychotic:
    'haloperidol risperidone paliperidone aripiprazole brexpiprazole cariprazine lurasidone quetiapine olanzapine clozapine ziprasidone lumateperone xanomeline chlorpromazine',
  brainSignals:
    'riluzole dapoxetine atomoxetine viloxazine yohimbine flibanserin lithium selegiline rasagiline safinamide memantine fezolinetant elinzanetant apomorphine ketanserin cyproheptadine dextromethorphan pitolisant ketamine esketamine',
  seizureDrug:
    'valproate valproic topiramate lamotrigine carbamazepine oxcarbazepine phenytoin levetiracetam zonisamide lacosamide cenobamate perampanel rufinamide vigabatrin',
  nervePain: 'gabapentin pregabalin mirogabalin',
  dopamineDrug:
    'levodopa carbidopa pramipexole ropinirole rotigotine bromocriptine cabergoline amantadine',
  nerveSignalBoosting: 'donepezil rivastigmine galantamine neostigmine pyridostigmine',
  stimulant:
    'caffeine methylphenidate amphetamine lisdexamfetamine modafinil armodafinil solriamfetol',
  psychedelic: 'ibogaine noribogaine psilocybin lsd lysergic mdma dimethyltryptamine mescaline',
  cannabis: 'cannabidiol thc tetrahydrocannabinol dronabinol nabilone cannabis',
  numbing:
    'lidocaine bupivacaine ropivacaine levobupivacaine mepivacaine articaine prilocaine benzocaine tetracaine procaine chloroprocaine',
  sleepForSurgery:
    'halothane propofol ciprofol etomidate sevoflurane desflurane isoflurane thiopental dexmedetomidine',
  muscleRelaxing:
    'vecuronium carisoprodol orphenadrine metaxalone chlorzoxazone rocuronium cisatracurium succinylcholine baclofen tizanidine cyclobenzaprine thiocolchicoside methocarbamol tolperisone eperisone dantrolene',
  opioid:
    'morphine oxycodone hydromorphone hydrocodone fentanyl sufentanil remifentanil alfentanil methadone buprenorphine tramadol tapentadol codeine nalbuphine butorphanol pethidine meperidine oliceridine',
  opioidBlocker: 'naloxone naltrexone nalmefene methylnaltrexone naldemedine',
  painAndSwelling:
    'ibuprofen naproxen diclofenac ketorolac celecoxib etoricoxib parecoxib meloxicam indomethacin indometacin aceclofenac etodolac nimesulide dexketoprofen ketoprofen loxoprofen parecoxib flurbiprofen',
  painkiller: 'nefopam flupirtine acetaminophen paracetamol metamizole dipyrone suzetrigine',
  airwayOpening:
    'albuterol salbutamol formoterol salmeterol indacaterol vilanterol tiotropium ipratropium glycopyrronium umeclidinium theophylline aminophylline doxofylline',
  swellingCalming:
    'mesalamine mesalazine sulfasalazine roflumilast apremilast crisaborole ensifentrine',
  allergyDrug:
    'cetirizine levocetirizine loratadine desloratadine fexofenadine diphenhydramine bilastine ebastine chlorpheniramine olopatadine azelastine',
  antibiotic:
    'sulbactam-durlobactam ceftazidime cefixime cefuroxime cefoperazone cefiderocol ceftaroline ceftobiprole nafcillin oxacillin penicillin piperacillin tigecycline eravacycline rifabutin clofazimine delamanid amoxicillin ampicillin ceftriaxone cefazolin cefepime doxycycline minocycline azithromycin clarithromycin erythromycin ciprofloxacin levofloxacin moxifloxacin gentamicin amikacin tobramycin vancomycin linezolid meropenem ertapenem imipenem metronidazole tinidazole rifampicin rifampin rifapentine rifaximin isoniazid ethambutol pyrazinamide bedaquiline pretomanid trimethoprim sulfamethoxazole co-trimoxazole cotrimoxazole nitrofurantoin fosfomycin colistin aztreonam clindamycin fidaxomicin gepotidacin zoliflodacin chloramphenicol mupirocin fusidic dapsone',
  antiviral:
    'peramivir umifenovir azvudine acyclovir aciclovir valacyclovir valaciclovir ganciclovir valganciclovir oseltamivir baloxavir remdesivir nirmatrelvir ensitrelvir molnupiravir ribavirin letermovir entecavir tenofovir favipiravir famciclovir bulevirtide simnotrelvir',
  hivDrug:
    'emtricitabine lamivudine dolutegravir bictegravir cabotegravir rilpivirine efavirenz nevirapine darunavir lenacapavir islatravir doravirine raltegravir zidovudine abacavir cobicistat',
  antifungal:
    'nystatin terbinafine amphotericin fluconazole itraconazole voriconazole posaconazole isavuconazole ketoconazole caspofungin micafungin ibrexafungerp',
  malariaDrug:
    'chloroquine primaquine tafenoquine artemether lumefantrine artesunate piperaquine pyronaridine sulfadoxine pyrimethamine atovaquone mefloquine',
  wormDrug: 'albendazole mebendazole ivermectin praziquantel moxidectin nitazoxanide permethrin',
  germKilling: 'chlorhexidine povidone-iodine hypochlorite hibiclens',
  bone: 'ibandronic alendronic risedronic alendronate zoledronate zoledronic ibandronate risedronate teriparatide abaloparatide pamidronate',
  bladderCalming:
    'darifenacin imidafenacin flavoxate oxybutynin tolterodine solifenacin mirabegron vibegron trospium fesoterodine',
  prostateRelaxing: 'tamsulosin alfuzosin silodosin doxazosin terazosin prazosin naftopidil',
  testosteroneBlocking: 'finasteride dutasteride',
  goutDrug: 'allopurinol febuxostat colchicine',
  vitamin:
    'cobalamin pyridoxine riboflavin ascorbic tocopherol ergocalciferol cholecalciferol calcitriol paricalcitol thiamine cyanocobalamin methylcobalamin mecobalamin folate l-methylfolate leucovorin niacinamide nicotinamide biotin',
  mineral: 'magnesium zinc calcium selenium potassium bicarbonate thiosulfate',
  aminoAcid:
    'leucine glycine lysine cysteine l-cysteine serine l-serine beta-alanine hmb l-arginine arginine l-citrulline citrulline glutamine creatine taurine carnitine l-carnitine acetyl-l-carnitine propionyl-l-carnitine n-acetylcysteine',
  antioxidant:
    'edaravone ubiquinone coenzyme acetylcysteine glutathione resveratrol quercetin astaxanthin',
  fattyAcid: 'omega-3 intralipid',
  cysticFibrosisDrug: 'ivacaftor lumacaftor tezacaftor elexacaftor',
  ironDrug: 'iron ferric ferrous ferumoxytol',
  hyaluronic: 'hylan hyaluronic hyaluronan hyaluronate',
  medicalGas: 'oxygen nitrous xenon heliox',
  capsaicin: 'capsaicin zucapsaicin civamide',
  nicotine: 'nicotine varenicline cytisine cytisinicline',
  redCellGrowth: 'erythropoietin epo darbepoetin roxadustat daprodustat',
  whiteCellGrowth: 'filgrastim pegfilgrastim lenograstim sargramostim g-csf gm-csf',
  plateletGrowth: 'eltrombopag avatrombopag romiplostim hetrombopag lusutrombopag',
  botulinum:
    'onabotulinumtoxina abobotulinumtoxina incobotulinumtoxina botulinum letibotulinumtoxina prabotulinumtoxina daxibotulinumtoxina',
  retinoid: 'retinoic isotretinoin tretinoin atra bexarotene acitretin tazarotene adapalene',
  tracer: 'fludeoxyglucose 18f-fdg fdg flotufolastat florbetapir',
  contrastDye:
    'gadobutrol gadoterate gadoteridol gadoquatrane gadopiclenol iohexol iodixanol iopamidol fluorescein indocyanine icg',
  sugarAlcoholDrug: 'dextrose mannitol sorbitol lactulose',
  asthmaDrug: 'montelukast zafirlukast',
  lightDrug: 'aminolevulinic verteporfin talaporfin',
  herbal:
    'boswellia echinacea rhodiola bacopa moringa aloe panax ginseng ginkgo curcumin turmeric saffron ashwagandha tribulus maca ginger cannflavin silymarin berberine aescin',
};

/** Brand names: they keep their capital. */
const BRAND: Names = {
  radioactiveTreatment: 'lutathera pluvicto xofigo',
  bloodVesselWidening:
    'viagra cialis levitra staxyn stendra zydena revatio adcirca nitrostat rectiv trental',
  checkpointAntibody: 'keytruda opdivo tecentriq imfinzi bavencio yervoy libtayo',
  fusionProtein: 'eylea enbrel orencia',
  antibody:
    'herceptin avastin humira remicade stelara dupixent ajovy emgality aimovig vyepti ocrevus prolia rituxan mabthera repatha praluent',
  botulinum: 'botox dysport xeomin',
  chemotherapy: 'abraxane taxol taxotere xeloda temodar gemzar alimta doxil caelyx vyxeos',
  painkiller: 'tylenol',
  painAndSwelling: 'advil toradol voltaren',
  antibiotic: 'augmentin bactrim',
  enzyme: 'spectrila xiaflex oncaspar',
  seizureDrug: 'depakote depacon keppra topamax',
  cholesterolDrug: 'lipitor crestor zocor',
  hormone: 'nebido androgel testim natesto xyosted jatenzo aveed sustanon',
  prostaglandin: 'caverject vitaros edex',
  prostateRelaxing: 'flomax omnic',
  insulin: 'lantus humalog novolog toujeo tresiba fiasp',
  gutHormone: 'ozempic wegovy mounjaro victoza saxenda',
  bloodThinner: 'eliquis xarelto coumadin',
  steroid: 'decadron flixotide pulmicort',
};

function tableOf(names: Names, generic: boolean): [string, { kind: KindKey; generic: boolean }][] {
  return Object.entries(names).flatMap(([kind, list]) =>
    list
      .split(' ')
      .map(
        (name) =>
          [name, { kind: kind as KindKey, generic }] as [
            string,
            { kind: KindKey; generic: boolean },
          ],
      ),
  );
}

/** Lower-case name to kind; `generic` names are common nouns, brands are not. */
export const DRUG_NAMES: ReadonlyMap<string, { kind: KindKey; generic: boolean }> = new Map([
  ...tableOf(GENERIC, true),
  ...tableOf(BRAND, false),
]);
