// Spanish words of the library: its list, comparing, history and safe keeping.
import type { LibraryStrings } from '../pageStrings.ts';
import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('es-ES', n, { one, other });

export const library: LibraryStrings = {
  saved: {
    search: 'Buscar en títulos, enfermedades, tratamientos, lugares, notas y etiquetas',
    filters: 'Filtros',
    status: 'Estado',
    phase: 'Fase',
    condition: 'Enfermedad',
    conditionHint: 'Una parte',
    country: 'País',
    tag: 'Etiqueta',
    any: 'Cualquiera',
    onlyChanged: 'Con cambios sin ver',
    onlyResults: 'Con resultados publicados',
    sort: 'Ordenar por',
    sorts: {
      saved: 'Último guardado',
      checked: 'Última revisión',
      changed: 'Cambios sin ver',
      title: 'Título',
    },
    shown: (shown: number, all: number) =>
      `${count(shown, '#', '#')} de ${count(all, '# ensayo', '# ensayos')}`,
    empty:
      'Aún no hay nada guardado. Abra un estudio en ClinicalTrials.gov, elija «Lectura sencilla» y pulse «Seguir este ensayo».',
    noMatch: 'Ningún ensayo guardado coincide con lo que escribió y eligió.',
    clear: 'Quitar búsqueda y filtros',
    open: (id: string) => `Abrir ${id}`,
    select: (id: string) => `Elegir ${id}`,
    chosen: (n: number) => count(n, '# elegido', '# elegidos'),
    keys: '/ busca, las flechas recorren la lista, Intro abre, Espacio elige, Escape suelta.',
    chooseShown: (n: number) => count(n, 'Elegir este', 'Elegir los # mostrados'),
    letGo: 'Soltar',
    compare: 'Comparar',
    compareLimit: 'Elija de dos a cuatro ensayos para comparar.',
    follow: 'Seguir',
    followed: (n: number) => `${count(n, '# ensayo se sigue', '# ensayos se siguen')}.`,
    unfollow: 'Dejar de seguir',
    unfollowed: (n: number) =>
      `${count(n, '# ensayo ya no se sigue', '# ensayos ya no se siguen')}. Las notas y etiquetas se conservan.`,
    remove: 'Quitar de la lista',
    removeAsk: (n: number) =>
      `¿Quitar ${count(n, 'este ensayo', 'estos # ensayos')} de la lista? Sus notas, etiquetas, cambios e historial también se van. Podrá recuperarlo todo.`,
    removeYes: 'Quitar',
    removed: (n: number) =>
      `${count(n, '# ensayo quitado', '# ensayos quitados')} de la lista, con notas, etiquetas, cambios e historial. Lo guardamos una semana.`,
    putBack: 'Recuperar',
    putBackDone: (n: number) =>
      `${count(n, '# ensayo ha vuelto', '# ensayos han vuelto')} con todo lo suyo.`,
    removedClose: 'Olvidar para siempre',
    no: 'Conservar',
    saved: (date: string) => `Guardado ${date}, no lo sigue`,
    followedSince: (date: string) => `Lo sigue desde ${date}`,
    checked: (date: string) => `Revisado ${date}`,
    changes: (n: number) => count(n, '# cambio sin ver', '# cambios sin ver'),
    results: 'Resultados publicados',
    notes: 'Notas',
    notesHint:
      'Se guardan en este equipo y, si usted la activó, en la sincronización del navegador.',
    tags: 'Etiquetas, separadas por comas',
    saveNotes: 'Guardar notas',
    notesSaved: 'Notas guardadas.',
    gone: (date: string) =>
      `El registro ya no muestra este estudio (visto ${date}). Su copia se conserva.`,
    merged: (id: string) => `El registro unió este estudio con ${id}.`,
    tagging: 'Etiquetar',
    tagName: 'Etiqueta para los ensayos elegidos',
    tagOn: 'Poner',
    tagOff: 'Quitar',
    tagged: (n: number, tag: string) => `«${tag}» está en ${count(n, '# ensayo', '# ensayos')}.`,
    untagged: (n: number, tag: string) =>
      `«${tag}» ya no está en ${count(n, '# ensayo', '# ensayos')}.`,
    history: 'Historial',

    takeAway: {
      button: 'Guardar o imprimir',
      what: (n: number, chosen: boolean) =>
        chosen
          ? count(n, 'El elegido', 'Los # elegidos')
          : count(n, 'El mostrado', 'Los # mostrados'),
      csv: 'Tabla para una hoja de cálculo (CSV)',
      ris: 'Para un gestor de referencias (RIS)',
      bibtex: 'Para LaTeX (BibTeX)',
      markdown: 'Texto con títulos (Markdown)',
      copy: 'Copiar como texto',
      copied: 'Copiado.',
      notCopied: 'El navegador no nos deja copiar.',
      print: 'Imprimir',
      calendar: 'Recordatorios para un calendario (ICS)',
      lookAgain: 'Un recordatorio para volver a mirar el',
      planned: 'El inicio y el final que prevén los estudios',
      saveCalendar: 'Guardar recordatorios',
      noReminder:
        'Ninguno de estos tiene un día previsto por llegar. Elija un día para volver a mirar.',
    },
    reminder: {
      lookAgain: 'Volver a mirar estos ensayos',
      planned: {
        start: (id: string) => `${id}: inicio previsto`,
        primaryCompletion: (id: string) => `${id}: final previsto de las mediciones principales`,
        completion: (id: string) => `${id}: final previsto del estudio`,
      },
      monthOnly: 'El registro indica solo el mes, no el día.',
      mayMove: 'Los días previstos cambian a menudo. La página del registro tiene lo último.',
    },
  },

  visit: {
    title: 'Hojas para la visita',
    open: 'Hojas para la visita: la lectura, las preguntas y los requisitos para marcar, en papel',
    about: 'Para imprimir y llevar a una conversación con un médico o con el equipo del estudio.',
    print: 'Imprimir',
    contacts: 'Con teléfonos y correos electrónicos',
    printed: (today: string, updated: string) =>
      updated === ''
        ? `Impreso el ${today}.`
        : `Impreso el ${today}, según la ficha actualizada el ${updated}.`,
    rules: 'Requisitos para participar, para repasar juntos',
    rulesHint:
      'Marque lo que se cumple. Solo el equipo del estudio puede decir si una persona puede participar.',
    noRules: 'La ficha no da requisitos que se puedan poner en una lista.',
    questions: 'Preguntas que la ficha deja abiertas',
    places: 'Centros que buscan participantes ahora',
    placesNear: (place: string) =>
      `Centros que buscan participantes ahora, primero los más cercanos a ${place}`,
    noPlaces: 'La ficha no nombra ningún centro que busque participantes ahora.',
    notOpen: 'El estudio en su conjunto no busca participantes ahora.',
    more: (n: number) =>
      `Y ${count(n, '# centro más', '# centros más')} en la página del registro.`,
    notes: 'Sus notas',
    room: 'Espacio para escribir',
  },

  lost: {
    title: 'Lo que había guardado aquí ya no está',
    text: (studies: number, conditions: number, date: string) =>
      `${[
        ...(studies > 0 ? [count(studies, '# ensayo seguido', '# ensayos seguidos')] : []),
        ...(conditions > 0 ? [count(conditions, '# enfermedad', '# enfermedades')] : []),
      ].join(
        ' y ',
      )}, con notas e historial: el ${date} el almacén del navegador apareció vacío. Puede deberse a que se borraron los datos del navegador o a un disco dañado. No lo borró Plain Trial.`,
    copy: (date: string) =>
      `Guardó una copia en un archivo el ${date}. Tráigala y recuperará lo que contiene.`,
    noCopy: 'No nos consta ninguna copia en un archivo. Si tiene una de otro sitio, tráigala.',
    sync: 'Lo que lleva la sincronización del navegador vuelve solo.',
    bringIn: 'Traer una copia',
    close: 'Leído',
  },

  compare: {
    title: 'Lado a lado',
    back: 'Volver a la lista',
    differs: 'distinto',
    hint: 'Las filas distintas están marcadas.',
    rows: {
      id: 'Número',
      headline: 'En palabras sencillas',
      status: 'Estado',
      phase: 'Fase',
      conditions: 'Enfermedades',
      interventions: 'Tratamientos',
      sponsor: 'A cargo de',
      start: 'Inicio',
      primaryCompletion: 'Final de las mediciones principales',
      completion: 'Final',
      countries: 'Países',
      results: 'Resultados',
      notes: 'Notas',
    },
    yes: 'Publicados',
    no: 'Sin publicar',
    none: '—',
  },

  history: {
    title: 'Historial',
    back: 'Volver a la lista',
    read: 'Leerlo',
    updated: (n: number, since: string) =>
      n === 0
        ? `Sin novedades desde que lo sigue, el ${since}.`
        : `Actualizado ${count(n, '# vez', '# veces')} desde que lo sigue, el ${since}.`,
    seen: (date: string) => `Detectado ${date}`,
    first: (date: string) => `Como era cuando empezó a seguirlo, ${date}`,
    recordOf: (date: string) => `ficha del ${date}`,
    quiet: 'Solo cambió la letra pequeña: nada que valga la pena contar.',
    compareTitle: 'Dos versiones lado a lado',
    compareHint: 'Lo que se quitó está tachado; lo que se añadió, subrayado.',
    older: 'Anterior',
    newer: 'Posterior',
    compare: 'Compararlas',
    comparing: 'Comparando …',
    same: 'Nada que valga la pena contar es distinto entre estas dos.',
    keptGroup: 'Guardadas aquí',
    registryGroup: 'Guardadas por el registro',
    keptVersion: (date: string, updated: string) => `Detectada ${date}, ficha del ${updated}`,
    registryVersion: (number: number, date: string, status: string) =>
      [`Versión ${number}`, date, status].filter(Boolean).join(' · '),
    onlyOne: 'Por ahora hay una sola versión aquí, así que todavía no hay nada que comparar.',
    registryTitle: 'Versiones anteriores',
    registryText:
      'El registro guarda todas las versiones de una ficha. Pedir la lista es una consulta más, y cada versión que compare es otra.',
    ask: 'Pedir la lista de versiones anteriores',
    asking: 'Preguntando al registro …',
    got: (n: number) =>
      `El registro tiene ${count(n, '# versión', '# versiones')}. Elija dos arriba.`,
    notGot:
      'El registro no dio sus versiones anteriores. Esta forma de preguntar no es una promesa suya. Todo lo guardado aquí sigue aquí, y su propia página del historial está a un clic.',
    page: 'El historial en la página del registro',
    gone: 'se quitó:',
    came: 'se añadió:',
  },

  backup: {
    exportTitle: 'Guardar una copia',
    exportText:
      'Un archivo con todo lo que guardó: ensayos, notas, etiquetas, cambios y enfermedades. Es suyo; nosotros nunca lo vemos.',
    exportDo: 'Guardar archivo de copia',
    lastSaved: (date: string) => `Guardada en un archivo por última vez el ${date}.`,
    neverSaved: 'Todavía no se guardó en un archivo.',
    monthly: 'Ofrecer una copia una vez al mes',
    monthlyHint:
      'El navegador solo deja guardar un archivo cuando usted pulsa un botón; por eso lo preguntamos aquí.',
    monthlyReady: 'Su copia de este mes está lista',
    monthlyText: 'Hace más de un mes que todo lo que guardó se puso en un archivo suyo.',
    notNow: 'Ahora no',
    keepTitle: '¿Lo conservará el navegador?',
    kept: 'Sí. El navegador prometió no borrar por su cuenta lo que usted guardó cuando el disco se llene.',
    notKept:
      'El navegador no lo ha prometido. Cuando el disco está casi lleno puede borrar lo que guardan las extensiones. Una copia en un archivo está a salvo de eso.',
    keepAsk: 'Pedir al navegador que lo conserve',
    keepRefused:
      'El navegador no aceptó. Lo decide por su cuenta. Guarde una copia en un archivo de vez en cuando.',
    room: (used: string, all: string) => `Ocupado: ${used} de unos ${all}.`,
    rescueTitle: 'Guardar lo que se pueda leer',
    rescueText:
      'Sus ensayos guardados no se pueden abrir ahora. No se borró nada. Lo que todavía se puede leer va a un archivo de copia, que «Traer una copia» acepta más tarde.',
    rescueDo: 'Guardar lo que se pueda leer',
    importTitle: 'Traer una copia',
    importText: 'Primero verá qué pasaría. No se borra nada: queda lo más reciente.',
    importChoose: 'Elegir un archivo de copia',
    preview: 'Esto es lo que haría el archivo',
    exported: (date: string) => `El archivo se hizo ${date}.`,
    trialsNew: (n: number) => count(n, '# ensayo es nuevo aquí', '# ensayos son nuevos aquí'),
    trialsMerged: (n: number) =>
      count(
        n,
        '# ensayo ya está y recibe lo más reciente',
        '# ensayos ya están y reciben lo más reciente',
      ),
    trialsSame: (n: number) => count(n, '# ensayo ya está igual', '# ensayos ya están iguales'),
    conditionsNew: (n: number) =>
      count(n, '# enfermedad es nueva aquí', '# enfermedades son nuevas aquí'),
    apply: 'Traerla',
    cancel: 'Dejar todo como está',
    done: 'Listo. No se perdió nada de lo que había.',
    ownTitle: 'Copias que se hacen solas',
    ownText: 'De vez en cuando se aparta una copia de todo lo guardado, en este equipo.',
    ownNone: 'Aún ninguna.',
    own: (date: string, trials: number) => `${date}: ${count(trials, '# ensayo', '# ensayos')}`,
    ownRestore: (date: string) => `Ver qué traería de vuelta la copia del ${date}`,
  },
};
