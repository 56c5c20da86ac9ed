"""Which answers an objection of the check concerns."""

from __future__ import annotations

from collections.abc import Mapping

from catalogue.findings.finding import Finding
from catalogue.officers.verbs.memory import Key

_KINDS = {"products": "product", "producers": "producer", "sales-points": "sales-point"}
"""The folder that an entry stands in -> its kind."""

_STARS = ("certificates", "stars")
_SIGNED = tuple(("certificates", "decision", part) for part in ("issuer", "level", "number"))
_DATE = ("certificates", "decision", "date")
_WHO = tuple(("certificates", "decision", part) for part in ("issuer", "level"))
_TOGETHER: Mapping[str, tuple[Key, ...]] = {
    "E210": (("name",), ("kind",)),
    "E301": (_STARS, ("certificates", "score"), *_WHO, _DATE),
    "E302": (_STARS, *_SIGNED, _DATE),
    "E304": (_STARS, *_SIGNED, _DATE),
    "E317": _SIGNED,
    "E320": (_STARS, *_SIGNED),
}
"""Rules under which answers contradict each other: any of them may be the wrong one."""


def concerned(finding: Finding) -> frozenset[Key]:
    """The questions of which one was answered wrongly, if the finding is an answer's fault."""
    kind = _KINDS.get(finding.file.partition("/")[0], "")
    path = tuple(part for part in finding.path if isinstance(part, str))
    together = _TOGETHER.get(finding.code, ())
    return frozenset((kind, *each) for each in (path, path[:1], *together))
