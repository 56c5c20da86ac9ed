"""What an officer says: by flags, or else when asked, or else one clear refusal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from catalogue.language import spoken
from catalogue.officers.amending import Path
from catalogue.officers.verbs.desk import MissingAnswerError, VerbRefusedError
from catalogue.officers.verbs.fields import AnswerError, Field
from catalogue.officers.verbs.memory import Key, Memory
from catalogue.officers.verbs.questions import Choice, Questions

_NAMED_BY_HOLDER = {"code", "number"}
"""`group.code` is `--group`, `decision.number` is `--decision`."""


def flag_of(path: Path) -> str:
    """The flag that answers for a field: `("certificates", 0, "valid_until")` -> `valid-until`."""
    name = path[-2] if path[-1] in _NAMED_BY_HOLDER else path[-1]
    return str(name).replace("_", "-")


@dataclass(frozen=True, slots=True)
class Answers:
    """flags: texts by the flag's name, empty where it was not given; questions: None for nobody.

    kind: of the entry that is spoken of; memory: what was answered so far, of any entry.
    """

    flags: Mapping[str, str]
    questions: Questions | None
    kind: str = "product"
    memory: Memory = field(default_factory=Memory)

    def flag(self, name: str) -> str:
        return (self.flags.get(name) or "").strip()

    def about(self, kind: str, flags: Mapping[str, str] | None = None) -> Answers:
        """The same officer on another entry. flags: where those given are not about it."""
        return replace(self, kind=kind, flags=self.flags if flags is None else flags)

    def again(self, doubts: Sequence[frozenset[Key]]) -> Answers | None:
        """With those forgotten of which one was wrong; None where nothing can be asked again.

        Where an objection is to nothing that was asked, all is asked again: each former answer is
        one press of Enter.
        """
        if self.questions is None or not doubts:
            return None
        found = self._doubting(frozenset().union(*doubts))
        if not all(self.memory.doubted & each for each in doubts):
            found = found._doubting(self.memory.texts.keys())  # noqa: SLF001 - its own class
        return found if self.memory.doubted else None

    def _doubting(self, keys: Iterable[Key]) -> Answers:
        """What a flag said is asked too; the former answer is offered."""
        flags = dict(self.flags)
        for key in keys:
            if len(key) > 1 and (said := flags.pop(flag_of(key), "")):
                self.memory.texts[key] = said
        self.memory.doubt(keys)
        return replace(self, flags=flags)

    def value(self, field: Field, default: str = "") -> Any:
        """The value of a field that is needed."""
        given = self.flag(flag_of(field.path))
        if given or (default and self.questions is None):
            return _read(field, given or default)
        return self._asked(field, default)

    def certain(self, field: Field, known: str) -> Any:
        """The same where the value follows from what was said before: asked only if it does not."""
        return (
            _read(field, known)
            if known and not self.flag(flag_of(field.path))
            else self.value(field)
        )

    def optional(self, field: Field, flag: str = "") -> Any:
        """The value of a field that may stay empty, or None. flag: where not its own answers."""
        given = self.flag(flag or flag_of(field.path))
        if given:
            return _read(field, given, flag)
        if self.questions is None:
            return None
        return self._asked(field, "", may_be_empty=True)

    def stated(self, field: Field) -> Any:
        """The value that a flag gives, or None: asked for only where what the flag said failed."""
        given = self.flag(flag_of(field.path))
        if given:
            return _read(field, given)
        return self.optional(field) if self._key(field) in self.memory.texts else None

    def remembered(self, name: str, ask: Callable[[str], str]) -> str:
        """The answer to a question of its own, asked once."""
        return self.memory.answer((self.kind, name), ask)

    def _asked(self, field: Field, default: str, *, may_be_empty: bool = False) -> Any:
        questions = self._somebody(flag_of(field.path), field.title)
        text = self.memory.answer(
            self._key(field),
            lambda before: _typed(questions, field, before or default, may_be_empty),
        )
        return field.read(text) if text else None

    def found(
        self,
        flag: str,
        title: str,
        hint: str,
        find: Callable[[str], Sequence[Choice]],
        default: str = "",
        always: Sequence[Choice] = (),
        first: str = "",
    ) -> str:
        """What a search is asked for; the flag's own text is for the caller to understand.

        first: what was typed before anything was asked.
        """
        if default and self.questions is None:
            return default
        questions = self._somebody(flag, title)
        return self.remembered(
            flag,
            lambda before: questions.search(title, hint, find, before or default, always, first),
        )

    def choice(self, flag: str, title: str, choices: Sequence[Choice], default: str = "") -> str:
        questions = self._somebody(flag, title)
        return self.remembered(
            flag, lambda before: questions.choice(title, choices, before or default)
        )

    def _key(self, field: Field) -> Key:
        return (self.kind, *(part for part in field.path if isinstance(part, str)))

    def _somebody(self, flag: str, title: str) -> Questions:
        if self.questions is None:
            raise MissingAnswerError("missing", flag=flag, title=title)
        return self.questions


def _typed(questions: Questions, field: Field, default: str, may_be_empty: bool) -> str:  # noqa: FBT001
    """A text that the field can hold, or empty where it may be; asked until it is one."""
    title = field.title
    if may_be_empty:
        key = "optional-again" if default else "optional"
        title = spoken.officers.ASK[key].format(title=field.title)
    if field.choices and not may_be_empty:
        return questions.choice(title, field.choices, default)
    hint = field.hint
    while True:
        text = questions.line(title, hint, default)
        if may_be_empty and text in {"", "-"}:
            return ""
        try:
            field.read(text)
        except AnswerError as error:
            questions.say(str(error))
            hint, default = "", error.meant or default
        else:
            return text


def _read(field: Field, text: str, flag: str = "") -> Any:
    try:
        return field.read(text)
    except AnswerError as error:
        raise VerbRefusedError("answer", flag=flag or flag_of(field.path), problem=error) from None
