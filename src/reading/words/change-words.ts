// Words for a change from one amount to another ("rose from 44 to 50", "a cut from 12 to 9"): common news usage, compiled by hand.
export const changeWords: string[] = `
accelerate accelerated accelerating advance advanced amended balloon ballooned boost boosted boosting bring bringing
brought bumped change changed changes changing climb climbed climbing climbs collapse collapsed contracted crashed
creep crept cut cuts cutting decline declined declines declining decrease decreased decreases decreasing deepened dip
dipped dived doubled doubling down downgrade downgraded drop dropped dropping drops dwindled ease eased easing edged
edging expand expanded expanding extend extended extending fall fallen falling falls fell gained go goes going gone
grew grow growing grown grows growth halved halving hike hiked hiking improve improved improvement increase increased
increases increasing jump jumped jumping jumps leap leaped leapt lift lifted lifting lower lowered lowering lowers
mounted move moved moving narrow narrowed narrowing nudged plummeted plunge plunged plunging pushed pushing quadrupled
quickened raise raised raises raising rebounded recovered reduce reduced reduces reducing reduction retreated revise
revised rise risen rises rising rocketed rose sank shifted shot shrank shrink shrinking shrunk sink slashed slashing
slid slide slides sliding slip slipped slipping slow slowed slowing slump slumped soar soared soaring spiked spread
strengthened sunk surge surged surging swell swelled swelling swollen swung thinned tightened trebled trim trimmed
tripled tripling tumbled up upgraded weakened went widen widened widening
`
  .trim()
  .split(/\s+/);
