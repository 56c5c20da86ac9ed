"""In English, what `catalogue.language.vi.officer_help` says."""

_CODES = (
    "\nExit codes: 0 done; 1 nothing written, and why; 2 wrong or incomplete call; "
    "130 interrupted.\n"
)

VERBS = {
    "new": "Add a product, producer or sales point: question by question, or from flags.",
    "renew": "Add a recognition to a product's history.",
    "revoke": "Record that a recognition was revoked; the history stays.",
    "move": "Change an entry's place, producer or id; the former id leads to the new one.",
    "photo": "Add a phone's photos to a product: upright, without EXIF and position, smaller.",
    "fmt": "Write files in the canonical form and show the changes; comments are kept.",
    "diff": "What this branch changes in the catalogue: products, stars, producers, photos.",
}

EXAMPLES = {
    "new": """\
The id is the name without marks; where another entry has it, the commune is added, then a number.

Examples (leave out --dry-run to write):
  ocop new product                              question by question
  ocop new producer --name "HTX Ví Dụ" --kind cooperative \\
      --place "Xã Tơ Tung, tỉnh Gia Lai" --dry-run
  ocop new product --name "Mật ong Ví Dụ" --producer htx-to-tung --group thuc-pham --stars 3 \\
      --place "Xã Tơ Tung, tỉnh Gia Lai" --decision 512/QĐ-UBND \\
      --issuer "UBND tỉnh Gia Lai" --date 12/03/2026 --dry-run
  ocop new sales-point --dry-run                asked all the same, nothing written
"""
    + _CODES,
    "renew": """\
Examples:
  ocop renew mang-le-rung-to-tung               question by question
  ocop renew mang-le-rung-to-tung --stars 4 --decision 512/QĐ-UBND \\
      --issuer "UBND tỉnh Gia Lai" --date 12/03/2026 --dry-run
"""
    + _CODES,
    "revoke": """\
Examples (leave out --dry-run to write):
  ocop revoke mang-le-rung-to-tung --reason "Lý do ghi trong văn bản thu hồi." \\
      --revoked-on 10/02/2022 --dry-run
  ocop revoke mang-le-rung-to-tung --certificate 1 --reason "Lý do ghi trong quyết định." \\
      --decision 90/QĐ-UBND --issuer "UBND tỉnh Gia Lai" --date 10/02/2025 --dry-run
"""
    + _CODES,
    "move": """\
Examples (leave out --dry-run to write):
  ocop move mang-le-rung-to-tung --place "Xã Tơ Tung, tỉnh Gia Lai" --dry-run
  ocop move mang-le-rung-to-tung --producer htx-thinh-phat --dry-run
  ocop move mang-le-rung-to-tung --new-id mang-le-vi-du --dry-run
  ocop move htx-to-tung --kind producer --new-id htx-to-tung-gia-lai --dry-run
"""
    + _CODES,
    "photo": """\
Takes JPEG, PNG, WebP; an iPhone's HEIC photos need requirements/heic.txt installed as well.

Examples (PHOTO.jpg is your own file; leave out --dry-run to write):
  ocop photo mang-le-rung-to-tung PHOTO.jpg --credit "HTX Tơ Tung" \\
      --caption "Gói măng le rừng 500 g" --dry-run
  ocop photo mang-le-rung-to-tung PHOTO.jpg PHOTO-2.png --credit "HTX Tơ Tung" --dry-run
"""
    + _CODES,
    "fmt": """\
Examples:
  ocop fmt --check                              only say which files are not in canonical form
  ocop fmt products/gia-lai                     rewrite every file in that folder

Exit codes: 0 every file is canonical; 1 some differ (with --check) or had to be left as they are;
2 wrong call; 130 interrupted.
""",
    "diff": """\
Examples:
  ocop diff origin/main                         since this branch left main
  ocop diff origin/main --markdown              to paste into a pull request
  ocop diff origin/main --map ban-do.svg        also draw a map of the new points
  ocop diff HEAD --json                         what is not committed, for programs

Exit codes: 0 printed; 2 git does not know that base; 130 interrupted.
""",
}

FLAGS = {
    "kind-of-entry": "kind of entry: product, producer or sales-point",
    "product-or-name": "id of the product, or some letters of its name, marks or not; asked for if "
    "left out",
    "product": "the product's id: the name of its folder",
    "entry": "the entry's id",
    "dry-run": "only show the changes, write nothing",
    "id": "an id of your own (default: made of the name)",
    "producer": "the producer's id (see the address of its page)",
    "place": 'place: "Xã Tơ Tung, tỉnh Gia Lai", a code 23575, or before-2025-07:24004',
    "place-as-certified": "the place exactly as the document names it",
    "current": "code of today's commune, where a former one was divided",
    "another": "make it although it is much like an existing entry",
    "source": "from a public source: the source's title",
    "source-url": "that source's address",
    "kind": "product: kind of recognition; producer, sales point: its kind",
    "certificate": "which recognition is revoked, counted from 1 (default: the current one)",
    "revoked-on": "day from which the revocation holds",
    "new-id": "new id; the former one leads to it",
    "files": "the photos' files",
    "paths": "files or folders (default: every file)",
    "check": "rewrite nothing, only tell",
    "base": "branch or commit to compare with, such as origin/main",
    "json": "print as JSON",
    "map": "draw the new points on a map into this SVG file",
    "markdown": "print as Markdown for a pull request",
}

NO_BASE = (
    "git does not know “{base}”: {said}\n"
    "Fix: run within the git repository, with a branch or commit that exists, for instance  "
    "ocop diff origin/main\n"
)
