// Words for a change from one amount to another ("rose from 44 to 50", "a cut from 12 to 9"), without the forms that the
// rules of spelling make of them: common news usage, compiled by hand.
export const changeWords: string[] = `
accelerate advance amended balloon boost bring brought bumped change climb collapse contracted crashed creep crept cut
decline decrease deepened dip dived double down downgrade drop dwindled ease edge expand extend fall fallen fell gained
go goes gone grew grow grown growth halve hike improve improvement increase jump leap leapt lift lower mounted move
narrow nudged plummeted plunge push quadrupled quickened raise rebounded recovered reduce reduction retreated revise
rise risen rocketed rose sank shifted shot shrank shrink shrunk sink slash slid slide slip slow slump soar spiked spread
strengthened sunk surge swell swollen swung thinned tightened trebled trim triple tumbled up upgraded weakened went widen
`
  .trim()
  .split(/\s+/);
