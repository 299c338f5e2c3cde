"""A busy morning at the counter: a stream of commands, each of which can be told from every other afterwards."""

VISITS = ("Took up the hem of the blue dress", "Fetched the wedding suit", "Забрала пальто", "試著洋裝", "Lade in dragkedja")
CALLS = ("Asked whether the coat is ready", "Ringde om måtten", "Перезвонить после обеда")
NAMES = ("Elin Åkerström", "Mårten Öhman", "Зоя Ёлкина", "王小明", "Siân O'Brien", "Łucja Żak")


class Command:
    """One line for `regulars batch`, and the text by which its effect is found again (none for a stamp)."""

    def __init__(self, line, mark=None):
        self.line, self.mark = line, mark


def commands(customers, count, prefix, rng, follow_ups=False):
    """`count` commands about these customers; every mark begins with `prefix`."""
    made = []
    for number in range(count):
        customer = rng.choice(customers)
        tag = f"{prefix}-{number:04}"
        kind = rng.random()
        if kind < 0.35:
            mark = f"{rng.choice(VISITS)} {tag}"
            line = f'log {customer} --visit "{mark}" --amount {rng.randint(50, 2500)},{rng.randint(0, 99):02}'
        elif kind < 0.65:
            mark = f"{rng.choice(CALLS)} {tag}"
            line = f'log {customer} --call "{mark}"'
        elif kind < 0.8:
            mark = f"{rng.choice(CALLS)} {tag}"
            line = f'log {customer} --note "{mark}"'
        elif kind < 0.9:
            mark = f"{rng.choice(NAMES)} {tag}"
            line = f'add --name "{mark}" --phone "070-{rng.randint(1000000, 9999999)}" --card'
        else:
            mark = None
            line = f"stamp {customer}"
        if follow_ups and line.startswith("log") and rng.random() < 0.4:
            line += ' --next "fri 10"'
        made.append(Command(line, mark))
    return made


def marks_in(document):
    """How many objects of a JSON document carry each text as one of their values."""
    seen = {}
    waiting = [document]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, dict):
            waiting.extend(value.values())
            for text in {text for text in value.values() if isinstance(text, str)}:
                seen[text] = seen.get(text, 0) + 1
    return seen
