"""Interface texts of the pages of the rules, in English."""

TEXTS: dict[str, str] = {
    "rules.title": "Rules for the data",
    "rules.description": "Every rule by which OCOP data is checked: meaning, causes, how to fix, "
    "an example that fails and the mended one.",
    "rules.lead": "Every file is checked before it is published. Each finding has a code, which "
    "leads to its meaning and how to mend it. Codes with E are errors and must be mended; codes "
    "with W are advice.",
    "rules.guide": "Guide",
    "rules.command": "Where the program is installed:",
    "rules.error": "Error: to be mended before publication",
    "rules.advice": "Advice: does not prevent publication",
    "rules.causes": "Usual causes",
    "rules.fix": "How to fix",
    "rules.broken": "Wrong",
    "rules.mended": "Right",
    "rules.samples": "Example",
    "rules.invented": "The data in the example is invented.",
    "rules.before": "Previous rule",
    "rules.after": "Next rule",
    "rules.around": "Neighbouring rules",
}
