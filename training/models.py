"""What both models are made of: how they read texts, and how a text of a cable is put before them."""
import torch
from transformers import AutoModel, AutoTokenizer

TOKENS_OF_TEXT = 112
TOKENS_OF_QUESTION = 48


def load(path):
    tokenizer = AutoTokenizer.from_pretrained(path, clean_up_tokenization_spaces=False)
    return tokenizer, AutoModel.from_pretrained(path)


def mean_of_tokens(model, batch):
    with torch.autocast('cpu', dtype=torch.bfloat16, enabled=model.training):
        hidden = model(**batch).last_hidden_state
    mask = batch['attention_mask'].unsqueeze(-1).float()
    return (hidden.float() * mask).sum(1) / mask.sum(1)


def by_length(texts, size, run):
    """Runs texts (or pairs) in batches of like length and gives the results in the order of the texts."""
    length = lambda at: len(texts[at]) if isinstance(texts[at], str) else len(texts[at][1])
    order = sorted(range(len(texts)), key=length)
    parts = [run([texts[at] for at in order[from_:from_ + size]]) for from_ in range(0, len(order), size)]
    back = torch.empty(len(order), dtype=torch.long)
    back[torch.tensor(order)] = torch.arange(len(order))
    return torch.cat(parts)[back]


def in_context(answer, first, last, random=None):
    """Sentences as the program gives them to the models (src/search/document.ts); with `random` sometimes
    without the questionnaire, as where it is not known."""
    before = answer['text'][first - 1] if first else ''
    context = answer['context']
    if random and random.random() < 0.12:
        context = answer['section'].upper()
    return f"{' '.join(answer['text'][first:last + 1])} | {before} | {context}"


class Judge(torch.nn.Module):
    """An encoder with a log-odds for every token; a sentence's is the mean of its tokens'."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        self.head = torch.nn.Linear(encoder.config.hidden_size, 1)

    def forward(self, **batch):
        with torch.autocast('cpu', dtype=torch.bfloat16, enabled=self.training):
            hidden = self.encoder(**batch).last_hidden_state
        return self.head(hidden.float()).squeeze(-1)


def train(model, groups, total, warm, loss_of):
    """Descends for `total` steps; `loss_of()` makes the loss of a step."""
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    pace = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, step / (total * warm)) * max(0.02, 1 - step / total)
    )
    for step in range(1, total + 1):
        loss = loss_of()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        pace.step()
        optimizer.zero_grad()
        if step % 50 == 0:
            print(f'{step} of {total}: {loss.item():.3f}', flush=True)
