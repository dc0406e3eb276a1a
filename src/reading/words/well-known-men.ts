// Men so well known that one word names them: compiled by hand from general knowledge.
export const wellKnownMen = `
abbas, abe, ahmadinejad, annan, arafat, aristotle, assad, assange, atatürk, bach, beckham, beethoven, berlusconi,
bezos, biden, blair, bolsonaro, brezhnev, buddha, buffett, bush, caesar, cameron, castro, chavez, cheney, chrétien,
churchill, chávez, columbus, confucius, corbyn, cosby, darwin, deng, desantis, dickens, djokovic, dostoevsky,
draghi, duterte, einstein, eisenhower, epstein, erdogan, erdoğan, farage, federer, freud, gaddafi, gadhafi, gates,
gorbachev, gutenberg, guterres, hannibal, harper, hegel, hemingway, hitler, hollande, jobs, juncker, kaczynski,
kant, karzai, kennedy, khamenei, khomeini, khrushchev, kishida, lavrov, lenin, lincoln, lukashenko, lula, macron,
maduro, magellan, mandela, manning, mao, maradona, marcos, marx, mccain, mcconnell, medvedev, messi, milei, modi,
morsi, mozart, mubarak, mugabe, muhammad, mulroney, murdoch, musharraf, musk, mussolini, nadal, napoleon,
nazarbayev, nehru, netanyahu, newton, neymar, nietzsche, nixon, obama, orban, orbán, orwell, pelé, picasso,
pinochet, plato, poilievre, putin, qaddafi, rabin, raisi, ramaphosa, reagan, romney, ronaldo, roosevelt, rouhani,
rumsfeld, saddam, sarkozy, shakespeare, sharon, singh, sisi, snowden, socrates, soros, stalin, starmer, stoltenberg,
suharto, sukarno, sunak, tokayev, tolstoy, trudeau, truman, trump, tsipras, tusk, twain, varoufakis, weinstein, xi,
yeltsin, zardari, zelenskiy, zelensky, zelenskyy, zuckerberg, zuma
`;
