import { createInterface } from 'node:readline';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function idOf(question: unknown): unknown {
  return typeof question === 'object' && question !== null && 'id' in question ? question.id : null;
}

/**
 * Answers questions from standard input, one JSON object a line, in their order. A line that cannot be read, or
 * whose question cannot be answered, is answered with `{"id", "error"}` and the rest goes on.
 * @param answer may throw an Error that says what is wrong with the question
 */
export async function answerLines(answer: (question: Record<string, unknown>) => object): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    let question: unknown = null;
    let reply: object;
    try {
      question = JSON.parse(line);
      if (typeof question !== 'object' || question === null || Array.isArray(question)) {
        throw new Error('a question is a JSON object');
      }
      reply = { id: idOf(question), ...answer(question as Record<string, unknown>) };
    } catch (error) {
      reply = { id: idOf(question), error: messageOf(error) };
    }
    process.stdout.write(`${JSON.stringify(reply)}\n`);
  }
}
