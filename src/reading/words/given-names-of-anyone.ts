// Given names of men and women alike: compiled by hand from general knowledge.
export const givenNamesOfAnyone = `
adi, alexis, alix, andrea, ash, ashton, aubrey, avery, bailey, beverley, blair, blake, bo, bobbie, brady, brett,
brook, cameron, carmel, carson, casey, chandra, charlie, chase, chi, cho, chris, claude, cleveland, cole, cooper,
corey, cory, dakota, dallas, dana, danni, darcy, davis, dee, devon, drew, eden, elliot, emerson, finley, francis,
frankie, fraser, gale, gerry, gray, grayson, griffin, hao, harley, harper, hayden, hong, huan, hui, hunter, hyun,
ira, jackie, jade, jaden, jae, jaime, jamie, jan, jayden, jean, jess, jessie, ji, jin, jing, jo, jody, joon,
jordan, jules, jun, kai, kamil, kelly, kelsey, kendall, kerem, kerry, kieran, killian, kim, kiran, kris, kwan,
lane, lee, lei, leigh, leslie, li, lin, lincoln, ling, linh, logan, lou, lynn, mackenzie, marion, mason, max, mei,
meng, micah, michele, min, ming, minh, morgan, murphy, nam, nan, nat, nguyen, nicky, nico, nicola, nikita, noor,
parker, pat, peng, phoenix, ping, porter, qi, quinn, reagan, reilly, ren, riley, river, robbie, robin, rohan,
ronnie, rory, rowan, rui, sage, sam, sandy, sascha, sasha, sawyer, seung, shannon, shea, shin, sidney, sky, sloan,
soo, spencer, stacy, sung, sydney, tai, tan, taylor, terry, theresa, thi, toby, toni, tracy, tran, tuan, val, van,
vu, wei, wen, wren, xiao, xin, yan, yang, ying, young, yu, yuan, yue, yuki, yun, zhang, zhen
`;
