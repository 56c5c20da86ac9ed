"""A sample of each rule: broken and mended."""

from catalogue.findings.samples import (
    certificates,
    codes,
    entries,
    exceptions,
    fields,
    files,
    people,
    photos,
    places,
)
from catalogue.findings.samples.sample import Content, Files, Made, Sample

__all__ = ["SAMPLES", "Content", "Files", "Made", "Sample"]

SAMPLES: dict[str, Sample] = {
    **files.SAMPLES,
    **fields.SAMPLES,
    **entries.SAMPLES,
    **certificates.SAMPLES,
    **places.SAMPLES,
    **codes.SAMPLES,
    **photos.SAMPLES,
    **people.SAMPLES,
    **exceptions.SAMPLES,
}
