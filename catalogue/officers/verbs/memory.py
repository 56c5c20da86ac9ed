"""What an officer has answered, so that one late objection does not cost all of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

Key = tuple[str, ...]
"""The kind of the entry that a question is about, then the field's path without positions."""


@dataclass
class Memory:
    """texts: what was typed or chosen, by question; doubted: those to be asked again."""

    texts: dict[Key, str] = field(default_factory=dict)
    doubted: set[Key] = field(default_factory=set)

    def answer(self, key: Key, ask: Callable[[str], str]) -> str:
        """What was answered, or is now. ask: is given the former answer, empty if there is none."""
        if key in self.texts and key not in self.doubted:
            return self.texts[key]
        self.texts[key] = ask(self.texts.get(key, ""))
        self.doubted.discard(key)
        return self.texts[key]

    def doubt(self, keys: Iterable[Key]) -> None:
        """Have those of these that were answered asked again, each with its former answer."""
        self.doubted |= set(keys) & self.texts.keys()
