import { answerTo, FILES, toldIn } from "./told/made";

describe.each(FILES)("%s", (file) => {
  const all = toldIn(file).map(({ question, answer }) => [question, answer] as const);
  test.each(all)("%s", (question, answer) => expect(answerTo(question, file)).toBe(answer));
});
