"""What an officer says: by flags, or else when asked, or else one clear refusal."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from catalogue.language import spoken
from catalogue.officers.amending import Path
from catalogue.officers.verbs.desk import MissingAnswerError, VerbRefusedError
from catalogue.officers.verbs.fields import AnswerError, Field
from catalogue.officers.verbs.questions import Choice, Questions

_NAMED_BY_HOLDER = {"code", "number"}
"""`group.code` is `--group`, `decision.number` is `--decision`."""


def flag_of(path: Path) -> str:
    """The flag that answers for a field: `("certificates", 0, "valid_until")` -> `valid-until`."""
    name = path[-2] if path[-1] in _NAMED_BY_HOLDER else path[-1]
    return str(name).replace("_", "-")


@dataclass(frozen=True, slots=True)
class Answers:
    """flags: texts by the flag's name, empty where it was not given; questions: None for nobody."""

    flags: Mapping[str, str]
    questions: Questions | None

    def flag(self, name: str) -> str:
        return (self.flags.get(name) or "").strip()

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
        """The value that a flag gives, or None: never asked for."""
        given = self.flag(flag_of(field.path))
        return _read(field, given) if given else None

    def _asked(self, field: Field, default: str, *, may_be_empty: bool = False) -> Any:
        questions = self._somebody(flag_of(field.path), field.title)
        title = (
            spoken.officers.ASK["optional"].format(title=field.title)
            if may_be_empty
            else field.title
        )
        if field.choices and not may_be_empty:
            return _read(field, questions.choice(title, field.choices, default))
        hint = field.hint
        while True:
            text = questions.line(title, hint, default)
            if not text and may_be_empty:
                return None
            try:
                return field.read(text)
            except AnswerError as error:
                questions.say(str(error))
                hint, default = "", error.meant or default

    def found(
        self,
        flag: str,
        title: str,
        hint: str,
        find: Callable[[str], Sequence[Choice]],
        default: str = "",
    ) -> str:
        """What a search is asked for; the flag's own text is for the caller to understand."""
        if default and self.questions is None:
            return default
        return self._somebody(flag, title).search(title, hint, find, default)

    def choice(self, flag: str, title: str, choices: Sequence[Choice], default: str = "") -> str:
        return self._somebody(flag, title).choice(title, choices, default)

    def _somebody(self, flag: str, title: str) -> Questions:
        if self.questions is None:
            raise MissingAnswerError("missing", flag=flag, title=title)
        return self.questions


def _read(field: Field, text: str, flag: str = "") -> Any:
    try:
        return field.read(text)
    except AnswerError as error:
        raise VerbRefusedError("answer", flag=flag or flag_of(field.path), problem=error) from None
