// The little of mark.js that the detector's benchmark uses; the package brings no types.
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: string[], options: { done: () => void }): void;
    markRegExp(pattern: RegExp, options: { done: () => void }): void;
  }
}
