"""In English, what `catalogue.language.vi.officers` says."""

_NOTHING = "Nothing written.\n"

SAY = {
    "product": "product",
    "producer": "producer",
    "sales-point": "sales point",
    "unknown": "There is no {what} with the id “{id}”.{near}\n"
    "Fix: the id is the folder's name (product) or the file's without .yml; see the "
    "page's address.",
    "broken": "{path} has errors, so no command can edit it.\nFix: run  python3 scripts/check.py  "
    "and mend that "
    "file first.",
    "retired": "{path} is retired.\nFix: use the entry that replaces it.",
    "unfit": "{path}: {problem}\n" + _NOTHING + "Fix: give that value again and rerun.",
    "layout": "{path}: the file is written in a way that cannot be added to without touching the "
    "rest.\n" + _NOTHING + "Fix: run  python3 scripts/fmt.py {path}  and then this command again.",
    "check": _NOTHING + "Written like this,  python3 scripts/check.py  would say:",
    "written": "Written: {path}",
    "written-photo": "Written: {path} ({size:.0f} kB)",
    "removed": "Moved away: {path}",
    "would-write": "Would be written: {path}",
    "would-write-photo": "Would be written: {path} ({size:.0f} kB)",
    "would-remove": "Would be moved away: {path}",
    "missing": "There is no terminal to ask on, and “{title}” is missing.\n"
    "Fix: add  --{flag} …  (see --help).",
    "which-product": "Which product",
    "by-name": "“{text}” is no product id; is it one of these: {known}?\n"
    "Fix: write the id at the end in place of the name, such as  {example}",
    "missing-product": "There is no screen to ask at, and no product was named.\n"
    "Fix: write its id, the name of its folder, behind the command.",
    "answer": "--{flag}: {problem}",
    "stopped": "Not every question was answered: nothing written, and the answers are not kept.\n",
    "early": "{code}: {problem}",
    "place-code": "There is no place with the code “{text}”.\nFix: give a name (“Xã Tơ Tung, tỉnh "
    "Gia Lai”), a 5-digit code of today (23575), or a register and a code: before-2025-07:24004",
    "place-none": "There is no commune, ward or special zone named “{text}”.\nFix: give the "
    "commune's and the province's name, with or without marks; former names will do.",
    "place-several": "“{text}” names no single commune; is it: {known}?\nFix: give the exact names "
    "of commune and province, or choose by code, such as  --place {example}",
    "place-former": "“{text}” is a name {register}, but the day here is {day}; is it: {known}?\n"
    "Fix: give the commune's name on that day, or choose by code, such as  --place {example}; "
    "where the document has the former name, give its district too",
    "place-words": "“{text}” does not name {unit}.\nFix: copy --place-as-certified "
    "exactly from the "
    "document, with that commune's name; or choose another place.",
    "place-current": "That former commune did not become the one with the code “{text}”.\n"
    "Fix: choose one of: {known}",
    "twin-product": "This producer already has a product “{name}”: {path}\nFix: if it was "
    "recognised again, run  python3 scripts/renew.py {id}",
    "twin-producer": "This province already has a producer “{name}”: {path}\nFix: use the id  {id}",
    "twin-sales-point": "This province already has a sales point “{name}”: {path}\n"
    "Fix: edit that file.",
    "near-twin": "“{name}” is much like an existing entry: {known}.\nFix: if they are one, use "
    "that; if they are two, add  --another",
    "stopped-at-twin": "Nothing written: that entry exists, its id is {id}.",
    "id-taken": "The id “{text}” is or was in use.\nFix: choose another.",
    "no-id": "“{text}” is no id.\nFix: small letters without marks (one at least), digits and "
    "hyphens, at most 80 characters, such as  mang-le-rung-to-tung",
    "next-product": "Next: add photos with  python3 scripts/photo.py {id} PHOTO  and run  python3 "
    "scripts/check.py",
    "new-producer": "New producer: {name} ({id})",
    "renewed-already": "{path} already has this recognition.",
    "renew-conflict": "{path}: {problem}",
    "renew-new": "{name}: first recognition, {stars} stars.",
    "renew-renewal": "{name}: recognised again with {stars} stars.",
    "renew-upgrade": "{name}: upgraded from {before} to {stars} stars.",
    "renew-earlier": "{name}: an earlier recognition was added, {stars} stars.",
    "renew-completed": "{name}: what was missing in a recorded recognition was added.",
    "no-certificate": "{path} has no recognition to revoke.",
    "which-certificate": "--certificate {text}: the product's recognitions are counted from 1 to "
    "{most}.",
    "revoked-already": "{path}: recognition {number} is already recorded as revoked.",
    "revoked": "{name}: recognition {number} ({stars} stars) is now recorded as revoked.",
    "nothing-moves": "{path} is like that already: nothing to change.",
    "only-products": "{path} is no product: only products have a producer.",
    "redirects": "The former address “{old}” leads to “{new}”.",
    "move-what": "What to change",
    "move-place": "Place",
    "move-producer": "Id of the new producer",
    "move-new-id": "New id (the former one leads to it)",
    "photo": "{file}: {before:.0f} kB → {name}, {after:.0f} kB; EXIF and position "
    "removed, upright.",
    "photo-unreadable": "The photo {file} cannot be read: {problem}.",
    "photo-heavy": "The photo {file} is too large: at most {limit} MB.",
    "photo-broken": "{file} is no JPEG, PNG, WebP or HEIC photo in one piece.\n"
    "Fix: open the photo, save it as JPEG and try again.",
    "photo-heic": "{file} is an iPhone's HEIC photo; reading it takes one more package.\n"
    "Fix: run  {python} -m pip install --require-hashes -r requirements/heic.txt\n"
    "or have the phone send it as JPEG.",
    "photo-twice": "The photo {file} is there already: {other}.",
    "photo-unfit": "Photo {file}: {problem}\nFix: {fix}",
    "no-entry-file": "{path} is not the file of a product, producer or sales point.",
    "fmt-broken": "has errors, left as it is: {problem}",
    "fmt-comment": "line {line} “{text}”",
    "fmt-unkept": "left as it is, as these comments could not be kept: {comments}. Fix: move them "
    "to a line of their own above the field.",
    "fmt-nothing": "Every file is in the canonical form.",
    "fmt-would": "Files not in the canonical form: {files}; to be left as they are: {left}.",
    "fmt-done": "Files rewritten: {files}; left as they are: {left}.",
}

