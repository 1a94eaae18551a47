/** What the files of a pack are called; they link to each other. */
export const packFile = 'index.html';
export const meetingFile = 'mote.html';
export const paperFile = 'underlag.pdf';
