"""Trains the judge: it reads a question and a passage together and tells whether the passage replies.

    python judge.py <folder of the trained encoder> <file to write to>

It begins as the first four layers of the encoder. Its negatives are the passages of the same country that
the encoder finds most alike: for a question with an answer those of other answers and, weighing less,
another sentence of the same one; for a question that the country's answers touch but do not answer all.
"""
import random
import sys

import torch

from material import misspelt, read_countries
from models import TOKENS_OF_QUESTION, TOKENS_OF_TEXT, Judge, by_length, in_context, load, mean_of_tokens

QUESTIONS, EPOCHS, RATE, NEAREST, BATCH = 10, 1.5, 5e-5, 8, 16

base, target = sys.argv[1:3]
torch.manual_seed(0)
rng = random.Random(1)
tokenizer, encoder = load(base)


def vectors(texts, longest):
    def run(part):
        batch = tokenizer(part, padding=True, truncation=True, max_length=longest, return_tensors='pt')
        return torch.nn.functional.normalize(mean_of_tokens(encoder, batch), dim=-1)

    with torch.inference_mode():
        return by_length(texts, 64, run)


def tasks_of(answers):
    """For each question what replies, what is alike and does not, and what stands beside the reply."""
    sentences = [(answer, at) for answer in answers for at in range(len(answer['text']))]
    known = vectors([in_context(answer, at, at) for answer, at in sentences], TOKENS_OF_TEXT)
    asks = [(answer, question, reply) for answer in answers for question, reply in answer['asks']]
    asks += [(None, question, []) for answer in answers for question in answer['missing']]
    likeness = vectors([question for _, question, _ in asks], TOKENS_OF_QUESTION) @ known.T
    for (answer, question, reply), row in zip(asks, likeness):
        alike = [sentences[at] for at in row.argsort(descending=True)[:NEAREST + 4]]
        others = [one for one in alike if one[0] is not answer][:NEAREST]
        beside = [at for at in range(len(answer['text'])) if at not in reply] if answer else []
        yield question, answer, reply, others, beside


encoder.eval()
tasks = [task for answers in read_countries() for task in tasks_of(answers)]
judge = Judge(encoder)
judge.train()


def passages_of(answer, reply, others, beside):
    """The passages to judge, the right one first, each with its label and its weight."""
    made = []
    if answer:
        first, last = (min(reply), max(reply)) if rng.random() < 0.7 else [rng.choice(reply)] * 2
        if rng.random() < 0.25 and last + 1 < len(answer['text']):
            last += 1
        made.append((in_context(answer, first, last, rng), 1.0, 2.0))
    wrong = rng.sample(others[:3], min(len(others[:3]), 1)) + rng.sample(others[1:], min(len(others[1:]), 1))
    for other, at in wrong:
        last = min(len(other['text']) - 1, at + (rng.random() < 0.3))
        made.append((in_context(other, at, last, rng), 0.0, 1.0))
    if beside and rng.random() < 0.6:
        at = rng.choice(beside)
        made.append((in_context(answer, at, at, rng), 0.0, 0.5))
    return made


def scores_of(pairs):
    def run(part):
        questions, texts = zip(*part)
        batch = tokenizer(
            list(questions), list(texts), padding=True, truncation='only_second',
            max_length=TOKENS_OF_TEXT, return_tensors='pt',
        )
        return judge(**batch)

    return by_length(pairs, BATCH, run)


def loss_of(part):
    pairs, labels, weights, groups = [], [], [], []
    for question, answer, reply, others, beside in part:
        asked = misspelt(question, rng) if rng.random() < 0.06 else question
        passages = passages_of(answer, reply, others, beside)
        if answer:
            groups.append((len(pairs), len(pairs) + len(passages)))
        pairs += [(asked, text) for text, _, _ in passages]
        labels += [label for _, label, _ in passages]
        weights += [weight for _, _, weight in passages]
    scores = scores_of(pairs)
    weight = torch.tensor(weights)
    each = torch.nn.functional.binary_cross_entropy_with_logits(scores, torch.tensor(labels), reduction='none')
    first = [-torch.log_softmax(scores[begin:end], 0)[0] for begin, end in groups]
    return (each * weight).sum() / weight.sum() + (torch.stack(first).mean() if first else 0)


total = int(len(tasks) // QUESTIONS * EPOCHS)
optimizer = torch.optim.AdamW(
    [{'params': judge.encoder.parameters()}, {'params': judge.head.parameters(), 'lr': RATE * 10}],
    lr=RATE, weight_decay=0.01,
)
pace = torch.optim.lr_scheduler.LambdaLR(
    optimizer, lambda step: min(1, step / (total * 0.06)) * max(0.0, 1 - step / total)
)
step = 0
while step < total:
    rng.shuffle(tasks)
    for at in range(0, len(tasks) - QUESTIONS + 1, QUESTIONS):
        if step == total:
            break
        loss = loss_of(tasks[at:at + QUESTIONS])
        loss.backward()
        torch.nn.utils.clip_grad_norm_(judge.parameters(), 1.0)
        optimizer.step()
        pace.step()
        optimizer.zero_grad()
        step += 1
        if step % 50 == 0:
            print(f'{step} of {total}: {loss.item():.3f}', flush=True)
torch.save(judge.state_dict(), target)
