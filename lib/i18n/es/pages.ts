// Spanish words of popup, library, options and welcome.
import type { PageStrings } from '../pageStrings.ts';
import { plural } from '../plural.ts';
import { library } from './library.ts';

const count = (n: number, one: string, other: string) => plural('es-ES', n, { one, other });

export const pages: PageStrings = {
  tagline: 'Ensayos clínicos en palabras sencillas',
  loading: 'Cargando …',
  openLibrary: 'Ensayos guardados',
  openSettings: 'Ajustes',

  ...library,

  popup: {
    title: 'Plain Trial',
    onThisPage: 'Ensayos en esta página',
    none: 'No se encontró ningún número de ensayo en esta página.',
    unreadable:
      'El navegador no deja que las extensiones vean esta página (un PDF, una tienda o una página propia). Pegue aquí el número del ensayo.',
    read: (id: string) => `Leer ${id}`,
    beside: 'Abrir junto a la página',
    thisStudy: 'El estudio de esta página',
    lookUp: 'Buscar un ensayo',
    number: 'Número del ensayo, por ejemplo NCT01234567',
    open: 'Abrir',
    inText: 'Ensayos en este texto',
    readAll: (n: number) => `Leer los ${n} estudios de esta página`,
    readAllHint:
      'Cada uno se pide una vez, uno por segundo, y se guarda. Después sus tarjetas salen al momento.',
    reading: (done: number, all: number) => `Leídos ${done} de ${all} …`,
    stopReading: 'Parar',
    notRead: (n: number) =>
      count(n, 'No se pudo leer # estudio.', 'No se pudieron leer # estudios.'),
    badNumber:
      'No conocemos ese número de ensayo. Es NCT y ocho cifras, por ejemplo NCT01234567, o el número de otro registro.',
    changes: (n: number) => count(n, '# cambio sin ver', '# cambios sin ver'),
    showChanges: 'Ver las novedades',
    searchSaved: 'Buscar en los ensayos guardados',
    noMatch: 'Ningún ensayo guardado coincide.',
    nothingSaved: 'Aún no ha guardado ningún ensayo. Abra uno y pulse «Seguir este ensayo».',
  },

  library: {
    title: 'Ensayos guardados',
    tabs: {
      label: 'Biblioteca',
      saved: 'Guardados',
      changes: 'Novedades',
      conditions: 'Enfermedades',
      backup: 'Copia de seguridad',
    },
    unseen: (n: number) => count(n, '# nuevo', '# nuevos'),
  },

  inbox: {
    empty:
      'Nada nuevo. Aquí aparecerán los cambios de los ensayos que sigue, primero los más importantes.',
    weights: { important: 'Importante', notable: 'Conviene saberlo', minor: 'Cambios pequeños' },
    newStudies: 'Estudios nuevos de las enfermedades que sigue',
    markAll: 'Marcar todo como visto',
    markSeen: 'Marcar como visto',
    seen: 'Visto',
    found: (date: string) => `Detectado ${date}`,
    before: 'Antes',
    after: 'Ahora',
    nothing: '(nada)',
    where: 'Dónde lo dice la ficha',
    registryPage: 'El estudio en la página del registro',
    lastCheck: (date: string) => `Última revisión: ${date}.`,
    neverChecked: 'Todavía sin revisar.',
    lastFailed: (date: string) => `Última revisión: ${date}. El último intento no se completó:`,
    checkNow: 'Revisar ahora',
    checking: 'Revisando …',
    checked: (checked: number, changes: number) =>
      `${count(checked, '# ensayo revisado', '# ensayos revisados')}, ${count(changes, '# cambio', '# cambios')}.`,
    showSeen: 'Mostrar los cambios ya vistos',
  },

  conditions: {
    empty: 'No sigue ninguna enfermedad. En un ensayo, «Recibir novedades» ofrece las suyas.',
    since: (date: string) => `La sigue desde ${date}`,
    checked: (date: string) => `revisada ${date}`,
    notChecked: 'todavía sin revisar',
    newStudies: (n: number) => count(n, '# estudio nuevo', '# estudios nuevos'),
    stop: (condition: string) => `Dejar de seguir ${condition}`,
    stopAsk: (n: number) =>
      n === 0
        ? 'Ya no se le avisará de estudios nuevos.'
        : `Ya no se le avisará de estudios nuevos, y ${count(n, 'el que se encontró sale', 'los # que se encontraron salen')} de esta lista.`,
    stopYes: 'Dejar de seguir',
    stopNo: 'Seguir como hasta ahora',
    tellsAll: 'Se le avisa de todos los estudios nuevos',
    tellsSome: 'Se le avisa de algunos estudios nuevos',
    joinable: 'Solo estudios en los que se puede entrar ahora o pronto',
    joinableHint: 'Deja fuera los terminados, los detenidos y los que van por invitación.',
    age: 'Solo para alguien de esta edad (años)',
    country: 'Solo en este país',
    anyCountry: 'Cualquier país',
    near: (place: string) => `Solo a menos de 80 km de ${place}`,
    nearCountry: (country: string) => `Solo en ${country}`,
    nearUnknown: 'Solo cerca de usted (elija antes su lugar en los ajustes)',
    filterNote:
      'También se avisa de los estudios que aún no indican ningún lugar. Lo que elija queda en este ordenador; al registro solo se le pregunta por la enfermedad.',
    saveFilter: 'Guardar esta elección',
    filterSaved: 'Guardado. Cuenta desde la próxima revisión.',
  },

  beside: {
    title: 'Lectura sencilla',
    none: 'Ningún estudio elegido en esta página',
    noneText:
      'Pulse «Lectura sencilla» junto a un número de estudio y la lectura se abre aquí. También puede escribir o pegar un número.',
    last: 'Leído aquí antes',
    over: 'Ahora las lecturas se abren sobre la página.',
    here: 'Mostrarlas aquí',
    isPrivate:
      'Esta es una ventana privada: no se guarda nada y aquí no se muestra ninguna lectura. Pulse «Lectura sencilla» junto a un número y la lectura se abre sobre la página.',
  },
  options: {
    title: 'Ajustes',
    reading: 'Lectura',
    language: 'Idioma',
    languageAuto: 'El del navegador',
    appearance: 'Aspecto',
    appearances: { auto: 'El del sistema', light: 'Claro', dark: 'Oscuro' },
    textSize: 'Tamaño del texto',
    length: 'Cuánto decir',
    lengths: { short: 'Breve', standard: 'Normal', registry: 'Las palabras del registro' },
    showSources: 'Mostrar siempre qué frases tienen fuente',
    explainWords: 'Explicar en su sitio las palabras difíciles',
    generalCards: 'Mostrar conocimiento general, marcado «En general»',
    onPages: 'En las páginas de registros',
    openByItself: 'Abrirse por sí sola en la página de un estudio',
    where: 'Dónde mostrar la lectura',
    wheres: {
      over: 'Sobre la página',
      beside: 'Junto a la página, en el panel lateral del navegador',
    },
    besideHint:
      'El panel lateral se abre al elegir un número de estudio. Firefox solo lo abre desde su barra: pulse allí Plain Trial y después «Abrir junto a la página».',
    pushPage: 'En ventanas anchas, apartar la página en vez de taparla',
    hoverCards: 'Mostrar una tarjeta al señalar el número de un ensayo',
    edgeTab: 'Mostrar una pestaña en el borde de la ventana en la página de un estudio',
    edgeTabOff: 'La pestaña está oculta en',
    showTab: (host: string) => `Volver a mostrar la pestaña en ${host}`,
    keys: 'Teclas',
    keyNames: {
      'open-read': 'Abrir la lectura sencilla del estudio de esta página',
      'open-library': 'Abrir los ensayos guardados',
    },
    noKey: 'sin tecla',
    changeKeys: 'Cambiar las teclas',
    addressBar:
      'En la barra de direcciones, escriba «trial», un espacio y un número o palabras de un ensayo guardado.',
    sitesOff: 'Desactivada en',
    noSitesOff: 'No está desactivada en ningún sitio.',
    turnOn: (host: string) => `Volver a activar en ${host}`,
    following: 'Seguimiento',
    checkEvery: 'Revisar los ensayos que sigue',
    every: {
      6: 'cada 6 horas',
      12: 'cada 12 horas',
      24: 'cada día',
      72: 'cada 3 días',
      168: 'cada semana',
    },
    notifications: 'Mostrar un aviso cuando cambie algo importante',
    notificationsHint: 'La lista «Novedades» lo tiene todo, con avisos o sin ellos.',
    quietHours: 'No avisar a ciertas horas',
    quietHoursHint: 'Lo que cambie mientras tanto se avisa cuando terminan.',
    quietFrom: 'Sin avisos desde las',
    quietTo: 'hasta las',
    place: 'Su lugar',
    placeText:
      'Con él se le avisa enseguida cuando un estudio que sigue abre un centro a menos de 80 km, y puede enterarse solo de los estudios nuevos cercanos. Los centros de un estudio aparecen del más cercano al más lejano. Queda en este ordenador y nunca se envía.',
    placeIsCountry: 'Todo centro de este país cuenta como cercano.',
    wholeCountry: 'todo el país',
    findPlace: 'Su ciudad, región o país',
    placesFound: (n: number) =>
      n === 0
        ? 'Aquí aún no se conoce. Plain Trial conoce las ciudades de los estudios que sigue o ha abierto, y no pregunta a nadie más. Quizá se conozca una ciudad mayor cercana, o solo su país.'
        : count(n, '# lugar encontrado', '# lugares encontrados'),
    forgetPlace: 'Olvidar este lugar',
    sync: 'Dos ordenadores',
    syncText:
      'Los estudios que sigue, con sus notas y etiquetas, pueden pasar a sus otros navegadores por la sincronización del propio navegador. Quedan entonces en la cuenta con la que entró en el navegador: en Mozilla, cifrados de modo que solo sus navegadores los leen; en Google, Microsoft u otros, según sus normas. Nosotros no tenemos servidor ni vemos nada.',
    syncDo: 'Usar la sincronización del navegador para lo que sigo',
    syncHint:
      'Actívela en cada navegador. Las enfermedades, el historial y los ajustes se quedan aquí. Al desactivarla queda lo ya enviado; «Borrar: Ensayos guardados» lo quita.',
    syncDone: (date: string, n: number) =>
      `Último intercambio el ${date}: ${count(n, '# estudio', '# estudios')}.`,
    syncTooLong: (n: number) =>
      count(
        n,
        'Las notas de # estudio son demasiado largas y se quedan aquí.',
        'Las notas de # estudios son demasiado largas y se quedan aquí.',
      ),
    syncProblems: {
      full: 'La sincronización del navegador está llena (admite 100 kB). No se envía nada más; aquí se conserva todo. Con notas más cortas o menos estudios vuelve a haber sitio.',
      refused:
        'El navegador no lo aceptó. Aquí se conserva todo, y se intenta de nuevo tras el próximo cambio o la próxima revisión.',
    },
    saved: 'Guardado.',
    log: 'Todo lo que esta extensión pidió a la red',
    logText: 'Las últimas 500 peticiones. Van solo al registro público, sin cookies.',
    logEmpty: 'Aún no se pidió nada.',
    logColumns: {
      at: 'Cuándo',
      host: 'Dónde',
      path: 'Qué',
      why: 'Por qué',
      bytes: 'Bytes',
      outcome: 'Resultado',
    },
    why: {
      click: 'usted lo abrió',
      check: 'revisión diaria',
      import: 'importación',
      'cross-id': 'buscado por otro número',
      hover: 'usted señaló su número',
      page: 'usted pidió todos los de una página',
    },
    showLog: 'Mostrar la lista',
    erase: 'Borrar',
    eraseText:
      'Elija qué borrar. No se puede recuperar, salvo desde un archivo de copia que haya guardado.',
    eraseWhat: {
      cache: (n: number) =>
        count(
          n,
          'Copias de registros: # estudio (se vuelve a pedir si hace falta)',
          'Copias de registros: # estudios (se vuelven a pedir si hace falta)',
        ),
      saved: (n: number) =>
        count(
          n,
          'Ensayos guardados con notas, etiquetas e historial: #',
          'Ensayos guardados con notas, etiquetas e historial: #',
        ),
      changes: (n: number) => count(n, 'Cambios encontrados: #', 'Cambios encontrados: #'),
      requestLog: (n: number) => count(n, 'Lista de peticiones: #', 'Lista de peticiones: #'),
      settings: () => 'Ajustes, como estaban al principio',
      everything: () => 'Todo lo anterior',
    },
    eraseDo: 'Borrar lo marcado',
    eraseAsk: (what: string) => `Esto borra para siempre: ${what}. ¿Borrarlo?`,
    eraseYes: 'Borrar para siempre',
    eraseNo: 'Conservarlo',
    eraseBackup: 'Guardar antes una copia',
    erased: 'Borrado.',
    about: 'Acerca de',
    aboutText:
      'Las lecturas se hacen con reglas a partir de los registros públicos de ClinicalTrials.gov (Biblioteca Nacional de Medicina de EE. UU.). Pueden pasar cosas por alto y no son consejo médico. Sin cuenta, sin servidor nuestro; nada sobre usted sale de este equipo, salvo que active la sincronización del navegador.',
    version: (version: string) => `Versión ${version}`,
  },

  sites: {
    title: 'Otros sitios',
    about:
      'Hay números de ensayos en muchos sitios. Active los que usa: el navegador le pregunta por ese sitio solo, y aparecen botones junto a sus números. Puede desactivarlo aquí cuando quiera.',
    kinds: {
      articles: 'Artículos',
      portals: 'Portales y sitios oficiales',
      registries: 'Registros',
      others: 'Sitios que usted añadió',
    },
    onSite: (name: string) => `Botones junto a los números de ensayos en ${name}`,
    showAll: 'Poner un botón junto a cada número de esta página',
    takenBack:
      'En ClinicalTrials.gov no hay botones, no se piden estudios y no se comprueba nada de lo que sigue. Actívelo aquí y vuelva a cargar las páginas que tenga abiertas.',
    partly: (on: string, off: string) => `Activado en ${on}, no en ${off}.`,
    switchOff: (name: string) => `Desactivar ${name}`,
    refused: 'El navegador no lo cambió. Todo sigue como estaba.',
  },

  welcome: {
    title: 'Bienvenida a Plain Trial',
    one: 'Abra un estudio en ClinicalTrials.gov y pulse «Lectura sencilla» junto a su número: se cuenta en palabras sencillas, al lado de la página.',
    two: 'Pregunte a cualquier frase de dónde sale, y muestra las palabras del registro.',
    three: 'Siga un estudio y se le avisa una vez cuando algo cambie. Todo queda en este equipo.',
    caution: 'Es solo información, hecha con registros públicos. No es consejo médico.',
    settings: '¿Cómo quiere leer?',
    start: 'Abrir el registro',
  },
};
