// Spanish words of the card beside a number and of the tab at the window's edge.
import type { AsideStrings } from '../asideStrings.ts';

export const aside: AsideStrings = {
  card: {
    name: (id) => `Tarjeta de ${id}`,
    loading: 'Leyendo …',
    failed: 'Ahora no se pudo leer este estudio. «Abrir» dice por qué.',
    open: 'Abrir',
    follow: 'Seguir este ensayo',
    following: 'Siguiendo',
    cannotFollow: 'No se pudo seguir este ensayo.',
  },
  tab: {
    face: 'Lectura sencilla',
    name: 'Lectura sencilla junto a la página',
    hint: 'Las flechas mueven esta pestaña.',
    hide: 'Ocultar esta pestaña',
    hideAsk: '¿Ocultar esta pestaña? Los ajustes la devuelven.',
    hideHere: 'En este sitio',
    hideEverywhere: 'En todos los sitios',
    keep: 'Dejarla',
    left: 'En el lado izquierdo',
    right: 'En el lado derecho',
  },
};
