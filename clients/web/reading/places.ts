import type { ReadingChange, ReadingResource, ReadPost } from "../../../domain/reading.js";

type Line = ReadPost["lines"][number];

/** The posts of a reading, in their order. */
export function postsIn({ resume }: ReadingResource): ReadPost[] {
  return resume.sections.flatMap(({ posts }) => posts);
}

/** The change that moves a line of a post one place up or down, also into the post above or below; null where there is none. */
export function stepOf(reading: ReadingResource, { line_id }: Pick<Line, "line_id">, by: -1 | 1): ReadingChange | null {
  const posts = postsIn(reading);
  const at = posts.findIndex(({ lines }) => lines.some((line) => line.line_id === line_id));
  const post = posts[at];
  if (!post) return null;
  const index = post.lines.findIndex((line) => line.line_id === line_id);
  const move = (to: ReadPost | undefined, before: Line | undefined): ReadingChange | null =>
    to ? { op: "move_line", line_id, to: to.post_id, ...(before && { before: before.line_id }) } : null;
  if (by < 0) return index > 0 ? move(post, post.lines[index - 1]) : move(posts[at - 1], undefined);
  if (index === post.lines.length - 1) return move(posts[at + 1], posts[at + 1]?.lines[0]);
  return move(post, post.lines[index + 2]);
}
