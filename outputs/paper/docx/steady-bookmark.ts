import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';

/** A bookmark with an id of ours: the library counts its own through all documents that a process makes. */
export class SteadyBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(name: string, id: number, children: readonly ParagraphChild[]) {
    super({ id: name, children });
    this.start = new BookmarkStart(name, id);
    this.end = new BookmarkEnd(id);
  }
}
