"""E8xx."""

from __future__ import annotations

from catalogue.findings.samples.sample import Sample, sample

_LOCAL = 'packagings:\n  - net_content: 500 g\n    gtin: "8930000000002"\n'
_EXCEPTED = "exceptions:\n  - rule: W502\n    reason: Bao bì in mã của bên đặt hàng, để thử.\n"

SAMPLES: dict[str, Sample] = {
    "E801": sample(f"{_LOCAL}{_EXCEPTED}    until: 2027-06-30\n", _LOCAL),
    "E802": sample(
        f"{_LOCAL}{_EXCEPTED}    until: 2026-06-30\n",
        _LOCAL,
    ),
}
