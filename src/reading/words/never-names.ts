// Words that are no name by themselves, however they are written: compiled by hand from general knowledge.
export const neverNames = `
ad, adhd, advertisement, ai, aids, allah, analysis, ar, article, asap, ask, atm, authorities, bbq, beneath, bible,
breaking, bsc, bst, cbe, cd, ce, ceo, cet, cfo, chapter, christ, cio, cm, constitution, coo, coronavirus,
correction, country, covid, covid-19, cpi, ct, cto, day, dc, dear, died, diwali, diy, dj, dna, doctors, dui, dvd,
e.g, east, ebola, edt, eg, eid, ems, emt, est, eur, ev, eventually, faq, figure, first, former, french, fyi, gb,
gbp, gdp, get, ghz, given, gm, gmo, gmos, gmt, gnp, go, god, good, got, gpa, gps, great, halloween, hanukkah, hd,
hi, hiv, hpv, hq, hr, http, hvac, i.e, ict, icu, id, ied, ieds, image, internet, investigators, iot, iou, ipo, iq,
ira, isp, jd, jesus, kc, keep, kg, km, kmh, know, koran, kpi, kw, last, lcd, led, let, lgbt, lgbtq, listen, live,
llb, lng, lol, ma, make, many, mb, mba, mbe, mc, men, mers, mla, mlas, mm, more, morning, mou, mp, mph, mpps, mps,
mri, msc, mvp, mw, nation, nd, nda, new, news, next, nft, ngo, ngos, north, northeast, note, nowruz, obe,
officials, ok, omg, omicron, op, other, others, page, parents, passover, pc, pcr, pdf, pdt, people, phd, police,
posted, pow, pows, ppe, pr, ps, psa, pst, ptsd, pvc, q, qc, quran, ramadan, read, related, right, rip, rna, roi,
rpm, rs, rsvp, rv, rvs, sars, sdgs, second, section, see, senior, several, sign, sim, sme, smes, sms, soldiers,
sorry, sos, south, southwest, st, story, students, supporters, suv, suvs, take, tb, tba, tbd, text, thank, thanks,
thanksgiving, thc, then, thousands, tv, ufo, update, url, usb, usd, use, utc, uv, video, vip, voip, voters, vpn,
vr, vs, watch, web, week, west, wmd, women, world, www, year, zika
`;