ASK = {
    "words-again": "“{text}” does not name {unit}. Type it again as on the paper, "
    "with that name; Enter takes the one proposed.",
    "optional": "{title} (Enter if there is none)",
    "optional-again": "{title} (type - if there is none)",
    "leave": "Ctrl+C leaves at any time: nothing is written then, and the answers are not kept.",
    "again": "Those questions are asked again; Enter keeps the former answer. To leave press "
    "Ctrl+C: nothing is written then, and the answers are not kept.",
    "again-the-same": "The answers contradict each other as before: change one at least, or look "
    "at the papers and run the command again later. To leave press Ctrl+C: nothing is written "
    "then, and the answers are not kept.",
    "example": " Example: {example}",
    "one-of": "choose one of: {known}",
    "unfit": "“{text}” does not fit the field “{title}”: {expected}",
    "choice-again": "Type a number from 1 to {most}; to leave: Ctrl+C.",
    "type": "Type a few letters of the name, then Enter; to leave: Ctrl+C.",
    "none": "Nothing like “{text}” found. Try fewer letters; marks are not needed.",
    "more": "There are {count}; type more to narrow them down, or a number to choose.",
    "pick": "Type a number to choose, or other letters to search again.",
    "product-hint": "Type some letters of the product's or producer's name, then a number.",
    "producer-hint": "Type a part of the producer's name, without marks if you like; choose “new "
    "producer” if it is not there.",
    "new-producer": "A new producer that the catalogue does not have",
    "place": "Place",
    "place-hint": "Type the name of the commune or ward (and province, to be quick); former names "
    "will do, marks are not needed.",
    "place-same": " Type = or Enter if it is the producer's place: {place}.",
    "as-certified": "The place as the document names it",
    "current": "This former commune was divided; the place is now in",
    "no-choice": "Not known, leave empty",
    "no-set": "that group has no such set; choose one of: {known}",
    "none-needed": "(this commune was not divided: leave out --current)",
    "near-twin": "“{name}” is much like existing entries:",
    "still-another": "Is it another one, to be made anyway?",
    "id": "Id in the catalogue",
    "id-hint-product": "The id is the product's name without marks; where another product has it, "
    "the commune is added, then a number. It becomes the page's address and stays for ever. Enter "
    "takes this one.",
    "id-hint-producer": "The id is the legal form and the proper name; of a household or workshop "
    "the commune, never a person's name. It becomes the address of the producer's page and stays "
    "for ever. Enter takes this one.",
    "id-hint-sales-point": "The id is the name and the commune without marks; it becomes the "
    "page's address and stays for ever. Enter takes this one.",
}

HINTS = {
    "date": "Day/month/year, such as 25/12/2020.",
    "score": "The mean of the council's marks, 0 to 100, such as 90,86 or 90.86.",
}

DAYS = {
    "no-such-day": "There is no such day as {text}: look at day and month again. Write "
    "day/month/year, such as 25/12/2020.",
    "short-year": "“{text}” leaves the year unclear; do you mean {meant}? Write the year with four "
    "digits.",
}

CHOICE = {True: " [Y/n]: ", False: " [y/N]: "}

YES_OR_NO = "Type y (yes) or n (no)."
