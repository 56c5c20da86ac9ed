"""In English, what `catalogue.language.vi.verifying` says."""

TEXTS: dict[str, str] = {
    # Standings on a later day than the build's
    "ageing.as-of": "Page made on {built}; standing as of today, {day}.",
    "ageing.numbers": "The numbers on this page are those of the day on which it was made.",
    "ageing.ended": "Since then {count} {count:product|products} here may no longer use their "
    "stars and have moved to the end.",
    "ageing.shelf": "No longer valid since this page was made",
    # Short codes on a product's page
    "code.label": "Code",
    "code.card": "Print shelf card",
    "code.verify": "Verify",
    # The page /xac-minh/
    "verify.name": "Verify",
    "verify.title": "Verify OCOP stars",
    "verify.description": "Type or scan the code on a shelf card, the number of a decision or the "
    "name of a product: see at once whether its OCOP stars are valid and until when, expired, "
    "revoked or unconfirmed.",
    "verify.intro": "Type the code on a shelf card, the number of a decision, or the name of a "
    "product in Vietnamese. Diacritics are not needed.",
    "verify.label": "Code, number of a decision, or name of a product",
    "verify.examples": "For example: 743 qd-ubnd, mat ong, or the 8 characters below a QR code.",
    "verify.submit": "Verify",
    "verify.scan": "Scan a QR code",
    "verify.scan.stop": "Stop scanning",
    "verify.scan.app": "A QR code on a shelf card: point the phone’s camera at it.",
    "verify.scan.refused": "The camera may not be used yet. Allow it in the settings of the "
    "browser, or type the code printed below the QR code.",
    "verify.scan.aim": "Point the camera at the QR code on the shelf card. The picture never "
    "leaves your device.",
    "verify.scan.foreign": "This QR code is not one of the catalogue: {text}",
    "verify.no-script": "Looking up needs JavaScript. Without it, every product is still found by "
    "stars, by group and by province; its standing is at the top of its page.",
    "verify.waiting": "Looking up…",
    "verify.failed": "The data could not be loaded. Check the connection and try again. Once this "
    "page was opened with a connection, it also answers without one.",
    "verify.as-of": "Data of {built}; standing as of {day}.",
    "verify.as-of.same": "As of {day}.",
    "verify.as-of.held": "No network: answered from the data kept on this device, made on {built}; "
    "standing as of {day}. What was revoked after that day shows only with a connection.",
    "verify.held.keeping": "Keeping the data to verify without a network…",
    "verify.held.done": "Kept to verify without a network · data of {day}",
    "verify.held.offer": "Keep to verify without a network ({size} MB)",
    "verify.held.renew": "Keep the newer data ({size} MB)",
    "verify.held.failed": "The newer data could not be kept: the connection broke or the device is "
    "full.",
    "verify.held.again": "Try again",
    "verify.means": "What do the answers mean?",
    "verify.means.valid": "The catalogue knows of the certification, and its 36 months are not "
    "over. “At least” stands where the source gives only the year: even a decision signed "
    "on its first day would still hold.",
    "verify.means.unknown-validity": "Certified, but the source gives only the year: signed "
    "early, its 36 months are over, signed late, they are not; only the latest possible end is "
    "known.",
    "verify.means.expired": "Certified once; its term is over and the catalogue knows of no new "
    "certificate. The stars may no longer be printed on the label.",
    "verify.means.revoked": "The competent authority has revoked it or removed it from the list.",
    "verify.means.unconfirmed": "A source names it, but says too little to tell how many stars.",
    "verify.means.nothing": "Not found does not mean fake: the catalogue is made from public "
    "sources and does not hold every product. But it cannot confirm those stars either; ask the "
    "seller for the number of the decision, or ask the local office of agriculture.",
    "verify.paper": "The catalogue issues no certificates. To be certain, compare the decision "
    "itself, which is linked from the page of the product.",
    "verify.answer.valid": "Certified OCOP {stars} stars, valid until {day}",
    "verify.answer.valid-least": "Certified OCOP {stars} stars, valid at least until {day}",
    "verify.answer.expiring": "Certified OCOP {stars} stars, expires on {day}",
    "verify.answer.unknown-validity": "Certified OCOP {stars} stars once, end of term unknown; "
    "{day} at the latest",
    "verify.answer.exact": "Expired on {day}; formerly {stars} stars",
    "verify.answer.latest": "Expired by {day} at the latest; formerly {stars} stars",
    "verify.answer.revoked": "Revoked",
    "verify.answer.revoked-on": "Revoked on {day}",
    "verify.answer.unconfirmed": "Unconfirmed: the catalogue does not know its stars for certain",
    "verify.answer.ending": "{answer}; will be revoked on {day}",
    "verify.answer.retired": "No longer in use in the catalogue; its page says why",
    "verify.of-code": "Code {code}",
    "verify.of-decision": "Decision {number}",
    "verify.of-decision.whole": "Decision {number} of {day} by {issuer}",
    "verify.of-decision.dated": "Decision {number} of {day}",
    "verify.of-decision.issued": "Decision {number} by {issuer}",
    "verify.of-decision.recognises": "The catalogue knows {count} {count:product|products} named "
    "in this decision; each with its standing now, which may rest on another decision.",
    "verify.of-decision.revokes": "This decision revokes {count} {count:product|products}; each "
    "with its standing now.",
    "verify.of-decision.proposes": "The catalogue knows this number as a proposal only, not as a "
    "certification: {count} {count:product|products} proposed, each with its standing now.",
    "verify.of-name": "{count} {count:product|products} named like “{text}”",
    "verify.of-name.many": "More than {count} products are named like “{text}”; these are the "
    "first {count}. Type more of the name.",
    "verify.of-like": "No product is named “{text}”. The nearest names:",
    "verify.find": "Search the whole catalogue for “{text}”",
    "verify.nothing": "“{text}” is not in the catalogue",
    "verify.nothing.label": "“{text}” is a rating, not a code",
    "verify.means.nothing.label": "Look on the label or the shelf card for the 8 characters below "
    "the QR code or for the number of the decision, or type the name of the product.",
    "verify.nothing.code": "“{text}” looks like a code with a wrong character or more. Compare it "
    "letter by letter; a code has 8 characters.",
    "verify.open": "See the product",
    "verify.card": "Print shelf card",
    # The page /the-ke/
    "card.title": "Print shelf cards",
    "card.description": "A6 shelf cards for OCOP products: name, maker, place, stars, last day, "
    "and a QR code with which customers check for themselves.",
    "card.intro": "Cards of A6 size to stand beside the product. Who scans the QR code sees the "
    "standing on the very day, also long after printing.",
    "card.label": "Codes of products, with commas between them",
    "card.draw": "Draw cards",
    "card.print": "Print {count} {count:card|cards}",
    "card.none": "No card yet. Type the code shown on the page of a product, or choose “Print "
    "shelf card” there.",
    "card.unknown": "No product has the code {codes}.",
    "card.check": "Check at",
    "card.printed": "Printed on {day}",
    "card.no-stars": "This card shows no stars: they are no longer valid, or unconfirmed.",
    "card.no-script": "Cards are drawn with JavaScript in the browser. Without it, print the page "
    "of the product: its short address is there.",
    "card.qr": "QR code of {address}",
}
