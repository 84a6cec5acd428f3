"""Trains the encoder: a question's vector shall point where that of the sentence that replies points.

    python encoder.py <folder of all-MiniLM-L6-v2> <folder to write to>

Each batch are questions on one country, so that what has to be told apart lies as near as in a real cable.
The loss is the mean of two cross-entropies over the sentences of the batch: of the sentence that replies,
and of the whole answer that it stands in.
"""
import random
import sys

import torch

from material import read_countries, varied
from models import TOKENS_OF_QUESTION, TOKENS_OF_TEXT, by_length, in_context, load, mean_of_tokens, train

BATCH, EPOCHS, RATE, TEMPERATURE = 32, 2.5, 5e-5, 0.05

base, target = sys.argv[1:3]
torch.manual_seed(0)
rng = random.Random(0)
tokenizer, model = load(base)
countries = read_countries()


def vectors(texts, longest):
    batch = tokenizer(texts, padding=True, truncation=True, max_length=longest, return_tensors='pt')
    return torch.nn.functional.normalize(mean_of_tokens(model, batch), dim=-1)


def batches():
    made = []
    for country in countries:
        asks = [(answer, question, reply) for answer in country['answers'] for question, reply in answer['asks']]
        rng.shuffle(asks)
        made += [asks[at:at + BATCH] for at in range(0, len(asks) - BATCH // 2, BATCH)]
    rng.shuffle(made)
    return made


def loss_of(asks):
    replies = {(id(answer), at) for answer, _, reply in asks for at in reply}
    sentences = []
    for answer in {id(answer): answer for answer, _, _ in asks}.values():
        others = [at for at in range(len(answer['text'])) if (id(answer), at) not in replies]
        other = set(rng.sample(others, min(len(others), 1 + len(others) // 4)))
        sentences += [
            (answer, at)
            for at in range(len(answer['text']))
            if (id(answer), at) in replies or at in other
        ]

    def text(answer, at):
        if rng.random() < 0.1:
            return answer['text'][at]
        whole = in_context(answer, at, at, rng)
        return whole if rng.random() < 0.8 else in_context({**answer, 'text': ['', answer['text'][at]]}, 1, 1, rng)

    known = by_length([text(*one) for one in sentences], 32, lambda texts: vectors(texts, TOKENS_OF_TEXT))
    asked = [varied(question, rng.choice(asks)[1], rng) for _, question, _ in asks]
    likeness = vectors(asked, TOKENS_OF_QUESTION) @ known.T / TEMPERATURE
    chances = likeness - likeness.logsumexp(1, keepdim=True)

    def cross_entropy(right):
        marks = torch.tensor([[right(ask, one) for one in sentences] for ask in asks])
        return -chances.masked_fill(~marks, -1e9).logsumexp(1).mean()

    exact = cross_entropy(lambda ask, one: one[0] is ask[0] and one[1] in ask[2])
    whole = cross_entropy(lambda ask, one: one[0] is ask[0])
    return (exact + whole) / 2


def endless():
    while True:
        yield from batches()


model.train()
steps = endless()
train(
    model, [{'params': model.parameters(), 'lr': RATE}], int(len(batches()) * EPOCHS), 0.1,
    lambda: loss_of(next(steps)),
)
model.eval()
model.save_pretrained(target)
tokenizer.save_pretrained(target)
