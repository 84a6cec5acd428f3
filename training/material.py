"""Reads the invented cables and the questions on them: training/cables/*.jsonl."""
import glob
import json
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
OUTLINE = os.path.join(HERE, '../src/search/questionnaireOutline.ts')


def read_outline():
    """The Department's questions in short, by section and letter: what stands beside every sentence."""
    outline, section = {}, None
    for line in open(OUTLINE, encoding='utf-8'):
        if begin := re.match(r"  (\w+): \{", line):
            section = begin[1]
        elif point := re.match(r"    ([A-Z]): '(.*)',", line):
            outline[(section, point[1])] = point[2].replace("\\'", "'")
    return outline


def without_country(question, country):
    """A question as the program gives it to the models: without the country that limits the search."""
    root = country[:5] if len(country) > 5 else country[:4]
    after = r"\b(?:in|of|for|from|by|to|the|inside|across)\s+" + root + r"\w*(?:'s|’s)?(?=\s*$|[?.,;:!])"
    text = re.sub(after, '', question, flags=re.I)
    text = re.sub(r"\b" + root + r"\w*(?:'s|’s)?", '', text, flags=re.I)
    text = re.sub(r'\s+', ' ', re.sub(r'^[\s,:;–-]+', '', text)).strip()
    return text or question


def read_countries():
    """The countries, each with its `answers` (`text` in sentences, `context`, `asks`, `missing`) and `off`,
    questions on something else."""
    outline, countries = read_outline(), []
    for path in sorted(glob.glob(os.path.join(HERE, 'cables', '*.jsonl'))):
        answers, off = [], []
        for line in open(path, encoding='utf-8'):
            entry = json.loads(line)
            short = lambda question: without_country(question, entry['country'])
            off += [short(question) for question in entry.get('off', [])]
            if 'text' not in entry:
                continue
            sentences = range(len(entry['text']))
            answers.append({
                'section': entry['section'],
                'text': entry['text'],
                'context': outline.get((entry['section'], entry['letter']), ''),
                'asks': [
                    (short(ask['q']), ask['reply'])
                    for ask in entry['asks']
                    if all(at in sentences for at in ask['reply'])
                ],
                'missing': [short(question) for question in entry.get('missing', [])],
            })
        countries.append({'answers': answers, 'off': off})
    return countries


def misspelt(question, random):
    """The question with one letter of one word lost, doubled or swapped with the next."""
    words = question.split(' ')
    at = random.randrange(len(words))
    word = words[at]
    if len(word) < 5:
        return question
    cut, kind = random.randrange(1, len(word) - 1), random.random()
    if kind < 0.35:
        words[at] = word[:cut] + word[cut + 1:]
    elif kind < 0.7:
        words[at] = word[:cut] + word[cut + 1] + word[cut] + word[cut + 2:]
    else:
        words[at] = word[:cut] + word[cut] + word[cut:]
    return ' '.join(words)


BEFORE = (
    'hi, ', 'Hello! ', 'quick question: ', 'ok dumb question maybe, but ', 'sorry if this was asked before. ',
    'for my thesis i need to know: ', 'my editor wants to know ', 'can you tell me ', 'do you know ',
    'I am writing a report. ', 'just curious, ', 'hey so ', 'um, ', 'please: ', 'a colleague asked me: ',
    "i couldn't find it anywhere, ", 'not sure how to put this but ', 'we are checking facts here: ',
)
AFTER = (' thanks', ' please', ' thx!', ' any idea?', ' (need it for a footnote)', ' ...or did i get that wrong?', ' pls')


def varied(question, earlier, random):
    """The question as people type it: now and then misspelt, with words around it, or as a follow-up of
    an earlier one, which the program puts before it."""
    chance = random.random()
    if chance < 0.07:
        return misspelt(question, random)
    if chance < 0.17:
        begun = random.choice(BEFORE) + question[:1].lower() + question[1:] if random.random() < 0.7 else question
        return begun + random.choice(AFTER) if random.random() < 0.5 else begun
    return f'{earlier} {question}' if chance < 0.21 and earlier else question
