"""In English, what `catalogue.language.vi.words` says."""

LEVELS = {"central": "central", "province": "provincial", "district": "district"}

REGISTERS = {
    "from-2025-07": "since 1 July 2025",
    "before-2025-07": "before 1 July 2025",
    "before-2023": "before 2023",
}

UNIT_LEVELS = {2: "province", 3: "district", 5: "commune"}

CONTACT_FIELDS = {
    "address": "Address",
    "phone": "Phone",
    "email": "E-mail",
    "website": "Website",
    "facebook": "Facebook",
    "zalo": "Zalo",
}

ENTRY_KINDS = {"product": "product", "producer": "producer", "sales-point": "sales point"}
