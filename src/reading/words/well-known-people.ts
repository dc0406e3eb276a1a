// People so well known that one word names them: compiled by hand from general knowledge.
export const wellKnownPeople = `
abbas, abe, adele, ahmadinejad, annan, arafat, aristotle, assad, assange, atatürk, austen, bach, beckham, beethoven,
berlusconi, beyonce, beyoncé, bezos, bhutto, biden, blair, bolsonaro, brezhnev, buddha, buffett, bush, caesar,
cameron, castro, chavez, cheney, chrétien, churchill, chávez, cleopatra, clinton, columbus, confucius, corbyn,
cosby, darwin, deng, desantis, dickens, djokovic, dostoevsky, draghi, duterte, einstein, eisenhower, epstein,
erdogan, erdoğan, farage, federer, freud, gaddafi, gadhafi, gandhi, gates, gorbachev, gutenberg, guterres, hannibal,
harper, hegel, hemingway, hitler, hollande, jobs, juncker, kaczynski, kant, karzai, kennedy, khamenei, khomeini,
khrushchev, kishida, lavrov, lenin, lincoln, lukashenko, lula, macron, madonna, maduro, magellan, mandela, manning,
mao, maradona, marcos, marx, mccain, mcconnell, medvedev, meloni, merkel, messi, milei, modi, morsi, mozart,
mubarak, mugabe, muhammad, mulroney, murdoch, musharraf, musk, mussolini, nadal, napoleon, nazarbayev, nehru,
netanyahu, newton, neymar, nietzsche, nixon, obama, oprah, orban, orbán, orwell, palin, pelosi, pelé, peron, perón,
picasso, pinochet, plato, poilievre, putin, qaddafi, rabin, raisi, ramaphosa, reagan, rihanna, romney, ronaldo,
roosevelt, rouhani, rumsfeld, saddam, sarkozy, shakespeare, shakira, sharon, singh, sisi, snowden, socrates, soros,
stalin, starmer, stoltenberg, suharto, sukarno, sunak, thatcher, tokayev, tolstoy, trudeau, truman, trump, tsipras,
tusk, twain, varoufakis, weinstein, xi, yeltsin, zardari, zelenskiy, zelensky, zelenskyy, zuckerberg, zuma
`;
