/** Days beyond which nobody leaves the year of a day or a feast out. */
export const FAR = 270;
