"""Trains the judge: it reads a question and an answer together and tells which sentence replies, if any.

    python judge.py <folder of the trained encoder> <file to write to> [<file to begin with>]

A step takes three answers with all the questions on them: those that a sentence replies to, each also with
the window of another answer of the same country that the encoder finds alike, and those that the answers
touch and do not answer. The loss has three parts: whether each sentence replies; which sentence of a
question's windows does; and that what is answered is surer than what is only touched. The last is what makes
a judge of so few weights tell them apart.
"""
import random
import sys

import torch

from material import read_countries, varied
from models import TOKENS_OF_QUESTION, TOKENS_OF_TEXT, Judge, by_length, in_context, load, mean_of_tokens, train
from windows import SENTENCES, Reader, around, odds, onward

ANSWERS, EPOCHS, RATE = 3, 1, 4e-5
NEAREST, NEAREST_OF_MISSING = 8, 8

base, target = sys.argv[1:3]
torch.manual_seed(0)
rng = random.Random(1)
tokenizer, encoder = load(base)
reader = Reader(tokenizer)


def vectors(texts, longest):
    def run(part):
        batch = tokenizer(part, padding=True, truncation=True, max_length=longest, return_tensors='pt')
        return torch.nn.functional.normalize(mean_of_tokens(encoder, batch), dim=-1)

    with torch.inference_mode(), torch.autocast('cpu', dtype=torch.bfloat16):
        return by_length(texts, 64, run)


def nearest(questions, sentences, known, most):
    if not questions:
        return []
    likeness = vectors(questions, TOKENS_OF_QUESTION) @ known.T
    return [[sentences[at] for at in row.argsort(descending=True)[:most]] for row in likeness]


def read_tasks():
    """Answers with what is alike to each question on them, and questions on something else."""
    tasks, off = [], []
    for country in read_countries():
        answers = country['answers']
        sentences = [(answer, at) for answer in answers for at in range(len(answer['text']))]
        known = vectors([in_context(answer, at, at) for answer, at in sentences], TOKENS_OF_TEXT)
        near = lambda questions, most: nearest(questions, sentences, known, most)
        for answer in answers:
            asks = [question for question, _ in answer['asks']]
            alike = [
                [one for one in found if one[0] is not answer or one[1] not in reply][:NEAREST]
                for (_, reply), found in zip(answer['asks'], near(asks, NEAREST + 3))
            ]
            tasks.append((
                answer,
                [(question, set(reply), found) for (question, reply), found in zip(answer['asks'], alike)],
                list(zip(answer['missing'], near(answer['missing'], NEAREST_OF_MISSING))),
            ))
        off += zip(country['off'], near(country['off'], 3))
    return tasks, off


encoder.eval()
tasks, off = read_tasks()
judge = Judge(encoder)
if len(sys.argv) > 3:
    judge.load_state_dict(torch.load(sys.argv[3], weights_only=True))
judge.train()


def window(answer, at):
    lengths = reader.lengths(answer)
    if rng.random() < 0.6:
        return around(lengths, at)
    start = max(0, at - rng.choice((0, 0, 1, 2)))
    while start < at and sum(lengths[start:at + 1]) > SENTENCES:
        start += 1
    return onward(lengths, start)


def context_of(answer):
    chance = rng.random()
    return answer['context'] if chance > 0.15 else answer['section'].upper() if chance > 0.03 else ''


class Step:
    """The windows of a step; each sentence with its label and its weight."""

    def __init__(self):
        self.rows, self.labels, self.weights, self.choices, self.contrasts = [], [], [], [], []

    def add(self, question, answer, at, reply, weight, beside):
        start, end = window(answer, at)
        asks = answer['asks']
        asked = varied(question, rng.choice(asks)[0] if asks else '', rng)
        self.rows.append(reader.row(asked, answer['text'][start:end], context_of(answer)))
        self.labels.append(torch.tensor([float(one in reply) for one in range(start, end)]))
        self.weights.append(torch.tensor([weight if one == at else beside for one in range(start, end)]))
        return len(self.rows) - 1

    def add_task(self, answer, asks, missing):
        answered, touched = [], []
        for question, reply, alike in asks:
            rows = [self.add(question, answer, rng.choice(sorted(reply)), reply, 1.5, 0.6)]
            answered += rows
            if alike and rng.random() < 0.75:
                other, at = alike[0] if rng.random() < 0.5 else rng.choice(alike)
                rows.append(self.add(question, other, at, reply if other is answer else (), 1.0, 0.3))
            self.choices.append(rows)
        for question, alike in missing:
            other = alike[0] if rng.random() < 0.7 else rng.choice(alike[:4])
            touched.append(self.add(question, *other, (), 1.5, 0.6))
            if other[0] is not answer and rng.random() < 0.4:
                own = [one for one in alike if one[0] is answer]
                at = own[0][1] if own else rng.randrange(len(answer['text']))
                touched.append(self.add(question, answer, at, (), 1.0, 0.5))
        if answered and touched:
            self.contrasts.append((answered, touched))

    def loss(self):
        found = odds(judge, self.rows)
        weight = torch.cat(self.weights)
        each = torch.nn.functional.binary_cross_entropy_with_logits(
            torch.cat(found), torch.cat(self.labels), reduction='none'
        )
        which = []
        for rows in self.choices:
            chosen, right = torch.cat([found[at] for at in rows]), torch.cat([self.labels[at] for at in rows])
            which.append(chosen.logsumexp(0) - chosen[right > 0].logsumexp(0))
        surer = []
        for answered, touched in self.contrasts:
            good = torch.stack([found[at][self.labels[at] > 0].max() for at in answered])
            bad = torch.stack([found[at].max() for at in touched])
            surer.append(torch.nn.functional.softplus(bad[None] - good[:, None]).mean())
        replies = (each * weight).sum() / weight.sum()
        return 1.5 * replies + torch.stack(which).mean() + 0.5 * torch.stack(surer).mean()


def steps():
    while True:
        rng.shuffle(tasks)
        for begin in range(0, len(tasks) - ANSWERS + 1, ANSWERS):
            step = Step()
            for task in tasks[begin:begin + ANSWERS]:
                step.add_task(*task)
            if off and rng.random() < 0.7:
                question, alike = rng.choice(off)
                step.add(question, *rng.choice(alike), (), 1.0, 0.3)
            yield step


each = steps()
train(
    judge,
    [
        {'params': judge.encoder.parameters(), 'lr': RATE},
        {'params': judge.head.parameters(), 'lr': RATE * 10},
    ],
    int(len(tasks) // ANSWERS * EPOCHS), 0.04, lambda: next(each).loss(),
)
torch.save(judge.state_dict(), target)
