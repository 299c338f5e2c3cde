"""What a disk may hold after a power cut: replays a record made by record.cpp and cuts it at any operation.

A write is certain only after a sync of its file; until then any part of it may be there or not, in 512-byte sectors.
A name (made, renamed, removed) is certain only after a sync of its directory; JOURNALED disks, as ext4 is, make all
names certain with every sync of any file.
"""

SECTOR = 512
MADE, WRITTEN, CUT, SYNCED, RENAMED, REMOVED, PRINTED = "C", "W", "T", "S", "R", "U", "A"


class Operation:
    """One line of the record."""

    __slots__ = ("kind", "name", "second", "offset", "content")

    def __init__(self, kind, name, second, offset, content):
        self.kind, self.name, self.second, self.offset, self.content = kind, name, second, offset, content


def read_record(path):
    with open(path, "rb") as file:
        text = file.read()
    operations, at = [], 0
    while at < len(text):
        end = text.index(b"\n", at)
        kind, name, second, offset, length = text[at:end].decode().split("\t")
        at = end + 1
        operations.append(Operation(kind, name, second, int(offset), text[at : at + int(length)]))
        at += int(length)
    return operations


class Inode:
    """The content of one file: what is certain, and what was written after the last sync."""

    __slots__ = ("certain", "pending")

    def __init__(self, content=b""):
        self.certain, self.pending = bytearray(content), []

    def sync(self):
        for kind, offset, content in self.pending:
            apply(self.certain, kind, offset, content)
        self.pending = []


def apply(content, kind, offset, written):
    if kind == WRITTEN:
        if len(content) < offset:
            content.extend(bytes(offset - len(content)))
        content[offset : offset + len(written)] = written
    elif len(content) > offset:
        del content[offset:]
    else:
        content.extend(bytes(offset - len(content)))


class Disk:
    """The watched directory, seen by the disk. `state()` is one directory it may hold if power fails now."""

    def __init__(self, files, journaled, rng):
        self.now = {name: Inode(content) for name, content in files.items()}
        self.certain_names = dict(self.now)
        self.pending_names = []
        self.journaled, self.rng = journaled, rng

    def perform(self, operation):
        kind, name = operation.kind, operation.name
        if kind in (WRITTEN, CUT):
            if name in self.now:
                self.now[name].pending.append((kind, operation.offset, operation.content))
        elif kind == SYNCED:
            if name in self.now:
                self.now[name].sync()
            if name == "." or self.journaled:
                self.certain_names, self.pending_names = dict(self.now), []
        elif kind in (MADE, RENAMED, REMOVED):
            change = (kind, name, operation.second, Inode() if kind == MADE else None)
            self._rename(self.now, change)
            self.pending_names.append(change)

    @staticmethod
    def _rename(names, change):
        kind, name, second, inode = change
        if kind == MADE:
            names[name] = inode
        elif name in names:
            moved = names.pop(name)
            if kind == RENAMED:
                names[second] = moved

    def state(self, kind):
        """`kind` is "nothing" (that was not synced is there), "everything" or "something" (chosen at random)."""
        names = dict(self.now if kind == "everything" else self.certain_names)
        if kind == "something":
            for change in self.pending_names[: self.rng.randint(0, len(self.pending_names))]:
                self._rename(names, change)
        return {name: self._content(inode, kind) for name, inode in names.items()}

    def _content(self, inode, kind):
        content = bytearray(inode.certain)
        for part in self._surviving(inode.pending, kind):
            apply(content, *part)
        return content

    def _surviving(self, pending, kind):
        if kind == "nothing" or not pending:
            return []
        if kind == "everything":
            return pending
        way = self.rng.choice(("prefix", "subset", "torn"))
        if way == "prefix":
            return pending[: self.rng.randint(0, len(pending))]
        if way == "subset":
            return [part for part in pending if self.rng.random() < 0.5]
        return [sector for part in pending for sector in self._torn(*part)]

    def _torn(self, kind, offset, content):
        if kind != WRITTEN:
            return [(kind, offset, content)] if self.rng.random() < 0.5 else []
        sectors = [(kind, offset + at, content[at : at + SECTOR]) for at in range(0, len(content), SECTOR)]
        return [sector for sector in sectors if self.rng.random() < 0.5]
