const signs: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  varphi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
  Gamma: 'Γ',
  Delta: 'Δ',
  Theta: 'Θ',
  Lambda: 'Λ',
  Pi: 'Π',
  Sigma: 'Σ',
  Phi: 'Φ',
  Psi: 'Ψ',
  Omega: 'Ω',
  times: '×',
  cdot: '·',
  cdots: '…',
  ldots: '…',
  dots: '…',
  div: '÷',
  pm: '±',
  mp: '∓',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  equiv: '≡',
  sim: '∼',
  to: '→',
  rightarrow: '→',
  leftarrow: '←',
  Rightarrow: '⇒',
  leftrightarrow: '↔',
  infty: '∞',
  sum: '∑',
  prod: '∏',
  int: '∫',
  partial: '∂',
  nabla: '∇',
  in: '∈',
  subset: '⊂',
  cup: '∪',
  cap: '∩',
  forall: '∀',
  exists: '∃',
  degree: '°',
  circ: '°',
  hbar: 'ħ',
  prime: '′',
  angle: '∠',
};
const raised: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  n: 'ⁿ',
};
const lowered: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
};

/** Formulas of more characters are not words of a sentence any more. */
const longest = 300;
/** Braces within each other. */
const deepest = 6;

/** A formula of TeX as one writes it in a line of text: "\frac{1}{2}" is "1/2". Empty for one too long or intricate. */
export const plainFormula = (tex: string): string => {
  if (tex.length > longest) return '';
  let plain = tex
    .replace(/\\(?:left|right|big|Big|bigl|bigr|displaystyle|textstyle|limits|,|;|!|:)(?![a-z])/g, '')
    .replace(/\\(?:quad|qquad| |\\)|~/g, ' ')
    .replace(/\\([%$&#_])/g, '$1');
  for (let depth = 0; depth < deepest && plain.includes('{'); depth++) {
    plain = plain
      .replace(
        /\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g,
        (_, over: string, under: string) => `${bracketed(over)}/${bracketed(under)}`,
      )
      .replace(/\\sqrt\s*\{([^{}]*)\}/g, (_, inner: string) => `√${bracketed(inner)}`)
      .replace(/\^\s*\{([^{}]*)\}/g, (_, inner: string) => placed(inner, raised, '^'))
      .replace(/_\s*\{([^{}]*)\}/g, (_, inner: string) => placed(inner, lowered, ''))
      .replace(
        /\\(?:mathrm|mathbf|mathit|mathbb|mathcal|text|textrm|operatorname|boldsymbol|vec|hat|bar|overline|ce|rm)\s*\{([^{}]*)\}/g,
        '$1',
      )
      .replace(/(^|[^\\a-zA-Z}])\{([^{}]*)\}/g, '$1$2');
  }
  plain = plain
    .replace(/\^(\S)/g, (_, sign: string) => placed(sign, raised, '^'))
    .replace(/_(\S)/g, (_, sign: string) => placed(sign, lowered, ''))
    .replace(
      /\\([a-zA-Z]+)\s?/g,
      (_, name: string) =>
        signs[name] ?? (/^(?:sin|cos|tan|log|ln|exp|min|max|lim)$/.test(name) ? `${name} ` : '\\'),
    )
    .replace(/([→←⇒↔≈≠≤≥=])/g, ' $1 ')
    .replace(/\s+/g, ' ')
    .trim();
  return /[\\{}]/.test(plain) ? '' : plain;
};

const bracketed = (part: string): string =>
  /^[\p{L}\d.\\]+$/u.test(part.trim()) ? part.trim() : `(${part.trim()})`;

/** Signs as raised or lowered ones; behind a mark where there are none such. */
const placed = (part: string, as: Readonly<Record<string, string>>, mark: string): string => {
  const signsOf = [...part.trim()];
  return signsOf.every((sign) => as[sign] !== undefined)
    ? signsOf.map((sign) => as[sign]).join('')
    : `${mark}${signsOf.length > 1 && mark !== '' ? `(${part.trim()})` : part.trim()}`;
};
