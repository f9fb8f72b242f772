// Spanish words of the overlay.
import type { PanelStrings } from '../panelStrings.ts';
import { plural } from '../plural.ts';
import { failures } from './failures.ts';
import { fields } from './fields.ts';
import { glance } from './glance.ts';
import { statuses } from './statuses.ts';

const count = (n: number, one: string, other: string) => plural('es-ES', n, { one, other });

export const panel: PanelStrings = {
  name: 'Plain Trial',
  region: (id) => `Lectura sencilla de ${id}`,
  close: 'Cerrar',
  undo: 'Deshacer',
  tryAgain: 'Volver a intentarlo',
  opensTab: 'se abre en otra pestaña',

  bar: {
    copyId: (id) => `Copiar ${id}`,
    textSize: 'Tamaño del texto',
    sizes: { 16: 'Normal', 18: 'Grande', 21: 'Más grande', 24: 'El más grande' },
    more: 'Más',
    save: 'Guardar como archivo de texto',
    share: 'Copiar un enlace al estudio',
    print: 'Imprimir esta lectura',
    studyPage: 'Página del estudio en ClinicalTrials.gov',
    library: 'Ensayos guardados',
    readBeside: 'Leer junto a la página',
    readOver: 'Leer sobre la página',
    besideClosed:
      'Para leer junto a la página, pulse Plain Trial en la barra del navegador y después «Abrir junto a la página».',
    settings: 'Ajustes',
    turnOff: (host) => `Desactivar en ${host}`,
    turnOffAsk: (host) =>
      `Las marcas y este panel no aparecerán en ${host}. Puede volver a activarlos en los ajustes. Lo que guardó se conserva.`,
    turnOffYes: 'Desactivar',
    turnOffNo: 'Dejar activado',
  },

  say: {
    copied: (what) => `Copiado: ${what}`,
    notCopied: 'El navegador no nos dejó copiar. Seleccione el texto y cópielo usted.',
    loading: (id) => `Leyendo ${id}`,
    ready: (headline) => `Listo: ${headline}`,
    shown: 'Marcado en la página',
    elsewhere: 'La pestaña que tiene delante muestra otra página.',
    notOnPage: 'Estas palabras están en la ficha, pero no en esta página.',
    settingFailed: 'Este ajuste no se pudo guardar.',
  },

  status: statuses,
  ...glance,

  head: {
    firstPosted: (date) => `Publicado el ${date}`,
    updated: (date) => `Actualizado el ${date}`,
    checkedNow: 'comprobado ahora mismo',
    checked: (ago) => `comprobado ${ago}`,
    merged: (asked, now) => `El registro unió ${asked} con ${now}. Este es ${now}.`,
    listed: (asked, now) =>
      `En ClinicalTrials.gov este estudio es ${now}. Su ficha también lleva el número ${asked}.`,
    follow: 'Seguir este ensayo',
    following: 'Siguiendo',
    listen: 'Escuchar',
    stopListening: 'Dejar de escuchar',
    print: 'Imprimir',
    followed: 'Lo sigue. Los cambios se le dirán solo en este equipo.',
    unfollowed: 'Ya no lo sigue.',
    cannotFollow: 'No se pudo seguir este ensayo.',
  },

  tabs: {
    label: 'Cómo mostrar este estudio',
    read: 'Lectura sencilla',
    facts: 'Datos del estudio',
  },

  read: {
    couldMean: 'Qué podría significar',
    couldMeanLead:
      'Una lectura de la ficha pública. Solo para informar: no es un consejo ni una predicción.',
    inGeneral: 'En general',
    reference: 'Fuente',
    showSources: 'Mostrar fuentes',
    empty: 'La ficha dice demasiado poco para leerla en palabras sencillas.',
    showAll: (n) => `Mostrar los ${n}`,
    showFewer: 'Mostrar menos',
    length: (section) => `Cómo mostrar «${section}»`,
    lengths: { short: 'Corto', standard: 'Normal', registry: 'Palabras del registro' },
  },

  source: {
    ask: '¿Dónde lo dice?',
    from: 'Del registro:',
    lead: {
      stated: '',
      quoted: '',
      computed: 'Calculado.',
      paraphrased: 'Dicho con palabras más sencillas.',
      inferred: 'Nuestra lectura de un nombre o de un término de índice.',
      general: 'Conocimiento general, no de esta ficha.',
    },
    showOnPage: 'Mostrar en la página',
    wholeList: 'toda la lista de la ficha',
    back: 'Volver a la lectura',
  },

  timeline: {
    heading: 'Fechas',
    start: 'Inicio',
    primary: 'Datos principales reunidos',
    end: 'Final',
    firstPosted: 'Primera publicación',
    results: 'Resultados publicados',
    updated: 'Última actualización',
    today: 'Hoy',
    planned: 'previsto',
    estimated: 'estimado',
  },

  ladder: {
    heading: 'En qué etapa está',
    steps: ['Fase 1', 'Fase 2', 'Fase 3', 'Fase 4'],
    meaning: [
      'mira sobre todo los efectos secundarios y la dosis',
      'busca primeras señales y efectos secundarios',
      'compara en un grupo mayor',
      'mira algo que por lo general ya se usa',
    ],
    early: 'Un estudio de fase 1 temprana va antes de la fase 1 o en su comienzo.',
    here: 'Este estudio',
    none: 'Este estudio no tiene fase. Las fases se usan sobre todo para medicamentos.',
    observational: 'Este estudio no tiene fase. Observa y no asigna ningún tratamiento.',
    expandedAccess: 'Es una forma de obtener un tratamiento fuera de un estudio. No tiene fase.',
    missing: 'La ficha no dice en qué fase está este estudio.',
  },

  check: {
    open: 'Comparar edad, sexo y salud con las reglas',
    lead: 'Compara lo que usted elige con tres campos de la ficha, aquí en su equipo. No se guarda ni se envía nada; se olvida al cerrarlo.',
    ageAsk: 'Edad en años',
    sexAsk: 'Sexo',
    healthAsk: 'Tiene alguna de las enfermedades estudiadas',
    skip: 'Dejar en blanco',
    female: 'Femenino',
    male: 'Masculino',
    yes: 'Sí, o tal vez',
    no: 'No, o sana',
    age: 'Edad',
    sex: 'Sexo',
    health: 'Personas sin la enfermedad',
    result: 'Resultado de la comparación',
    fits: {
      fits: 'cumple esta regla',
      not: 'no cumple esta regla',
      ask: 'pregunte al equipo del estudio; los campos no lo dicen',
    },
    foot: 'Las demás reglas no se miran. Solo el equipo del estudio puede decir quién puede participar.',
  },

  changes: {
    heading: 'Qué cambió desde que lo sigue',
    none: (date) => `Nada de lo que le avisamos ha cambiado desde el ${date}.`,
    found: (date) => `Visto el ${date}`,
    markSeen: 'Marcar como visto',
    weight: { important: 'Importante', notable: 'Notable', minor: 'Menor' },
    isNew: 'Nuevo',
  },

  updates: {
    heading: 'Recibir avisos',
    lead: 'Se guarda en este equipo. Sin cuenta y sin correo.',
    thisStudy: 'Cuando cambie este estudio',
    condition: (name) => `Cuando se añadan estudios nuevos sobre ${name}`,
    which: 'Elija de qué estudios nuevos se le avisa',
    failed: 'Esto no se pudo guardar.',
  },

  conditions: {
    heading: 'Enfermedades',
    plain: 'En palabras sencillas',
    listed: 'Tal como se inscribieron',
    none: 'La ficha no indica ninguna enfermedad.',
  },

  contacts: {
    heading: 'Contactos y lugares',
    safetyHeading: 'Antes de ponerse en contacto',
    safety: [
      'Nunca pague por entrar en un estudio. Si alguien le pide dinero, deténgase y consulte al hospital.',
      'Hable con su médico y con el equipo del estudio antes de decidir nada.',
      'Figurar aquí no significa que un gobierno haya revisado el estudio.',
    ],
    show: 'Mostrar datos de contacto',
    hidden: 'El teléfono y el correo están ocultos hasta que los pida.',
    shown: 'Se muestran los datos de contacto.',
    noContacts: 'La ficha no indica ningún contacto para este estudio.',
    studyContacts: 'Contactos del estudio',
    officials: 'Responsables del estudio',
    phone: 'Teléfono',
    email: 'Correo',
    extension: 'ext.',
    places: 'Lugares',
    nearest: 'Lugares, primero los más cercanos',
    noPlaces: 'La ficha no indica ningún lugar.',
    filter: 'Buscar entre los lugares',
    openOnly: 'Solo lugares que buscan participantes ahora',
    found: (n) => count(n, '# lugar', '# lugares'),
    noneFound: 'Ningún lugar coincide.',
    unnamed: 'Lugar sin nombre en la ficha',
    unnamedCountry: 'País no indicado',
    statusHere: 'Estado aquí',
    roles: {
      CONTACT: 'Contacto',
      PRINCIPAL_INVESTIGATOR: 'Investigador principal',
      SUB_INVESTIGATOR: 'Investigador colaborador',
      STUDY_CHAIR: 'Presidencia del estudio',
      STUDY_DIRECTOR: 'Dirección del estudio',
    },
  },

  facts: {
    copyAs: 'Copiar como',
    formats: { text: 'Texto', markdown: 'Markdown', ris: 'RIS', bibtex: 'BibTeX' },
    none: 'La ficha no tiene datos que mostrar.',
    failed: 'Esto no se pudo copiar.',
  },

  stale: {
    from: (date) => `Copia guardada del ${date}.`,
  },

  error: {
    detail: 'Detalles',
    openRegistry: 'Abrir la página del registro',
    ownRegistry: (name) => `Abrirlo en ${name}`,
    searchRegistry: (id) => `Buscar ${id} en el registro`,
    copyReport: 'Copiar un informe',
    report: 'El informe dice qué falló. No dice nada de usted.',
    reportStudy: 'Estudio',
    reportKind: 'Fallo',
    reportVersion: 'Versión',
  },

  foot: {
    line: 'Solo informativo. No es consejo médico ni una predicción.',
    readMore: 'Leer más',
  },

  failures,
  fields,
};
