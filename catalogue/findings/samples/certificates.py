"""E3xx, W3xx."""

from __future__ import annotations

from catalogue.findings.samples.sample import PRODUCER, Sample, sample, whole


def _one(fields: str, more: str = "") -> str:
    """One recognition with some fields, each on a line; more: fields of the product."""
    first, *rest = fields.strip().split("\n")
    return f"certificates:\n  - {first}\n" + "".join(f"    {line}\n" for line in rest) + more


def _pair(broken: str, mended: str, more: str = "") -> Sample:
    return sample(_one(broken, more), _one(mended, more))


_DATED = "stars: 4\ndecision:\n  date: {}\n"
_OFFICER = """\
provenance: officer
producer: htx-thu
group:
  code: thuc-pham
place:
  as_certified: Xã Tơ Tung, tỉnh Gia Lai
  register: from-2025-07
  code: "23668"
certificates:
"""
_FIRST = """\
  - stars: 3
    kind: new
    year: 2023
"""
_AGAIN = """\
  - stars: 3
    kind: re-evaluation
    decision:
      number: 7/QĐ-UBND
      issuer: UBND tỉnh Gia Lai
      level: province
      date: 2026-01-15
"""

SAMPLES: dict[str, Sample] = {
    "E301": _pair(
        "stars: 3\nscore: 78.5\ndecision:\n  date: 2024-12-30",
        "stars: 4\nscore: 78.5\ndecision:\n  date: 2024-12-30",
    ),
    "W301": _pair(
        "stars: 4\nscore: 89.5\ndecision:\n  date: 2020-12-25",
        "stars: 4\nscore: 88.5\ndecision:\n  date: 2020-12-25",
    ),
    "E302": _pair(
        "stars: 4\ndecision:\n  level: district\n  date: 2024-12-30",
        "stars: 4\ndecision:\n  level: province\n  date: 2024-12-30",
    ),
    "E303": _pair("stars: 2\nyear: 2024", "stars: 3\nyear: 2024"),
    "E304": sample(
        _one("stars: 5\nyear: 2024\nnote: Tiềm năng 5 sao"),
        "proposals:\n  - stars: 5\n    year: 2024\n    note: Tiềm năng 5 sao\n",
    ),
    "E305": _pair(
        "stars: 4\ndecision:\n  date: 2024-12-30\nvalid_until: 2028-12-30",
        "stars: 4\ndecision:\n  date: 2024-12-30\nvalid_until: 2027-12-30",
    ),
    "E306": _pair(_DATED.format("2062-01-15"), _DATED.format("2026-01-15")),
    "E307": sample(
        "certificates:\n  - stars: 4\n    year: 2024\n  - stars: 3\n    year: 2021\n",
        "certificates:\n  - stars: 3\n    year: 2021\n  - stars: 4\n    year: 2024\n",
    ),
    "E308": _pair(
        "stars: 4\ndecision:\n  date: 2023-12-28\nvalid_until: 2020-12-28",
        "stars: 4\ndecision:\n  date: 2023-12-28\nvalid_until: 2026-12-28",
    ),
    "E309": _pair(
        "stars: 4\ndecision:\n  date: 2023-12-28\nrevoked:\n  date: 2023-06-01\n  reason: Để thử.",
        "stars: 4\ndecision:\n  date: 2023-12-28\nrevoked:\n  date: 2024-06-01\n  reason: Để thử.",
    ),
    "E310": _pair(_DATED.format("2014-12-30"), _DATED.format("2024-12-30")),
    "E311": _pair(
        "stars: 4\nyear: 2021\ndecision:\n  date: 2024-12-30",
        "stars: 4\nyear: 2024\ndecision:\n  date: 2024-12-30",
    ),
    "E312": _pair(
        "stars: 4\ndecision:\n  date: 2024-12-30\nvalid_from: 2024-10-01",
        "stars: 4\ndecision:\n  date: 2024-12-30\nvalid_from: 2025-01-05",
    ),
    "E313": _pair(
        "stars: 4\ndecision:\n  number: 7/QĐ-UBND\nvalid_until: 2019-12-30",
        "stars: 4\ndecision:\n  number: 7/QĐ-UBND\nvalid_until: 2027-12-30",
    ),
    "E314": sample(
        "certificates:\n" + "  - stars: 4\n    year: 2024\n" * 2,
        "certificates:\n  - stars: 4\n    year: 2024\n",
    ),
    "E315": sample(
        "certificates:\n  - stars: 4\n    year: 2019\n"
        "  - stars: 4\n    kind: upgrade\n    year: 2022\n",
        "certificates:\n  - stars: 4\n    year: 2019\n"
        "  - stars: 4\n    kind: re-evaluation\n    year: 2022\n",
    ),
    "W316": sample(
        _OFFICER + _AGAIN,
        _OFFICER
        + _FIRST.replace("    year: 2023\n", _AGAIN.partition("re-evaluation\n")[2])
        .replace("7/QĐ-UBND", "5/QĐ-UBND")
        .replace("2026-01-15", "2023-01-10")
        + _AGAIN,
        beside={PRODUCER: whole(PRODUCER, "")},
    ),
    "E317": _pair(
        "stars: 3\ndecision:\n  issuer: Chủ tịch UBND xã Tơ Tung\n  date: 2025-12-30",
        "stars: 3\ndecision:\n  issuer: UBND tỉnh Gia Lai\n  date: 2025-12-30",
    ),
    "E318": _pair("stars: 4\nyear: 2042", "stars: 4\nyear: 2024"),
    "E319": _pair(
        "stars: 4\ndecision:\n  date: 2024-12-30\nrevoked:\n  date: 2062-06-01\n  reason: Để thử.",
        "stars: 4\ndecision:\n  date: 2024-12-30\nrevoked:\n  date: 2026-06-01\n  reason: Để thử.",
    ),
    "E320": _pair(
        "stars: 5\ndecision:\n  date: 2024-12-30",
        "stars: 5\ndecision:\n  issuer: Bộ Nông nghiệp và Phát triển nông thôn\n  date: 2024-12-30",
    ),
    "E321": _pair(
        "stars: 4\nyear: 2020\nrevoked:\n  date: 2025-01-16\n  reason: Để thử.",
        "stars: 4\nyear: 2020\nrevoked:\n  date: 2022-01-16\n  reason: Để thử.",
    ),
    "E322": sample("name: Mật ong thử ★★★★\n", "name: Mật ong thử\n"),
    "W323": sample(
        "description: Mật ong thử đạt OCOP 5 sao.\n", "description: Mật ong thử của xã.\n"
    ),
    "W324": _pair(
        "stars: 4\nscore: 91.5\ndecision:\n  level: province\n  date: 2024-12-30",
        "stars: 4\nscore: 89.5\ndecision:\n  level: province\n  date: 2024-12-30",
    ),
}
