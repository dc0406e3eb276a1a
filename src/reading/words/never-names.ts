// Words that are no name by themselves, however they are written: compiled by hand from general knowledge.
export const neverNames = `
ad, adhd, advertisement, ai, aids, allah, analysis, analysts, ar, article, asap, ask, atm, authorities, autumn,
bbq, beneath, bible, breaking, bsc, bst, cbe, cd, ce, ceo, cet, cfo, chapter, children, christ, christmas, cio, cm,
constitution, coo, coronavirus, correction, country, covid, covid-19, cpi, critics, ct, cto, day, dc, dear, delta,
democrat, died, diwali, diy, dj, dna, doctors, dozens, dui, dvd, e.g, east, easter, ebola, economists, edt, eg,
eid, ems, emt, english, est, eur, ev, eventually, experts, families, faq, figure, first, former, french, fyi, gb,
gbp, gdp, german, get, ghz, given, gm, gmo, gmos, gmt, gnp, go, god, good, got, gpa, gps, great, halloween,
hanukkah, hd, hi, hiv, homeland, hpv, hq, hr, http, hundreds, hvac, i.e, ict, icu, id, ied, ieds, image, internet,
investigators, iot, iou, ipo, iq, ira, isp, jd, jesus, judges, kc, keep, kg, km, kmh, know, koran, kpi, kw, last,
lawyers, lcd, led, let, lgbt, lgbtq, listen, live, llb, lng, lol, ma, make, many, mb, mba, mbe, mc, men, mers,
millions, mla, mlas, mm, more, morning, mou, mp, mph, mpps, mps, mri, msc, mvp, mw, nation, nd, nda, new, news,
next, nft, ngo, ngos, north, northeast, note, nowruz, obe, officials, ok, old, omg, omicron, op, opponents, other,
others, page, parents, passover, pc, pcr, pdf, pdt, people, phd, police, posted, pow, pows, ppe, pr, prosecutors,
protesters, ps, psa, pst, ptsd, pvc, q, qc, quran, ramadan, read, related, researchers, residents, right, rip, rna,
roi, rpm, rs, rsvp, rv, rvs, sars, scientists, sdgs, second, section, see, senior, several, sign, sim, sme, smes,
sms, soldiers, sorry, sos, source, sources, south, southwest, spanish, spring, st, story, students, summer,
supporters, suv, suvs, take, tb, tba, tbd, teachers, text, thank, thanks, thanksgiving, thc, then, thousands,
troops, tv, ufo, update, url, usb, usd, use, utc, uv, video, vip, voip, voters, vpn, vr, vs, watch, web, week,
west, winter, witnesses, wmd, women, workers, world, www, year, zika
`;
