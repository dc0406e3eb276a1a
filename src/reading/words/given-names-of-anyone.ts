// Given names of men and women alike: compiled by hand from general knowledge.
export const givenNamesOfAnyone = `
adi, ainsley, alexis, alix, amari, andrea, arden, armani, ash, ashton, aubrey, avery, bailey, beverley, blair,
blake, bo, bobbie, brady, brett, brook, cameron, carey, carmel, carson, casey, chandra, charlie, chase, chi, cho,
chris, claude, cleveland, colby, cole, cooper, corey, cory, dakota, dallas, dana, danni, darcy, davis, dee, devon,
drew, duc, eden, elliot, emerson, finley, francis, frankie, fraser, gale, gerry, gray, grayson, griffin, hao,
harley, harper, hayden, hong, huan, hui, hunter, huy, hyun, ira, jackie, jade, jaden, jae, jaime, jamie, jan,
jayden, jean, jess, jessie, ji, jin, jing, jo, jody, joon, jordan, jules, jun, kai, kamil, kelly, kelsey, kendall,
kerem, kerry, kieran, killian, kim, kimani, kiran, kris, kwan, lane, lee, lei, leigh, lennox, leslie, li, lin,
lincoln, ling, linh, logan, loren, lou, lynn, mackenzie, marion, marlowe, mason, max, mei, meng, micah, michele,
min, ming, minh, mohini, morgan, murphy, nam, nan, nat, nguyen, nicky, nico, nicola, nikita, noor, parker, pat,
peng, phoenix, ping, porter, presley, qi, quinn, rain, reagan, reese, reilly, remy, ren, riley, river, robbie,
robin, rohan, ronnie, rory, rowan, rui, sage, sam, sandy, sascha, sasha, sawyer, seung, shannon, shay, shea, shiloh,
shin, sidney, sky, skyler, sloan, soo, spencer, stacy, sung, sydney, tai, tan, taylor, terry, thanh, theresa, thi,
toby, tomo, toni, tracy, tran, trinh, tuan, val, van, vu, wei, wen, wren, xiao, xin, yan, yang, ying, young, yu,
yuan, yue, yuki, yun, zhang, zhen, zion
`;
