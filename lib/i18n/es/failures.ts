// Spanish words for everything that can fail in front of a person.
import type { FailureStrings } from '../failureStrings.ts';
import { plural } from '../plural.ts';

const seconds = (count: number) =>
  plural('es-ES', count, { one: '# segundo', other: '# segundos' });

export const failures: FailureStrings = {
  'bad-id': {
    title: 'Esto no es un número de ensayo',
    advice:
      'Un número de ensayo son las letras NCT y ocho cifras, como NCT07118319. Revíselo y vuelva a intentarlo.',
  },
  'unknown-id': {
    title: 'El registro no tiene ningún estudio con este número',
    advice: 'Puede haber un error al escribirlo. Puede buscarlo en el registro.',
  },
  'no-match': {
    title: 'ClinicalTrials.gov no tiene ningún estudio con este número',
    advice: 'Puede que no esté registrado allí. El registro propio del estudio tiene su página.',
  },
  'several-matches': {
    title: 'Varios estudios de ClinicalTrials.gov llevan este número',
    advice: 'El número no basta para saber cuál es. Búsquelo y elija.',
  },
  gone: {
    title: 'El registro ya no muestra este estudio',
    advice: 'Antes estaba allí. Lo que usted guardó de él se conserva.',
  },
  offline: {
    title: 'No se pudo llegar al registro',
    advice: 'Revise su conexión a internet y vuelva a intentarlo.',
  },
  timeout: {
    title: 'El registro tardó demasiado en responder',
    advice: 'Vuelva a intentarlo dentro de un minuto.',
  },
  'rate-limited': {
    title: 'El registro nos pide esperar',
    advice: (retryAfter) =>
      retryAfter === undefined
        ? 'Vuelva a intentarlo dentro de unos minutos.'
        : `Vuelva a intentarlo dentro de ${retryAfter > 120 ? plural('es-ES', Math.ceil(retryAfter / 60), { one: '# minuto', other: '# minutos' }) : seconds(retryAfter)}.`,
  },
  'registry-error': {
    title: 'El registro respondió con un error',
    advice:
      'Suele pasar en unos minutos. Vuelva a intentarlo o abra la página del propio registro.',
  },
  'unreadable-record': {
    title: 'Esta ficha no se puede leer',
    advice:
      'El registro respondió, y una parte de la respuesta tiene una forma que no conocemos. Puede leerla en la página del propio registro.',
  },
  'not-permitted': {
    title: 'El navegador no nos deja consultar el registro',
    advice: 'Active ClinicalTrials.gov en los ajustes de Plain Trial.',
  },
  'storage-refused': {
    title: 'El navegador no nos deja guardar nada',
    advice:
      'Leer funciona. Seguir y guardar, no. Puede deberse a una ventana privada o a los ajustes de cookies del navegador.',
  },
  'storage-shut': {
    title: 'Ahora no se puede abrir lo que guardó',
    advice:
      'No se ha borrado nada. Cierre otras ventanas de Plain Trial o reinicie el navegador, y vuelva a intentarlo.',
  },
  'storage-full': {
    title: 'No queda espacio para guardar',
    advice:
      'El disco, o la parte que usa el navegador, está lleno. Lo guardado antes sigue en su sitio.',
  },
  'bad-file': {
    title: 'Este archivo no es una copia de seguridad de Plain Trial',
    advice: 'No se cambió nada. Elija un archivo hecho con «Guardar archivo de copia».',
  },
  'bad-request': {
    title: 'Algo falló dentro de Plain Trial',
    advice: 'Lo que usted guardó se conserva. Vuelva a cargar la página e inténtelo de nuevo.',
  },
  bug: {
    title: 'Algo falló dentro de Plain Trial',
    advice: 'Lo que usted guardó se conserva. Vuelva a cargar la página e inténtelo de nuevo.',
  },
};
