/** Computes a printed formula the way a reader would: `× ÷` before `+ −`, brackets, `|…|`, English numbers. */
export function evaluate(formula: string): number {
  const tokens = formula.match(/-?[\d,]+(?:\.\d+)?|[()×÷+−|]/g) ?? [];
  let at = 0;
  const take = (): string => tokens[at++] ?? '';

  function factor(): number {
    const token = take();
    if (token === '(' || token === '|') {
      const inside = total();
      take();
      return token === '|' ? Math.abs(inside) : inside;
    }
    return Number(token.replaceAll(',', ''));
  }

  function product(): number {
    let value = factor();
    while (tokens[at] === '×' || tokens[at] === '÷') value = take() === '×' ? value * factor() : value / factor();
    return value;
  }

  function total(): number {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '−') value = take() === '+' ? value + product() : value - product();
    return value;
  }

  return total();
}
