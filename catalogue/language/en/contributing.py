"""Texts of /en/dong-gop/: the three ways to add an entry, and the form in the browser."""

TEXTS: dict[str, str] = {
    "contribute.title": "Contribute data",
    "contribute.description": "Three ways in which officers and producers add OCOP products to "
    "the catalogue: a form on this page, the editing app, or a spreadsheet.",
    "contribute.intro": "Officers, producers and readers can all add and correct. The three ways "
    "below end alike: in a file that a program checks and a person reviews before it is published.",
    "contribute.home.title": "Is a product of yours missing?",
    "contribute.home": "Fill in a short form, use the editing app, or send the whole annex of a "
    "decision as a spreadsheet.",
    "contribute.form": "Fill in a form here",
    "contribute.form.for": "A few entries. Filling in needs no account; each field is checked "
    "while you type, and you get a finished file.",
    "contribute.form.product": "Product",
    "contribute.form.producer": "Producer",
    "contribute.form.sales-point": "Sales point",
    "contribute.cms": "Editing app",
    "contribute.cms.for": "Regular additions, corrections and photos. Needs a GitHub account; "
    "every save is a proposal that somebody else reviews.",
    "contribute.cms.open": "Open the editing app",
    "contribute.cms.trial": "This site is not connected to a public repository yet: the editing "
    "app runs on trial and keeps nothing.",
    "contribute.sheet": "Spreadsheet",
    "contribute.sheet.for": "The whole annex of a decision, dozens or hundreds of rows in Excel.",
    "contribute.sheet.open": "How to import a spreadsheet (in Vietnamese)",
    "contribute.guide": "Step by step, with pictures (in Vietnamese)",
    "contribute.before": "Before you begin",
    "contribute.before.one": "Have the decision or the certificate at hand: its number, date and "
    "issuer.",
    "contribute.before.two": "If the producer is not in the catalogue yet, fill in its form first.",
    "contribute.before.three": "Give no phone number or home address of a household without its "
    "consent.",
    "contribute.photos": "This form takes no photos; they are added later, in the editing app or "
    "with the proposal.",
    "contribute.photos.how": "How to add photos",
    "contribute.drafts": "Drafts stay in this browser and are sent nowhere.",
    "app.title": "Editing app of the OCOP catalogue",
    "app.intro": "It opens the entries of one province. Every save is a proposal; a program "
    "checks it and somebody reviews it.",
    "app.province": "Province",
    "app.start": "Open",
    "app.back": "Other ways to contribute",
    "app.no-script": "The editing app needs JavaScript. Without it, choose another way.",
    "form.product.title": "Product form",
    "form.producer.title": "Producer form",
    "form.sales-point.title": "Sales point form",
    "form.product.description": "Fill in an OCOP product, checked while you type, and take the "
    "finished file.",
    "form.producer.description": "Fill in an OCOP producer, checked while you type, and take the "
    "finished file.",
    "form.sales-point.description": "Fill in a sales point, checked while you type, and take the "
    "finished file.",
    "form.intro": "Each field is checked while you type, by the rules of the catalogue. Your "
    "draft stays in this browser, also after you close it.",
    "form.language": "Names of fields and messages are in Vietnamese, as the data is.",
    "form.waiting": "Opening the form …",
    "form.failed": "The form could not be opened. Check your connection and load the page again.",
    "form.no-script": "This form needs JavaScript. Without it, send a spreadsheet, or edit the "
    "file on GitHub as the guide shows:",
    "form.must": "needed",
    "form.optional": "Add what you have",
    "form.more-fields": "More details",
    "form.choose": "Choose …",
    "form.group-first": "Choose the group first",
    "form.item": "Item {number} · {title}",
    "form.add": "Add: {title}",
    "form.remove": "Remove this",
    "form.remove-item": "Remove this: {title} {number}",
    "form.remove-sure": "Remove this? What was filled in there will be lost.",
    "form.search-place": "Type the commune, marks are not needed",
    "form.search-entry": "Type some letters of the name, marks are not needed",
    "form.chosen": "Chosen: {name} ({id})",
    "form.choice-none": "Nothing found. Try fewer letters.",
    "form.choice-failed": "The list could not be loaded. Check your connection and type again.",
    "form.choice-more": "{count} more; type on to narrow them down.",
    "form.just-made": "made on this device, not published yet",
    "form.no-producer": "Producer not there?",
    "form.producer-form": "Fill in its form first",
    "form.take": "Use “{value}”",
    "form.commune": "Commune, ward or special zone",
    "form.commune-missing": "No commune chosen yet: type its name and choose it from the list.",
    "form.stands": "Open the page of the existing entry",
    "form.namesake": "The catalogue has “{name}” already. If it is the same product, make no new "
    "entry: its page has a way to report errors and to add to it. Go on if another product has the "
    "same name.",
    "form.near": "This producer has “{name}” already. If that is the same product, make no new "
    "entry: the new recognition is added to the existing one. If it is another, go on.",
    "form.id-taken": "The id “{id}” is that of “{name}” and an id is used once only, so this one is"
    " longer. If that is the entry that you are filling in, make no new one.",
    "form.again": "Fill in another entry",
    "form.begun": "The finished draft is cleared and the form is empty for the next entry. “Bring "
    "back what was cleared” at its end brings it back.",
    "form.id": "Id in the catalogue",
    "form.id.hint": "The name of the file and the address of the page, printed on labels: it never "
    "changes. It is made from the name; look at it before you send.",
    "form.file": "The file will be",
    "form.state-missing": "Still to fill in: {missing}",
    "form.state-wrong": "To correct: {wrong}",
    "form.state-both": "Still to fill in: {missing}; to correct: {wrong}",
    "form.state-right": "Complete and right",
    "form.finish": "Check and take the file",
    "form.clear": "Clear and begin again",
    "form.clear-sure": "Clear all that was filled in on this form?",
    "form.undo": "Bring back what was cleared",
    "form.summary": "To look at again: {count}",
    "form.ready": "The file is ready",
    "form.put": "This file belongs at:",
    "form.save": "Download {name}",
    "form.copy": "Copy the content",
    "form.copied": "Copied",
    "form.not-copied": "Could not be copied; download it",
    "form.propose": "Propose on GitHub",
    "form.proposed": "The button opens GitHub with the file filled in: sign in, press “Commit "
    "changes”, then “Create pull request”.",
    "form.too-long": "The content is longer than GitHub takes in a link. Download the file and "
    "drag it onto “Add file, Upload files” of the repository, in the folder named above.",
    "form.no-repository": "Download the file and send it to the OCOP officer of the commune or "
    "province, with the path named above: they pass it on to the catalogue.",
    "form.photos": "Photos come with the proposal: drag them into the product’s folder, then name "
    "them in the file as the guide shows.",
}
