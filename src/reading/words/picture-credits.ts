// Words that, with a colon, open the credit of a picture: common newspaper usage, compiled by hand.
export const pictureCredits = [
  'caption',
  'credit',
  'file',
  'image',
  'images',
  'photo',
  'photograph',
  'photographs',
  'photos',
  'picture',
  'pictures',
  'video',
];
