"""Whether a producer is of the kind that its registered name says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.findings.finding import shown
from catalogue.model.entries import ProducerKind

NAMES: tuple[tuple[str, ProducerKind, str], ...] = (
    ("(?:hộ|hkd)", ProducerKind.HOUSEHOLD, "hộ kinh doanh"),
    ("(?:htx|hợp tác xã)", ProducerKind.COOPERATIVE, "hợp tác xã"),
    ("(?:tht|tổ hợp tác)", ProducerKind.COOPERATIVE_GROUP, "tổ hợp tác"),
    ("(?:công ty|cty|doanh nghiệp tư nhân|dntn)", ProducerKind.ENTERPRISE, "doanh nghiệp"),
)
"""How a registered name begins -> its kind, and the kind in words. Marks count: Hồ is no Hộ."""

_ANY_NAME = re.compile(rf"(?:{'|'.join(start for start, _, _ in NAMES)})\b")


def kind_is_that_of_the_name(context: Context) -> Iterator[Complaint]:
    """A household entered as something else would escape the rules on consent."""
    for producer in context.catalogue.producers.values():
        name = producer.name.casefold()
        if not _ANY_NAME.match(name):
            continue
        for start, kind, words in NAMES:
            if re.match(rf"{start}\b", name) and producer.kind is not kind:
                values = {"name": shown(producer.name), "kind": producer.kind.value}
                yield complain("E210", producer, "kind", **values, expected=kind.value, words=words)
