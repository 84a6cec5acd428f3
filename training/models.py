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
    """The first layers of an encoder and the log-odds that they make of a question and a passage."""

    LAYERS = 4

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        encoder.encoder.layer = encoder.encoder.layer[:self.LAYERS]
        self.head = torch.nn.Linear(encoder.config.hidden_size, 1)

    def forward(self, **batch):
        return self.head(mean_of_tokens(self.encoder, batch)).squeeze(-1)
