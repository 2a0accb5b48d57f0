import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** What `measure` needs for text beyond the plain: loaded when there is such text. */
export { stringWidth, wrapAnsi };
