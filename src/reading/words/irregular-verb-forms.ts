// Verbs of speech and stance with those of their forms that no rule of spelling makes: common English knowledge, compiled by
// hand. A past form here stands for the regular one, which is listed too where both are in use.
export const irregularVerbForms = `
begin began begun, bet bet, broadcast broadcast, dream dreamed dreamt, feel felt, find found, forecast forecast,
foresee foresaw foreseen, forget forgot forgotten, go goes gone went, hear heard, hold held, know knew known,
learn learned learnt, mean meant, prove proved proven, put put, read read, say said, see saw seen, seek sought,
show showed shown, signal signaled signaling signalled signalling, sing sang sung, speak spoke spoken,
swear swore sworn, tell told, think thought, understand understood, write written wrote
`;
