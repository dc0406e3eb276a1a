// Men so well known that one word names them: compiled by hand from general knowledge.
export const wellKnownMen = `
abbas, abe, ahmadinejad, annan, arafat, assad, assange, beckham, berlusconi, bezos, biden, blair, bolsonaro,
buddha, buffett, bush, caesar, cameron, castro, chavez, cheney, churchill, corbyn, darwin, deng, desantis,
djokovic, duterte, einstein, eisenhower, erdogan, erdoğan, farage, federer, freud, gaddafi, gates, gorbachev,
guterres, hannibal, harper, hitler, hollande, jobs, karzai, kennedy, khamenei, khomeini, khrushchev, kishida,
lavrov, lenin, lincoln, lukashenko, lula, macron, maduro, mandela, mao, marx, mccain, mcconnell, medvedev, messi,
milei, modi, morsi, mozart, mubarak, mugabe, muhammad, murdoch, musharraf, musk, mussolini, nadal, napoleon,
nazarbayev, nehru, netanyahu, newton, neymar, nixon, obama, orban, orbán, picasso, pinochet, poilievre, putin,
raisi, ramaphosa, reagan, romney, ronaldo, roosevelt, rouhani, rumsfeld, saddam, sarkozy, shakespeare, sharon,
singh, sisi, snowden, soros, stalin, starmer, stoltenberg, sunak, tokayev, trudeau, truman, trump, tusk, xi,
yeltsin, zelensky, zelenskyy, zuckerberg, zuma
`;
