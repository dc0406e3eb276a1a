// Words that open a reported question: asked whether: common English knowledge, compiled by hand.
export const questionWords = ['how', 'if', 'what', 'when', 'where', 'whether', 'which', 'who', 'why'];
