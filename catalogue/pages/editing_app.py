"""The settings of the editing app of /dong-gop/cms/, out of the JSON Schemas.

Sveltia CMS shows the entries of one province at a time: a folder is a province, officers work in
one, and 17,000 products at once would be more than a browser should fetch.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from catalogue.language.vi.contributing import TEXTS

Schema = Mapping[str, Any]
Field = dict[str, Any]

TRIAL = "test-repo"
"""Sveltia's repository in the browser itself: nobody else sees what is saved there."""

PROVINCE = "{province}"
"""Stands in the settings for the folder of the province that the visitor chooses."""

NOT_EDITED = ("exceptions", "former_ids", "retired", "unconfirmed")
"""Fields for maintainers; an entry that has them keeps them, as the app leaves alone what it does
not show."""

_FOLDERS = {"product": "products", "producer": "producers", "sales-point": "sales-points"}
_RELATIONS = {
    ("producer",): "producers",
    ("sales_points",): "sales-points",
    ("sells", "products"): "products",
    ("sells", "producers"): "producers",
}
"""Fields that hold ids -> the collection of the entries that they name."""

_PHOTOS = {
    "slugify_filename": True,
    "transformations": {
        "raster_image": {"format": "webp", "quality": 85, "width": 2000, "height": 2000}
    },
}
"""A phone's picture is drawn anew in the browser: smaller, upright, and without the place where it
was taken, which the check refuses. Sides in pixels."""

_LONG = 200
"""Characters from which a text gets several lines."""


def app_settings(
    schemas: Mapping[str, Schema], repository: str, sign_in: str, site_url: str
) -> dict[str, Any]:
    """As Sveltia's CMS.init takes them, with `PROVINCE` in the folders.

    sign_in: of a Sveltia CMS Authenticator. Without one people sign in with a token of their own:
    the app would otherwise ask a stranger's service.
    """
    backend = backend_of(repository)
    if backend["name"] != TRIAL:
        backend |= {"base_url": sign_in} if sign_in else {"auth_methods": ["token"]}
    return {
        "load_config_file": False,
        "backend": backend,
        **({} if backend["name"] == TRIAL else {"publish_mode": "editorial_workflow"}),
        "app_title": TEXTS["app.title"],
        "site_url": site_url,
        "media_folder": "products",
        "media_libraries": {"default": {"config": _PHOTOS}, "stock_assets": {"providers": []}},
        "slug": {"encoding": "ascii", "clean_accents": True, "maxlength": 80},
        "output": {"omit_empty_optional_fields": True, "yaml": {"quote": "double"}},
        "collections": [_collection(kind, schema) for kind, schema in schemas.items()],
    }


def backend_of(repository: str) -> dict[str, Any]:
    """By the repository's address; without one that it knows, a trial that keeps nothing."""
    parts = urlsplit(repository)
    repo = parts.path.strip("/").removesuffix(".git")
    if parts.hostname == "github.com" and repo.count("/") == 1:
        forks = {"open_authoring": True, "auth_scope": "public_repo"}
        return {"name": "github", "repo": repo, "branch": "main", **forks}
    if parts.hostname == "gitlab.com" and "/" in repo:
        return {"name": "gitlab", "repo": repo, "branch": "main"}
    return {"name": TRIAL}


def _collection(kind: str, schema: Schema) -> dict[str, Any]:
    name = _FOLDERS[kind]
    photos = {"media_folder": "", "public_folder": ""} if kind == "product" else {}
    return {
        "name": name,
        "label": TEXTS[f"contribute.form.{kind}"],
        "label_singular": TEXTS[f"contribute.form.{kind}"],
        "description": schema["description"],
        "folder": f"{name}/{PROVINCE}",
        "path": "{{slug}}/product" if kind == "product" else "{{slug}}",
        "slug": {"template": "{{name}}", "editable": True},
        "identifier_field": "name",
        "extension": "yml",
        "format": "yaml",
        "create": True,
        "delete": False,  # no id is ever deleted: it is retired
        "summary": "{{name}}",
        "sortable_fields": ["name"],
        **photos,
        "fields": list(_fields(schema, _rules(schema), ())),
    }


