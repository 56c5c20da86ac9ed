"""E1xx."""

from __future__ import annotations

from catalogue.findings.samples.sample import PRODUCER, Sample, sample

_STARS = "certificates:\n  - stars: 4\n    year: 2024\n"

SAMPLES: dict[str, Sample] = {
    "E101": sample(
        "standards:\n  - number: VG-01\n", "standards:\n  - kind: vietgap\n    number: VG-01\n"
    ),
    "E102": sample("mo_ta: Măng phơi khô, để thử.\n", "description: Măng phơi khô, để thử.\n"),
    "E103": sample("certificates:\n  - stars: 4 sao\n    year: 2024\n", _STARS),
    "E104": sample("certificates:\n  - stars: 7\n    year: 2024\n", _STARS),
    "E105": sample(
        "certificates:\n  - stars: 4\n    decision:\n      date: 30/12/2024\n",
        "certificates:\n  - stars: 4\n    decision:\n      date: 2024-12-30\n",
    ),
    "E106": sample(
        "certificates:\n  - stars: 4\n    score: 785\n    year: 2024\n",
        "certificates:\n  - stars: 4\n    score: 78.5\n    year: 2024\n",
    ),
    "E107": sample('name: ""\n', "name: Măng le thử\n"),
    "E108": sample("other_names: []\n", "other_names: [Măng khô]\n"),
    "E109": sample(
        "certificates:\n  - stars: 4\n    decision:\n      date: 2024-06-31\n",
        "certificates:\n  - stars: 4\n    decision:\n      date: 2024-06-30\n",
    ),
    "E110": sample("story: Đang cập nhật\n", ""),
    "E111": sample('name: "HTX thử "\n', "name: HTX thử\n", PRODUCER),
}
