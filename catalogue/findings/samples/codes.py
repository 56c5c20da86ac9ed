"""E5xx, W5xx."""

from __future__ import annotations

from catalogue.findings.samples.sample import Sample, sample


def _packed(*gtins: str) -> str:
    return "packagings:\n" + "".join(
        f'  - net_content: {size} g\n    gtin: "{gtin}"\n'
        for size, gtin in zip((500, 250), gtins, strict=False)
    )


SAMPLES: dict[str, Sample] = {
    "E501": sample(_packed("8930000000003"), _packed("8930000000002")),
    "W502": sample(_packed("4006381333931"), _packed("8930000000002")),
    "E503": sample(
        "traceability_url: https://192.168.1.20/thu\n",
        "traceability_url: https://example.com/thu\n",
    ),
    "W504": sample(
        "sources:\n  - title: Nguồn thử\n    url: http://example.com/\n",
        "sources:\n  - title: Nguồn thử\n    url: https://example.com/\n",
    ),
    "E505": sample(_packed("8930000000002", "8930000000002"), _packed("8930000000002")),
}
