// Spanish words in the browser's own menus and address bar.
import type { OutsideStrings } from '../outsideStrings.ts';

export const outside: OutsideStrings = {
  readSelection: 'Lectura sencilla de «%s»',
  readLink: 'Lectura sencilla del estudio de este enlace',
  hint: 'Escriba el número de un ensayo o palabras de uno que guardó',
  open: (id) => `Lectura sencilla de ${id}`,
};
