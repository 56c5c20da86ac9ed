"""Every text of the site's interface, in English: the same keys as in `catalogue.language.vi.site`.

British spelling; official terms as the programme's own English documents use them. Names of
places and the numbers of decisions stay as they are in Vietnamese. A placeholder may choose by
number: `{count} {count:product|products}`.
"""

from catalogue.language.en import contributing, finder, maps, offline, product, rules, verifying

TEXTS: dict[str, str] = {
    **contributing.TEXTS,
    **finder.TEXTS,
    **offline.TEXTS,
    **product.TEXTS,
    **verifying.TEXTS,
    **rules.TEXTS,
    # The site
    "site.name": "Viet Nam OCOP products",
    "site.locale": "en_GB",
    "country": "Viet Nam",
    "trail.label": "Breadcrumb",
    "as-of": "As of {day}.",
    "theme.menu": "Open the menu",
    "no-page.title": "There is no such page",
    "no-page.text": "The address may be mistyped, or the page has moved. Search for a product, or "
    "start from the home page.",
    "no-page.home": "Home",
    "no-page.find": "Find a product",
    "no-page.verify": "Verify stars",
    "theme.skip": "Skip to main content",
    "theme.footer.about": "An open catalogue of products of the OCOP (One Commune One Product) "
    "programme. The standing of each product follows from the decision and the sources given on "
    "its page; where it matters, please consult the original document.",
    "theme.footer.removal": "Report an error or ask for removal",
    "theme.footer.mark": "Stars and illustrations are the catalogue’s own drawings, not the OCOP "
    "logo.",
    # Standings
    "stars.ocop": "{stars}-star OCOP",
    "status.valid.name": "Valid",
    "status.valid.label": "Valid until {day}",
    "status.valid.least": "Valid at least until {day}",
    "status.valid.least-why": "According to the source, the product was certified in the round of "
    "{year}, but not on which day the decision was signed. Even if that was the first day of "
    "{year}, the 36 months last at least until {day}; they may last longer.",
    "status.valid.counted": "{count} valid",
    "status.valid.why": "The certificate is within its term of 36 months. Where the source gives "
    "only the year, they are counted from its first day, and “at least” is said.",
    "status.valid.meaning": "The certificate is within its term of 36 months, and the product may "
    "use this star rating.",
    "status.expiring.name": "Expiring soon",
    "status.expiring.label": "Expires on {day}",
    "status.valid.counted-some": "{count} valid, {soon} of them expiring soon",
    "status.valid.counted-all": "{count} valid, all expiring soon",
    "status.expiring.why": "Still valid, but for no more than 90 days.",
    "status.expiring.left": "{days} {days:day|days} left, counted from {day}. To keep using the "
    "rating after that, the producer must have the product evaluated again.",
    "status.unknown-validity.name": "End of term unknown",
    "status.unknown-validity.counted": "{count} with unknown end of term",
    "status.unknown-validity.why": "Certified, but the source gives only the year, not the day of "
    "the decision: the 36 months may be over or not. The stars are drawn hollow.",
    "status.unknown-validity.latest": "According to the source, the product was certified in the "
    "{year} round, but the day on which the decision was signed is not given, so the end of its "
    "term cannot be computed. It is {day} at the latest, and may have been earlier.",
    "status.expired.name": "Expired",
    "status.expired.exact": "Formerly {stars}-star — expired on {day}",
    "status.expired.latest": "Formerly {stars}-star — expired by {day} at the latest",
    "status.expired.counted": "{count} expired",
    "status.expired.why": "Certified once; the 36 months are over, and the catalogue knows of no "
    "new certificate.",
    "status.expired.meaning": "The term of the certificate is over. This rating may no longer be "
    "used, unless the product has been certified again and the catalogue does not know it yet.",
    "status.expired.counted-from": "The 36 months since {start} are over. This rating may no "
    "longer be used, unless the product has been certified again and the catalogue does not know "
    "it yet.",
    "status.expired.from-year": "The source gives the year of the evaluation round ({year}), but "
    "not the day on which the decision was signed. Even if it was signed at the end of {signed}, "
    "the 36 months were over on {day}; the true date may be earlier.",
    "status.revoked.name": "Revoked",
    "status.revoked.stars-on": "Formerly {stars}-star — revoked on {day}",
    "status.revoked.stars-undated": "Formerly {stars}-star — revoked, removed from the list",
    "status.revoked.plain-on": "Revoked on {day}",
    "status.revoked.plain-undated": "Revoked, removed from the list",
    "status.revoked.counted": "{count} revoked",
    "status.revoked.why": "The competent authority has revoked the certificate or removed the "
    "product from its list.",
    "status.revoked.because": "Reason: {reason}",
    "status.unconfirmed.name": "Unconfirmed",
    "status.unconfirmed.counted": "{count} unconfirmed",
    "status.unconfirmed.why": "A source names the product, but not its stars, or neither the day "
    "nor the year of its certification. The catalogue shows no stars.",
    "status.unconfirmed.meaning": "A source names this product as part of the OCOP programme, but "
    "does not say enough to be sure of a rating. That is why this page shows no stars.",
    "status.unconfirmed.over-exact": "Whatever the rating was, its 36 months were over on {day}.",
    "status.unconfirmed.over-latest": "Whatever the rating was, its 36 months were over by {day} "
    "at the latest.",
    "status.unconfirmed.ahead": "This certificate takes effect on {day}; until then the page "
    "shows no stars.",
    "status.ending.label": "{standing}, to be revoked on {day}",
    "status.ending": "To be revoked on {day}.",
    "status.ending-by": "To be revoked on {day} by {decision}.",
    "status.rests-on": "Based on {decision}.",
    "status.revoked-by": "Revoked by {decision}.",
    "decision.number": "Decision No. {number}",
    "decision.unnumbered": "a decision whose number the source does not give",
    "decision.on": "dated {day}",
    "decision.by": "issued by {issuer}",
    # Home
    "home.name": "Home",
    "home.title": "OCOP products of Viet Nam",
    "home.description": "Products of Viet Nam’s One Commune One Product programme: which star "
    "ratings are valid, by which decision, who makes them, where, and where to buy them.",
    "home.heading": "OCOP products, and which stars are still valid",
    "home.lead": "Each product with the decision that certified it, the day its rating ends, its "
    "producer, and the place it comes from as it is called today. What no source says is marked "
    "as unknown.",
    "home.way.verify": "Verify stars",
    "home.way.stars": "Browse by stars",
    "home.way.provinces": "Browse by province",
    "home.way.origins": "See the map",
    "home.way.sales-points": "Find a sales point",
    "home.standing": "{count} {count:product|products} as of {day}",
    "home.standing.valid": "Valid, not expiring soon",
    "home.trusted": "Valid as of {day}",
    "home.trusted.intro": "{count} {count:product is|products are} certainly within the 36 months, "
    "counted from the day of the decision or, where the source gives only the year, from its first "
    "day.",
    "home.trusted.none": "The catalogue knows of no product within its 36 months.",
    "home.trusted.more": "All products by stars",
    "home.rule": "Why do OCOP stars expire?",
    "home.rule.why": "An OCOP certificate is valid for 36 months. Unless it is evaluated again by "
    "then, a product may no longer carry the stars on its packaging. It may still be good, but "
    "those stars are no longer valid.",
    "home.rule.unknown": "Many news reports give a year and not the day on which the decision was "
    "signed. The catalogue does not guess: it says “valid at least until” while even the earliest "
    "possible term runs, “expired by … at the latest” once the latest possible one is over, and "
    "“end of term unknown” in between.",
    "home.rule.check": "Holding a product? What to look for",
    "home.rule.one": "Whether the stars on the label are those on the product’s page.",
    "home.rule.two": "Whether the day on which they end has passed.",
    "home.rule.three": "The number of the decision and who issued it; open the original where "
    "there is a link.",
    "home.stars.dated": "By stars, as of {day}",
    "home.stars": "By stars",
    "home.groups": "By product group",
    "home.provinces": "By province and city",
    "home.people": "Who makes them, who sells them",
    "home.count.producers": "{count} {count:producer|producers}",
    "home.about.producers": "Cooperatives, enterprises, household businesses, cooperative groups",
    "home.count.sales-points": "{count} sales {count:point|points}",
    "home.about.sales-points": "OCOP centres, shop corners, rest stops and fairs, on a map",
    "home.count.provinces": "{count} {count:province or city|provinces and cities}",
    "home.about.provinces": "By the names in use since 1 July 2025; each page also gives the old "
    "ones",
    # Listings
    "pager.label": "Pages",
    "pager.previous": "Previous page",
    "pager.next": "Next page",
    "pager.page": "Page {number}",
    "pager.title": "{title} — page {number}",
    "products.count": "{count} {count:product|products}",
    "stars.name": "Stars",
    "stars.tile": "{valid} valid · {unknown} with unknown end of term",
    "stars.overview.title": "Products by stars",
    "stars.overview.intro": "Only products with at least 50 points, that is three stars, are "
    "certified. Each list holds the products whose rating is valid, or of which nobody can tell "
    "whether it has ended; expired ones have a list of their own.",
    "stars.overview.description": "5-star, 4-star and 3-star OCOP products: valid, with unknown "
    "end of term, and expired; and what each rating means.",
    "stars.wording": "{regime}, now in force, defines it (in our translation): “{wording}”.",
    "stars.title": "{stars}-star OCOP products",
    "stars.intro": "Products with a valid {stars}-star rating first, then those whose end of term "
    "is unknown. Expired and revoked ones are not listed here.",
    "stars.empty": "Today the catalogue knows of no {stars}-star product that may still be valid.",
    "stars.description": "{count} {stars}-star OCOP {count:product|products}, {valid} of them "
    "certainly valid.",
    "stars.formerly.link": "Formerly of this rating, now expired or revoked: {count} "
    "{count:product|products}",
    "stars.formerly.title": "Formerly {stars}-star",
    "stars.formerly.intro": "These products were certified once; the term is over, or the "
    "certificate was revoked. The day stands beside each product.",
    "stars.formerly.empty": "The catalogue knows of no such product.",
    "stars.formerly.description": "{count} formerly {stars}-star OCOP {count:product|products}, "
    "now expired or revoked.",
    "groups.name": "Product groups",
    "groups.title": "Product groups",
    "groups.intro": "Six groups under Decision No. 148/QĐ-TTg, in our translation. A group is "
    "marked as “provisional” where the source names none and the catalogue goes by the product’s "
    "name.",
    "groups.description": "OCOP products in six groups: food, beverages, medicinal plants, "
    "handicrafts, ornamental plants and animals, tourism.",
    "groups.unknown": "Group unknown",
    "groups.unknown.intro": "The source does not name the group of these products.",
    "groups.former.title": "Group names on older certificates",
    "groups.former.intro": "Certificates issued before 24 February 2023 name other groups.",
    "groups.former.then": "Former name",
    "groups.former.now": "Group today",
    "group.sets": "It consists of: {sets}.",
    "group.empty": "The catalogue has no product of this group yet.",
    "group.description": "{name}: {count} OCOP {count:product|products}, each with its standing.",
    "group.as-certified": "in the documents: {name}",
    "group.suggested": "provisional, the source names no group",
    "provinces.name": "Provinces and cities",
    "provinces.title": "Products by province and city",
    "provinces.intro": "There have been 34 provinces and cities since 1 July 2025. Listed are "
    "those of which the catalogue has products, producers or sales points; the number is that of "
    "products of any standing.",
    "provinces.description": "OCOP products, producers and sales points in {count} "
    "{count:province or city|provinces and cities}, by the names in use since 1 July 2025.",
    "province.intro": "OCOP products, producers and sales points in what is {place} today, "
    "including areas that belonged to other provinces before 1 July 2025.",
    "province.communes": "By commune and ward ({count})",
    "province.more-producers": "and {count} more {count:producer|producers}; see the communes and "
    "wards",
    "commune.intro": "OCOP products, producers and sales points in {place}, including the former "
    "communes that were merged into it.",
    "place.points": "{place}: {count} sales {count:point|points}",
    "place.points.short": "{count} sales {count:point|points}",
    "place.products": "{place}: {count} {count:product|products}",
    "place.producers": "Producers ({count})",
    "place.sales-points": "Sales points ({count})",
    "place.description": "{place}: {count} OCOP {count:product|products} with their standing, "
    "producers and sales points.",
    "place.today": "Place today",
    "place.as-said.officer": "In the documents",
    "place.as-said.source": "In the source",
    "place.commune-unknown": "commune or ward unknown",
    "place.divided": "the former commune was divided among {communes}; which one is unknown",
    "place.unknown": "Place unknown",
    "points.title": "OCOP sales points in {place}",
    "points.intro": "{count} {count:centre, shop, counter or fair|centres, shops, counters and "
    "fairs} that {count:shows and sells|show and sell} OCOP products.",
    "points.description": "{count} {count:place|places} to see and buy OCOP products in {place}.",
    "points.all": "See all {count} sales points",
    # Product
    "product.summary": "{facts}.",
    "product.facts": "Key facts",
    "product.description": "Description",
    "other-language.title": "In Vietnamese",
    "product.story": "The story of the product",
    "product.standards": "Standards and quality certificates",
    "product.rights": "Intellectual property",
    "product.packagings": "Packaging",
    "photo.alt": "Photo of the product {name}",
    "photo.credit": "Photo: {credit}",
    "photo.none": "No photo of the product yet; this is an illustration of its group",
    "fact.producer": "Producer",
    "fact.group": "Group",
    "fact.other-names": "Other names",
    "fact.other-language": "Vietnamese name",
    "fact.kind": "Kind",
    "fact.address": "Address",
    "fact.operator": "Run by",
    "fact.hours": "Opening hours",
    "fact.period": "Period",
    "history.title": "Certifications",
    "history.claimed": "What the source says",
    "history.no-stars": "the source gives no stars",
    "history.stars-claimed": "the source says {stars} stars, without day or year of certification",
    "history.round": "Round {round} of {year}",
    "history.undated": "Year unknown",
    "history.score": "{score} points out of 100.",
    "history.regime": "Rated under {regime}.",
    "history.certificate": "Certificate No. {number}.",
    "history.term": "Valid from {start} to {end}.",
    "history.term.over": "Was valid from {start} to {end}.",
    "history.term.ahead": "Will be valid from {start} to {end}.",
    "history.superseded": "Replaced by a later certification.",
    "history.revoked": "Revoked. Reason: {reason}",
    "history.revoked-on": "Revoked on {day}. Reason: {reason}",
    "certificate-kind.new": "new",
    "certificate-kind.re-evaluation": "re-evaluation",
    "certificate-kind.upgrade": "upgrade",
    "proposal.title": "Proposed for a higher rating",
    "proposal.heading": "“5-star potential” is not five stars",
    "proposal.why": "It is a proposal of the province to the central authorities, not a "
    "certification. In 2020 the provinces sent in 43 files, and only 20 were awarded five stars.",
    "proposal.made": "Proposed for {stars} stars.",
    "proposal.made-in": "Proposed for {stars} stars in {year}.",
    "packaging.content": "Net content",
    "packaging.gtin": "Barcode",
    "packaging.price": "Indicative price",
    "price": "{amount} VND ({day})",
    "paper.number": "No. {number}",
    "paper.issuer": "issued by {issuer}",
    "paper.until": "valid until {day}",
    "paper.ended": "expired on {day}",
    "standard.vietgap": "VietGAP",
    "standard.globalgap": "GlobalG.A.P.",
    "standard.organic": "Organic",
    "standard.haccp": "HACCP",
    "standard.iso-22000": "ISO 22000",
    "standard.iso-9001": "ISO 9001",
    "standard.gmp": "GMP",
    "standard.halal": "Halal",
    "standard.fda": "FDA registration",
    "standard.other": "Other standard",
    "right.trademark": "Trademark",
    "right.collective-mark": "Collective mark",
    "right.certification-mark": "Certification mark",
    "right.geographical-indication": "Geographical indication",
    "right.industrial-design": "Industrial design",
    "buy.title": "Where to buy",
    "buy.shops": "Online shops",
    "buy.producer": "Contact the producer",
    "buy.trace": "Trace the origin",
    "buy.more": "See all {count} sales points on the map",
    "buy.map": "the map of OCOP sales points",
    "buy.unknown": "The catalogue does not know where this product is sold. See {map} for one near "
    "you.",
    "related.title": "Related products",
    "sources.title": "Sources",
    "missing.title": "What is missing",
    "missing.public": "This page is made from public sources. They do not say:",
    "missing.why": "The evidence is not enough to confirm the rating. What is missing:",
    "missing.stars": "the star rating",
    "missing.decision": "the number of the decision",
    "missing.decision-date": "the day on which the decision was signed",
    "missing.producer": "the producer",
    "missing.place": "the commune or ward where it is made",
    "missing.group": "the product group",
    "missing.photo": "a photo",
    "missing.description": "a description",
    "missing.guessed": "Not confirmed, but inferred or translated by the catalogue: {fields}.",
    "missing.supply": "Supply what is missing",
    "field.name": "name",
    "field.producer": "producer",
    "field.group": "product group",
    "field.place": "place",
    # Producers
    "producers.name": "Producers",
    "producers.title": "OCOP producers",
    "producers.intro": "{count} {count:cooperative, enterprise, cooperative group or household "
    "business|cooperatives, enterprises, cooperative groups and household businesses}, by name.",
    "producers.description": "{count} OCOP {count:producer|producers} and their products.",
    "producer.facts": "About the producer",
    "producer.products": "{count} {count:product|products} in the catalogue",
    "producer.no-products": "The catalogue has no product of this producer yet.",
    "producer.household": "Household businesses often bear a person’s name: only the registered "
    "name and the commune or ward are given here.",
    "producer.consented": "Contacts are published with the owner’s consent; of the address only "
    "the commune or ward is given.",
    "producer.removed": "Household business",
    "producer.description": "{name} ({kind}), {place}: {count} OCOP {count:product|products} in "
    "the catalogue.",
    "producer-kind.enterprise": "Enterprise",
    "producer-kind.cooperative": "Cooperative",
    "producer-kind.cooperative-group": "Cooperative group",
    "producer-kind.household": "Household business",
    "producer-kind.farm": "Farm",
    "producer-kind.other": "Other kind of producer",
    "contact.phone": "Telephone",
    "contact.email": "Email",
    "contact.website": "Website",
    "contact.facebook": "Facebook",
    "contact.zalo": "Zalo",
    # Sales points
    "map.name": "Sales points",
    "map.title": "OCOP sales points",
    "map.intro": "{count} {count:centre, shop, counter or fair|centres, shops, counters and fairs} "
    "that {count:shows and sells|show and sell} OCOP products. Opening hours may change; ask "
    "before you travel far.",
    "map.description": "A map and a list of {count} {count:place|places} to see and buy OCOP "
    "products.",
    "map.islands": "{name} (Viet Nam)",
    "map.label": "Map of OCOP sales points in the 34 provinces and cities, with the Hoàng Sa and "
    "Trường Sa Archipelagos of Viet Nam",
    "map.attribution": "Boundaries: @svg-maps/vietnam (MapSVG), CC BY 4.0, merged into the 34 "
    "provinces",
    "map.exact": "exact position",
    "map.approximate": "within its commune",
    "map.not-drawn": "commune or ward unknown, therefore not on the map",
    "map.open": "Open this sales point",
    "map.cluster": "Group of {count} sales points, open",
    "map.nearer": "Zoom in",
    "map.farther": "Zoom out",
    "map.provinces": "Sales points by province and city",
    "sales-point.facts": "About this sales point",
    "sales-point.over": "Over",
    "sales-point.description": "{name}: {kind}, {place}. Address, directions, what it sells.",
    "sales-point-kind.ocop-centre": "OCOP centre",
    "sales-point-kind.display-point": "OCOP display and sales point",
    "sales-point-kind.shop-corner": "Shop, supermarket or counter",
    "sales-point-kind.craft-village": "Point in a craft village",
    "sales-point-kind.tourist-site": "Point at a tourist site",
    "sales-point-kind.rest-stop": "Rest stop",
    "sales-point-kind.post-office": "Post office or communal post and culture point",
    "sales-point-kind.fair": "Fair or seasonal stall",
    "sales-point-kind.online": "Online shop",
    "way.title": "How to get there",
    "way.app": "Open in a map app",
    "way.web": "View on OpenStreetMap",
    "way.commune": "Only the commune or ward is known; the map will search by name.",
    "way.province": "Only the province is known; the map will search by name.",
    "sells.title": "What it sells",
    "sells.places": "Shows and sells products of {places}.",
    "sells.unknown": "The source does not say which products are sold here.",
    "day.all": "Every day",
    "day.mon": "Monday",
    "day.tue": "Tuesday",
    "day.wed": "Wednesday",
    "day.thu": "Thursday",
    "day.fri": "Friday",
    "day.sat": "Saturday",
    "day.sun": "Sunday",
    "period.both": "From {first} to {last}",
    "period.from": "From {first}",
    "period.until": "Until {last}",
    # Addresses that are out of use
    "retired.since": "This page has not been in use since {day}.",
    "retired.because": "Reason: {reason}",
    "retired.replaced": "Replaced by: {entry}",
    "retired.description": "{name}: this page is no longer in use.",
    "moved.to": "This page has moved to: {entry}",
    "moved.description": "{name}: this page has moved.",
    # Correction and removal
    "message.title": "A message to start from",
    "message.intro": "Fill in what is missing, then copy it or hand it on. This page sends nothing "
    "by itself.",
    "message.label": "Message",
    "message.page": "Page: {page}",
    "message.wrong": "What is wrong, or is to be removed:",
    "message.shows": "What shows it (number of the decision, link), if anything:",
    "message.who": "I am (a customer, the producer, an officer):",
    "message.subject": "Error or removal: {page}",
    "message.copy": "Copy the message",
    "message.copied": "Copied",
    "message.failed": "Could not copy; please select and copy it by hand.",
    "message.share": "Send with another app",
    "message.mail": "Write to {keeper}",
    "message.issues": "Open the data repository’s Issues",
    "message.nobody": "This site names nobody to write to. Please turn to the OCOP officer of the "
    "commune or ward, who can correct the catalogue.",
    "report.link": "Report an error or ask for removal",
    "report.title": "Error: {name}",
    "report.why": "Is something wrong or missing, or are you the producer and do not want this "
    "page to be published? Tell us, and we will correct or remove it.",
    **maps.TEXTS,
}
