/** Measures that are one thing of whoever they are told of, so that their name alone says what is measured. */
export const SPECIFIC =
  /^(?:price target|market value|dividend|bonds|share price|exchange rate|speed|pay|turnout|majority|margin|recall)\b/;

/**
 * What amounts of money, shares and measures are values of, by the words beside them: common news usage, compiled by hand.
 * The first that fits names the matter; '' takes the word found.
 */
export const measuredThings: readonly [pattern: RegExp, name: string][] = [
  [/\b(?:price target|target price)/i, 'price target'],
  [/\b(?:market (?:value|capitali[sz]ation|cap)|valuation|value of the (?:company|firm))\b/i, 'market value'],
  [/\bdividends?\b/i, 'dividend'],
  [/\b(?:bonds?|yields?|yielded|coupon)\b/i, 'bonds'],
  [
    /(?<!\b(?:a|per|each) )\b(?:shares?|stocks?)\b(?! of the vote)|\bclos(?:ed|ing|e) (?:at|of|price)\b|\btrad(?:ed|ing) at\b/i,
    'share price',
  ],
  [/\b(?:damages?|harm|loss(?:es)?|destruction)\b/i, 'damage'],
  [/\b(?:litre|liter|gallon)\b/i, 'price a litre'],
  [/\b(?:speed|travel+ing at|driving at|mph|km\/h|an hour)\b/i, 'speed'],
  [/\b(?:turnout|swing|majority|margin)\b/i, ''],
  [/\b(?:won|polled|votes?|vote share|poll)\b/i, 'votes'],
  [/\b(?:pay (?:rise|deal|offer)|raise|pay increase|wage increase)\b/i, 'pay'],
  [/\b(?:recall(?:ed|ing|s)?|called back)\b/i, 'recall'],
  [/\b(?:price|cost)s?\b/i, 'price'],
  [
    /\b(?:fine[sd]?|budget|debt|fund|salar(?:y|ies)|wages?|rents?|tax(?:es)?|profits?|revenues?|income|turnover|sales|exports?|imports?|unemployment|inflation|connectivity|rain(?:fall)?|snow|wind|gusts?|water level|rate|offer|bid|grant|loan|compensation|ransom|investment|donations?|fares?|takings|subsid(?:y|ies)|deficit|surplus)\b/i,
    '',
  ],
];