def _rules(schema: Schema) -> tuple[Schema, ...]:
    """The schema, and those of its conditional parts that hold for what an officer enters."""
    if "if" not in schema:
        return (schema,)
    is_officer = schema["if"]["properties"].get("provenance", {}).get("const") == "officer"
    return (schema, *_rules(schema.get("then" if is_officer else "else", {})))


def _fields(schema: Schema, rules: tuple[Schema, ...], path: tuple[str, ...]) -> Iterator[Field]:
    needed = {name for rule in rules for name in rule.get("required", ())}
    for name, inner in schema.get("properties", {}).items():
        if path or name not in NOT_EDITED:
            below = tuple(
                rule["properties"][name] for rule in rules if name in rule.get("properties", {})
            )
            yield _field(name, inner, below, (*path, name), needed=name in needed)


def _field(
    name: str, schema: Schema, rules: tuple[Schema, ...], path: tuple[str, ...], *, needed: bool
) -> Field:
    named = {
        "name": name,
        "label": schema["title"],
        "hint": schema.get("description", ""),
        "required": needed,
    }
    if path in _RELATIONS:
        return {**named, **_relation(_RELATIONS[path], schema)}
    if schema["type"] == "object":
        return {**named, "widget": "object", "fields": list(_fields(schema, rules, path))}
    if schema["type"] == "array":
        return {**named, **_list(schema, rules, path)}
    return {**named, **_single(name, schema)}


def _relation(collection: str, schema: Schema) -> Field:
    return {
        "widget": "relation",
        "collection": collection,
        "value_field": "{{slug}}",
        "display_fields": ["name"],
        "search_fields": ["name"],
        **({"multiple": True} if schema["type"] == "array" else {}),
    }


def _list(schema: Schema, rules: tuple[Schema, ...], path: tuple[str, ...]) -> Field:
    items = schema["items"]
    limits = {"max": schema["maxItems"]} if "maxItems" in schema else {}
    if "enum" in items:
        return {"widget": "select", "multiple": True, "options": _options(items), **limits}
    if items["type"] == "object":
        below = (
            items,
            *(rule["items"] for rule in rules if "items" in rule and rule is not schema),
        )
        fields = list(_fields(items, below, path))
        return {"widget": "list", "label_singular": items["title"], "fields": fields, **limits}
    field = {"name": "item", "label": items["title"], **_single("item", items)}
    return {"widget": "list", "label_singular": items["title"], "field": field, **limits}


def _single(name: str, schema: Schema) -> Field:
    if "enum" in schema:
        default = {"default": schema["enum"][0]} if name in {"provenance", "register"} else {}
        return {"widget": "select", "options": _options(schema), **default}
    if schema["type"] in {"integer", "number"}:
        kind = "int" if schema["type"] == "integer" else "float"
        limits = {"min": schema.get("minimum"), "max": schema.get("maximum")}
        kept = {key: limit for key, limit in limits.items() if limit is not None}
        return {
            "widget": "number",
            "value_type": kind,
            "step": 1 if kind == "int" else 0.01,
            **kept,
        }
    if name == "file":
        return {"widget": "image", "choose_url": False, "accept": "image/jpeg,image/png,image/webp"}
    is_long = schema.get("format") == "prose" or schema.get("maxLength", 0) > _LONG
    return {
        "widget": "text" if is_long and schema.get("format") != "uri" else "string",
        **_spelling(schema),
    }


def _spelling(schema: Schema) -> Field:
    lengths = {"minlength": schema.get("minLength"), "maxlength": schema.get("maxLength")}
    kept: Field = {key: length for key, length in lengths.items() if length is not None}
    if "pattern" in schema:
        kept["pattern"] = [schema["pattern"], schema["description"]]
    return kept


def _options(schema: Schema) -> list[dict[str, Any]]:
    words = schema.get("enumDescriptions") or map(str, schema["enum"])
    return [
        {"value": value, "label": word} for value, word in zip(schema["enum"], words, strict=True)
    ]
