"""In English, what stands over the parts of an explanation."""

ERROR, ADVICE = "Error", "Advice"
CAUSES = "Usual causes"
FIX = "Fix"
BROKEN, MENDED = "Wrong", "Right"
SEE = "See: python3 scripts/explain.py {code} --lang en"
ALL = "Each rule:  python3 scripts/explain.py E104 --lang en"

MADE = {
    "photo": "a JPEG photo of 400×300 pixels without any metadata",
    "heavy": "a photo of more than 10 MB",
    "no-photo": "a PDF file renamed to .jpg",
    "png": "a PNG picture renamed to .jpg",
    "small": "a picture of 120×90 pixels",
    "position": "a JPEG photo that tells latitude and longitude of where it was taken",
    "cut": "a JPEG photo cut off midway",
    "moving": "a moving WebP picture",
    "link": "a symbolic link to another product's file",
    "locked": "a file without permission to read",
}
