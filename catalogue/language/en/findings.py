"""What each rule says, in English: code -> (what is wrong, how to fix it).

`{title:said}` is a phrase of the checks or the schema, found in `phrases` and `schema`.
"""

TEXTS: dict[str, tuple[str, str]] = {
    # E0xx, reading a file
    "E001": (
        "The file has {size} bytes; at most {limit}.",
        "shorten it; photos are files of their own, never pasted into YAML.",
    ),
    "E002": (
        "The file is not UTF-8 (byte {offset}).",
        (
            "open it in an editor and save it as UTF-8; convert TCVN3 or VNI text to Unicode with "
            "Unikey first."
        ),
    ),
    "E003": (
        "“{text}” is written with combining marks (not NFC); computers take it for other letters.",
        "type it again, or replace it with “{nfc}”.",
    ),
    "E004": (
        "A hidden or unusable character {character} ({name:said}).",
        "delete it or replace it with a plain space; it usually comes from a web page or Word.",
    ),
    "E005": ("YAML syntax error: {problem:said}.", "{hint:said}"),
    "E006": (
        "The field “{key}” is repeated; it is already on line {line}, column {column}.",
        "keep one, delete the other.",
    ),
    "E007": (
        "YAML anchors (&) and aliases (*) are not used: “{text}”.",
        "write the content out; if it is plain text, put it in quotes.",
    ),
    "E008": ("The YAML merge key “<<” is not used.", "write out the fields that are needed."),
    "E009": (
        "YAML tags and directives are not used: “{text}”.",
        "delete it and keep the value; if it is plain text, put it in quotes.",
    ),
    "E010": (
        (
            "The file has several YAML documents: the first on line {line}, column {column}, the "
            "second begins here."
        ),
        "delete the line --- and what is too much: one entry a file.",
    ),
    "E011": ("Nested deeper than {limit} levels.", "look at the brackets and the indentation."),
    "E012": ("“{target}” is a symbolic link.", "replace it with a real file."),
    "E013": (
        "The path “{target}” leads out of the product's folder.",
        "put the photo into the same folder and write its name alone.",
    ),
    "E014": (
        "The name “{name}” differs from “{other}” in capitals or in how marks are encoded only.",
        "change one of them: Windows and macOS take the two for one.",
    ),
    "E015": ("The file or folder “{name}” has no place in the catalogue.", "{expected:said}"),
    "E016": ("The file is empty or has no “name: value” fields.", "begin with  name: …"),
    "E017": (
        "The file cannot be read: {problem:said}.",
        "look at its permissions and at the disk.",
    ),
    "E018": (
        "A field's name must be a plain word, not a list or a group.",
        "write  name_of_field: value  on one line.",
    ),
    "E019": (
        "A letter that the catalogue does not use: {character} ({name:said}).",
        "delete it and type it on a Vietnamese keyboard; what looks alike may be another script's.",
    ),
    "E020": (
        "YAML drops “{text}”, as a # after a space begins a comment.",
        "put the whole value in quotes; if it is a comment, add a space after the #.",
    ),
    # E1xx, the schema
    "E101": (
        "The required field “{name}” ({title:said}) is missing.",
        "add  {name}: …  with what is true of this entry, not copied from another.",
    ),
    "E102": (
        "There is no field named {name:said} here.{near:said}",
        "correct the name, or delete the line. The fields here are: {known}.",
    ),
    "E103": (
        "{title:said}: it takes {expected:said}, but here is {found:said}.",
        "{hint:said}",
    ),
    "E104": (
        (
            "{title:said}: {found:said} is not in the list; it takes {allowed:options} only."
            "{near:said}"
        ),
        "choose a value of the list, for instance  {example}",
    ),
    "E105": (
        "{title:said}: {found:said} is not written as it should be.{near:said}",
        "{description:said} Example:  {example}",
    ),
    "E106": (
        "{title:said}: {found:said} is not within {range:said}.",
        "write a value within it. {description:said}",
    ),
    "E107": (
        "{title:said}: {length} characters long; {limit:said} characters.",
        "{hint:said} {description:said}",
    ),
    "E108": ("{title:said}: {problem:said}.", "{hint:said}"),
    "E109": (
        "{title:said}: there is no such day {found}.",
        "look at day and month; write year-month-day, for instance 2024-12-30.",
    ),
    "E110": ("{title:said}: {problem:said}.", "{hint:said}"),
    "E111": (
        "{title:said}: {found:said} has a space at its beginning or end, or a line break.",
        "delete the needless spaces and write it on one line.",
    ),
    # E2xx, references and identity
    "E201": (
        "There is no {kind:said} with the id “{id}”.{near:said}",
        "correct the id, or add the file {expected:said}.",
    ),
    "E202": (
        "The id “{id}” is already used by {other}.",
        "give the new folder or file another id; the existing one stays.",
    ),
    "E203": (
        "The {kind:said} “{name}” exists already in {other}, at the same place.",
        "use its id; if they really are two, write names that tell them apart.",
    ),
    "E204": (
        (
            "Decision {number} of {issuer} of {year} is dated {date:day} here, but {others:day} in "
            "{other}."
        ),
        "look at the document: one number of one issuer in one year is one decision.",
    ),
    "E205": (
        "The former id “{id}” is already an id (present or former) of {other}.",
        "delete it from former_ids, or look at the other entry.",
    ),
    "E206": (
        "This entry is retired and replaced by {problem:said}.",
        "write the id of an entry in use, or delete the field replaced_by.",
    ),
    "E207": (
        "This producer already has the product “{name}”, in {other}.",
        (
            "add the new recognition to the certificates of that file; another product "
            "needs another "
            "name."
        ),
    ),
    "W208": ("It names the {kind:said} “{id}”, which is retired.", "{hint:said}"),
    "E209": (
        "The field “{name}” is listed as unconfirmed but is not in this file.",
        "delete {name} from unconfirmed, or add the field {name}.",
    ),
    "E210": (
        "By its name “{name}” this is a {words:said}, but its kind is {kind}.",
        "change it to  kind: {expected}  or look at the registered name.",
    ),
    "E211": (
        "The id “{id}” is also the address of page {id} of a listing.",
        "name the file or folder after the entry, for instance  trang-trai-suoi-mo.",
    ),
    "E212": (
        "The code {code} printed on this product's shelf card is also that of {other}.",
        "give the new folder another name; a published one stays.",
    ),
    # E3xx, certificates
    "E301": (
        (
            "{score:number} points are {expected:either} stars by {regime:either}; here it "
            "says {stars}."
        ),
        "look at score and stars in the decision.{hint:said}",
    ),
    "W301": (
        "{score:number} points belong to no rank by {regime:either} (which leaves a gap there).",
        "look at the score; if the decision says so, nothing needs mending.",
    ),
    "E302": (
        "By {regime:said}, on {date:day} the {level:either} level did not award {stars} stars.",
        "look at stars, level and date; what was proposed to a higher level goes into proposals.",
    ),
    "E303": (
        "A result of {stars} is no recognition: there are certificates for 3, 4 or 5 stars only.",
        (
            "delete this recognition; if the file has no other, delete the product's folder (it is "
            "not in the catalogue yet) or, where proposals has one, the field certificates."
        ),
    ),
    "E304": (
        "“Tiềm năng 5 sao” (potential 5 stars) is a province's proposal, not 5 stars.",
        (
            "move it to proposals; if nothing was awarded yet, delete certificates altogether: a "
            "file with proposals alone is valid."
        ),
    ),
    "E305": (
        (
            "The last day {until:day} is not {months} months after {start:day}; that is "
            "{expected:day}."
        ),
        "delete valid_until, which is then computed, or correct it from the document.",
    ),
    "E306": (
        "{date:day} is yet to come (today is {today:day}).",
        "look at year, month and day.",
    ),
    "E307": (
        "The recognition of {date:day} stands after that of {previous:day}, which is newer.",
        "put the recognitions in order, the oldest first.",
    ),
    "E308": ("The last day {until:day} is before the first {start:day}.", "look at both days."),
    "E309": (
        "The revocation of {date:day} is before the recognition of {start:day}.",
        "look at both days.",
    ),
    "E310": (
        "On {date:day} there was no OCOP programme (it began on {first:day}).",
        "look at the year of the decision.",
    ),
    "E311": (
        "The year of the round ({year}) does not fit the decision of {date:day}.",
        "look at both: a decision is signed in the year of the round or in the next.",
    ),
    "E312": (
        "Validity from {date:day} does not fit the decision of {signed:day}.",
        "delete valid_from, or take it from the document: within {months} months of the signature.",
    ),
    "E313": (
        (
            "A last day of {until:day} means a recognition of {start:day} ({months} "
            "months before), "
            "but {problem:said}."
        ),
        (
            "look at the last day in the document; better give the decision's date and delete "
            "valid_until."
        ),
    ),
    "E314": (
        "Recognition {number} repeats recognition {first}: the same decision or the same content.",
        "keep one, delete the other.",
    ),
    "E315": (
        "It is called an upgrade, but {stars} stars are not more than the {previous} before.",
        "look at the stars, or change it to  kind: re-evaluation",
    ),
    "W316": (
        "The first recognition listed is called {kind:said}, so an earlier one is missing.",
        "add it at the beginning of certificates, if there is a record.",
    ),
    "E317": (
        "The document “{document}” is not of the {level:said} level.",
        "look at number, issuer and level of the decision.",
    ),
    "E318": (
        "The round of {year} is yet to come (today is {today:day}).",
        "look at the year of the round.",
    ),
    "E319": (
        "The revocation of {date:day} is too far ahead (today is {today:day}).",
        "look at the year of the revoking decision.",
    ),
    "E320": (
        "5 stars are awarded by a ministry, which the document “{document:said}” does not show.",
        "name the ministry that signed as issuer; what a province proposed goes into proposals.",
    ),
    "E321": (
        "The revocation of {date:day} is after the last day {end:day}.",
        "look at both days; of an expired certificate nothing is left to revoke.",
    ),
    "E322": (
        "“{found}”: stars are not drawn, and are not written into names or captions.",
        "delete it; stars go into certificates only, and the site shows them while they are valid.",
    ),
    "W323": (
        "The text mentions stars: “{found}”; these words stay when the certificate has expired.",
        "better leave them out: the site shows the stars while they are valid.",
    ),
    "W324": (
        (
            "{score:number} points belong to {expected} stars by {regime:either}, but the "
            "{level:either} level awards {stars} at most."
        ),
        (
            "if the decision says so, leave it, and put the {expected} stars proposed to the "
            "higher level into proposals; else mend score or stars."
        ),
    ),
    # E4xx, places, groups, and when a place is open
    "E401": ("There is no code {code} in the register {register:said}.", "{hint:said}."),
    "E402": (
        "By the register of mergers, {old} did not become {code}{name}.",
        "{hint:said}",
    ),
    "E403": (
        "Code {code} is {unit}, but “{text}” does not have that name.",
        "correct the code to the place that the document names; it may be one of another register.",
    ),
    "E404": (
        "The file is in the folder {folder}, but the place is now in {province}.",
        "move it to the folder {expected}; the id stays.",
    ),
    "E405": (
        "An officer's entry names its commune; code {code} is of the {level:said} level.",
        "write the commune's code (5 digits).",
    ),
    "W406": (
        "{old} was divided among {count} communes and wards; which one it is now is not known.",
        "add the field current with the code of today's commune, one of: {candidates}.",
    ),
    "E407": (
        "The set “{set}” does not belong to the group {group}.{near:said}",
        "choose a set of this group: {known}.",
    ),
    "E408": (
        "“{text}” is not the name of a group that is now {group}.",
        "copy the group's name exactly from the decision, or correct the field code.",
    ),
    "E409": (
        "The register {register:said} is today's, so no code of today is added.",
        "delete the field current.",
    ),
    "E410": (
        "Closing at {closes} is not after opening at {opens}.",
        "look at both times, on the 24-hour clock, for instance  closes: 17:30",
    ),
    "E411": (
        "These hours overlap with those of item {first} of the same day.",
        "keep one; with a break at noon, write morning and afternoon as two items.",
    ),
    "E412": (
        "The position is {distance:number} km from {unit}.",
        "look at every digit of latitude and longitude, and at the code in place.",
    ),
    "E413": (
        "“{text}” names another province: code {code} is {unit}, now in {province}.",
        "correct the code: it may be that of a namesake in another province.",
    ),
    "W415": (
        "“{text}” writes the name {unit} with other marks than the register.{near:said}",
        (
            "copy it with its marks:  as_certified: {better}; "
            "where the document prints it otherwise, keep it."
        ),
    ),
    "E414": (
        "{folder} is not the folder of a present province or city.{near:said}",
        "move it to the folder of a present province, for instance gia-lai, ho-chi-minh.",
    ),
    # E5xx, codes and addresses
    "E501": (
        "The barcode {gtin} has a wrong check digit: the last digit must be {expected}.",
        "look at every digit on the package.",
    ),
    "W502": (
        "The barcode {gtin} does not begin with 893 (Viet Nam's prefix).",
        "look again; leave it if the package says so.",
    ),
    "E503": ("The address “{url}” {problem:said}.", "{hint:said}"),
    "W504": (
        "The source “{url}” is http only, not encrypted.",
        "replace it with the https address if there is one.",
    ),
    "E505": (
        "The barcode {gtin} is already in {other}.",
        "look at the package: each packaging of each product has a barcode of its own.",
    ),
    # E6xx, photos
    "E601": (
        "The photo has {size:number} MB; at most {limit:number} MB.",
        "shrink it before adding it.",
    ),
    "E602": (
        "The content is no JPEG, PNG or WebP photo.",
        "open the photo and export it as JPEG.",
    ),
    "E603": (
        "The ending is {extension} but the content is {format}.",
        "rename the file to {expected}.",
    ),
    "E604": ("The photo is {width}×{height} pixels; {limit:said}.", "{hint:said}"),
    "E605": (
        "The photo has metadata ({tags:tags}) that may tell where it was taken.",
        (
            "move the file out of the product's folder, delete its item of photos, and add it "
            "again "
            "by  python3 scripts/photo.py ID PHOTO  (which leaves the metadata behind); or on "
            "Windows: "
            "right-click the file, Properties, Details, “Remove Properties and Personal "
            "Information”."
        ),
    ),
    "E606": ("The photo is damaged and cannot be opened to its end.", "get the original again."),
    "E607": (
        "There is no photo file “{file}” in the folder.",
        "add the photo, or delete this item.{near:said}",
    ),
    "E608": (
        "The photo “{file}” is not mentioned in product.yml.",
        "add it to photos, or delete the file.",
    ),
    "E609": ("Moving pictures cannot be used.", "choose one frame and save it as JPEG."),
    "E610": ("The photo “{file}” is mentioned twice.", "keep one, delete the other."),
    # E7xx, personal data
    "E701": (
        "The {field:said} of a household is given without its consent.",
        "delete the field; if the household has agreed, record the day and {name} in consent.",
    ),
    "E702": (
        "The text has a phone number “{found}”.",
        "delete it here; a business number goes into contacts of the producer or sales point.",
    ),
    "E703": (
        "The text has an e-mail address “{found}”.",
        "delete it here; a business mailbox goes into contacts of the producer or sales point.",
    ),
    "E704": (
        "The text has the number of a citizen's identity card.",
        "delete it; the catalogue never publishes identity papers.",
    ),
    "E705": (
        "By its name “{name}” this is a household or a person; the {field:said} needs consent.",
        "delete the field; or record the consent in consent and change it to  kind: household",
    ),
    "E706": (
        (
            "“{name}” is a household or a person; the {field:said} of this sales point "
            "may be that of "
            "a home."
        ),
        "delete the field; contacts go into the producer's file, with its consent.",
    ),
    "E707": ("The {where:said} has a phone number “{found}”.", "{hint:said}"),
    # E8xx, exceptions
    "E801": (
        "This entry gets no advice {rule}, so the exception is not needed.",
        "delete this item from exceptions.",
    ),
    "E802": (
        "The exception from {rule} ended on {until:day} (today is {today:day}).",
        "mend what {rule} advises and delete the exception; if it still holds, write a new until.",
    ),
}
