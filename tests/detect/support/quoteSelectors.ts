// The test's DOM reads attribute selectors with a flag only when their value stands in quotes; browsers do not mind.

/** Lets `querySelectorAll` take `[name*=value i]`. */
export function quoteSelectors(): void {
  const native = Element.prototype.querySelectorAll;
  Element.prototype.querySelectorAll = function (this: Element, selector: string) {
    return native.call(this, selector.replace(/=(\w+) i\]/g, '="$1" i]'));
  } as typeof native;
}
