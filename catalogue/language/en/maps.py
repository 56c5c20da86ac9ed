"""Texts of the maps: where products come from, where they are sold.

The scripts fill in some of these; they choose by number just as pages do.
"""

TEXTS = {
    # Where products come from
    "origins.title": "Where OCOP products come from, on a map",
    "origins.intro": "How many products of the catalogue come from each province or city. Choose "
    "one to see its communes and wards.",
    "origins.description": "Map of {count} OCOP {count:product|products} by province and city, 34 "
    "in all, with a table of the figures and GeoJSON files.",
    "origins.label": "Map of the number of OCOP products in each of the 34 provinces and cities, "
    "with the Hoàng Sa and Trường Sa Archipelagos of Viet Nam",
    "origins.said": "{place}: {count} {count:product|products}, {valid} valid",
    "origins.sea": "East Sea",
    "origins.islands-of": "({province}, Viet Nam)",
    "origins.measure": "Colour by the number of products",
    "origins.measure.all": "All",
    "origins.measure.valid": "Valid",
    "origins.measure.five": "5 stars",
    "origins.measure.four": "4 stars",
    "origins.measure.three": "3 stars",
    "origins.legend": "Number of products ({measure})",
    "origins.today": "As of {day}. Stars are counted only while they are valid, or while nobody "
    "can tell whether they have expired. Each shade stands for about the same number of provinces.",
    "origins.open": "See its communes and wards",
    "origins.to-table": "See the figures in a table",
    "origins.table": "Products by province",
    "origins.table.note": "The columns of stars count products that are valid, and those with "
    "unknown end of term. What expires soon is valid.",
    "origins.total": "The whole country",
    "origins.province": "Province or city",
    "origins.unplaced": "{count} {count:product|products} of unknown province or city "
    "{count:is|are} not on the map.",
    "origins.link": "See on the map",
    "province.map.title": "Where the products come from",
    "province.map": "Map of the number of products in each commune and ward of {place}",
    "province.islands": "{place} (Viet Nam)",
    "province.map.legend": "The larger the circle, the more products come from that commune or "
    "ward; the dark part shows those still valid on {day}. Each circle stands at the centre of its "
    "commune: the products come from somewhere within the commune, not from that very spot.",
    "province.map.unplaced": "{count} {count:product|products} of which only the province is known "
    "{count:is|are} not on this map.",
    # Where they are sold
    "points.choose": "Filter the sales points",
    "points.goods": "What it sells",
    "points.goods.hint": "A product or product group",
    "points.kind": "Kind",
    "points.hours": "Opening hours",
    "points.province": "Province or city",
    "points.commune": "Commune or ward",
    "points.near": "Near me",
    "points.reset": "Clear all filters",
    "points.privacy": "“Near me” is worked out on your device; your position is never sent "
    "anywhere.",
    "points.open-until": "Open now, until {time}",
    "points.closed": "Closed now",
    "points.hours-unknown": "Hours unknown",
    "points.ahead": "Not started yet",
    "points.over": "Over",
    "points.approximate": "within its commune",
    "points.not-drawn": "commune or ward unknown, therefore not on the map",
    "points.distance": "{km} km away",
    "points.distance-about": "about {km} km away",
    "points.found": "{count} of {total} sales {total:point|points}",
    "points.found-none": "No sales point matches. Remove a filter to see more.",
    "points.show": "Show on the map",
    "points.app": "Open in a map app",
    "points.more": "Show {count} more sales {count:point|points}",
    "points.any-kind": "Any kind",
    "points.any-hours": "At any time",
    "points.open-now": "Open now",
    "points.whole-country": "Whole country",
    "points.any-commune": "Any commune or ward",
    "points.group": "Group: {name}",
    "points.sold-at": "{count} sales {count:point|points}",
    "points.nothing-sold": "No sales point is known to sell a product of that name.",
    "points.near-failed": "Your device cannot tell its position right now. Choose a province or "
    "city instead.",
    "points.near-refused": "You have not allowed the use of your position. Choose a province or "
    "city instead.",
    "points.here": "Your position",
    "points.origins": "Map of where products come from",
    # Files of the maps
    "data.title": "Download the data",
    "data.licence": "Figures: CC BY 4.0, Viet Nam OCOP products.",
    "data.geometry": "Boundaries: @svg-maps/vietnam (MapSVG), CC BY 4.0, merged into the 34 "
    "provinces",
    "data.centres": "Centres of communes and wards: vietnamadminunits 1.0.4 (MIT)",
    "data.san-pham-theo-tinh": "the 34 provinces and cities, and the islets of both archipelagos. "
    "Properties: code (of the province), name, products (all), valid, stars5, stars4, stars3, page "
    "(the page of that place).",
    "data.san-pham-theo-xa": "communes, wards and special zones that products come from, each as a "
    "point at its centre. Properties as above, and province (its code), provinceName.",
    "data.diem-ban": "all sales points. Properties: id, name, kind, address, place, province, "
    "commune (current codes), exact (measured, or only somewhere within the commune), hours "
    "(opening hours), from, until (first and last day), period, over; unplaced: those of unknown "
    "commune.",
    "data.hang-ban": "which product is sold at which point: products [id, name, group, positions "
    "in points].",
}
