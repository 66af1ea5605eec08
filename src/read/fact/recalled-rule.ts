/** Rule of encounters that a text tells of only as where, when or after what something else was done. By itself: who asks for it needs no reader. */
export const recalledRule = "encounter.recalled";
