"""How a question and an answer are put before the judge: src/meaning/sentenceWindow.ts and onnxJudge.ts."""
import torch

# Tokens: of the question, of the answer's sentences together, of the Department's question.
QUESTION, SENTENCES, CONTEXT = 48, 88, 24
BEGIN, END = 101, 102


class Reader:
    """Cuts texts into tokens, each text once."""

    def __init__(self, tokenizer):
        self.tokenizer, self.known = tokenizer, {}

    def cut(self, text):
        if text not in self.known:
            self.known[text] = self.tokenizer.encode(text, add_special_tokens=False)
        return self.known[text]

    def lengths(self, answer):
        return [min(SENTENCES, len(self.cut(sentence))) for sentence in answer['text']]

    def row(self, question, sentences, context):
        """The tokens, where the second part begins, and where each sentence stands."""
        ids = [BEGIN] + self.cut(question)[:QUESTION] + [END]
        second, spans = len(ids), []
        for sentence in sentences:
            tokens = self.cut(sentence)[:SENTENCES]
            spans.append((len(ids), len(ids) + len(tokens)))
            ids = ids + tokens
        return ids + self.cut('|') + self.cut(context)[:CONTEXT] + [END], second, spans


def onward(lengths, start):
    """The sentences from `start` on that there is room for; at least one."""
    end, used = start, 0
    while end < len(lengths) and (end == start or used + lengths[end] <= SENTENCES):
        used += lengths[end]
        end += 1
    return start, end


def around(lengths, at):
    """As the program chooses them: the sentence before, then what follows, then what stands before."""
    start = max(0, at - 1)
    if sum(lengths[start:at + 1]) > SENTENCES:
        start = at
    start, end = onward(lengths, start)
    while start > 0 and sum(lengths[start - 1:end]) <= SENTENCES:
        start -= 1
    return start, end


def odds(judge, rows, size=16):
    """For each row the log-odds of its sentences."""
    order = sorted(range(len(rows)), key=lambda at: len(rows[at][0]))
    found = [None] * len(rows)
    for begin in range(0, len(order), size):
        part = order[begin:begin + size]
        longest = max(len(rows[at][0]) for at in part)
        fill = lambda values: values + [0] * (longest - len(values))
        tokens = judge(
            input_ids=torch.tensor([fill(rows[at][0]) for at in part]),
            attention_mask=torch.tensor([fill([1] * len(rows[at][0])) for at in part]),
            token_type_ids=torch.tensor(
                [fill([0] * rows[at][1] + [1] * (len(rows[at][0]) - rows[at][1])) for at in part]
            ),
        )
        for row, at in zip(tokens, part):
            found[at] = torch.stack([row[start:end].mean() for start, end in rows[at][2]])
    return found
